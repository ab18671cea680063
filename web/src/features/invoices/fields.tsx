import type { invoices } from '../../api/resources'
import type { Invoice } from '../../api/types'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { column, field, type Kind, type More } from '../../patterns/fields/field'

const fact = <N extends keyof Invoice & string>(name: N, kind: Kind, more: More = {}) =>
  field(name, kind, { readonly: true, ...more })
const isClosing = (values: Record<string, unknown>) => values.kind === 'closing'

export const invoiceProperties = [
  fact('kind', 'code', { set: 'billing_method' }),
  fact('invoice_on', 'date'),
  fact('closing_on', 'date', { when: isClosing }),
  fact('issued_on', 'date'),
  fact('due_on', 'date'),
  fact('registration_number', 'text'),
  fact('owner_name', 'text'),
  fact('previous_amount', 'yen', { section: 'statement', when: isClosing }),
  fact('received_amount', 'yen', { section: 'statement', when: isClosing }),
  fact('carried_amount', 'yen', { section: 'statement', when: isClosing }),
  fact('gross', 'yen', { section: 'statement' }),
  fact('billed_amount', 'yen', { section: 'statement' }),
  fact('paid_amount', 'yen', { section: 'statement' }),
  fact('balance', 'yen', { section: 'statement' }),
]

export const invoiceColumns = [
  column<typeof invoices>('number', 'text', 140, {
    sort: true,
    render: (invoice) => invoice.number ?? t('invoices.no_number'),
  }),
  column<typeof invoices>('customer_name', 'text', 240),
  column<typeof invoices>('status', 'code', 90, { set: 'invoice_status' }),
  column<typeof invoices>('invoice_on', 'date', 145, { sort: true }),
  column<typeof invoices>('due_on', 'date', 145, {
    sort: true,
    render: (invoice) => (
      <BusinessDate
        value={invoice.due_on}
        lateAfterToday={invoice.status === 'issued' && invoice.payment_state !== 'paid'}
      />
    ),
  }),
  column<typeof invoices>('gross', 'yen', 120, { sort: true, total: true }),
  column<typeof invoices>('balance', 'yen', 120, { total: true }),
  column<typeof invoices>('payment_state', 'code', 100, { set: 'payment_state' }),
  column<typeof invoices>('kind', 'code', 80, { set: 'billing_method', hidden: true }),
  column<typeof invoices>('billed_amount', 'yen', 120, { hidden: true }),
]

/** What the list is filtered by; a date and an amount are asked from–to. */
export const invoiceFilters = [
  field('status', 'code', { set: 'invoice_status' }),
  field('customer_id', 'customer'),
  field('invoice_on', 'date'),
]
