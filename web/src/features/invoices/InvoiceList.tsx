import { invoices } from '../../api/resources'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { addDays, today } from '../../patterns/format'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { invoiceColumns } from './fields'
import { StartClosing } from './StartClosing'

const OPEN = { status: 'issued', payment_state: ['unpaid', 'partial'] }
const filters = [
  field('status', 'code', { set: 'invoice_status' }),
  field('customer_id', 'customer'),
  field('invoice_on', 'date'),
]

export function InvoiceList() {
  const tabs = [
    { key: 'all', label: t('list.all'), filters: {} },
    { key: 'draft', label: t('invoice_status.draft'), filters: { status: 'draft' } },
    { key: 'open', label: t('invoices.open'), filters: OPEN },
    { key: 'late', label: t('invoices.late'), filters: { ...OPEN, due_on_to: addDays(today(), -1) } },
  ]
  return (
    <RecordList
      of={invoices}
      title={t('menu.invoices')}
      columns={invoiceColumns}
      cardTitle="number"
      filters={filters}
      tabs={tabs}
      open="/invoices/$id"
      actions={useMay('payments') && <StartClosing />}
    />
  )
}
