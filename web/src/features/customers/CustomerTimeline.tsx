import type { Answer } from '../../api/call'
import { useAnswer, useRecords } from '../../api/hooks'
import { invoices, payments, quotes, sales } from '../../api/resources'
import { code, t } from '../../i18n'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { type Moment, TimelineView } from '../../patterns/page/TimelineView'
import type { State } from '../../patterns/StatePill'

const TIMELINE = '/crm/customers/{record_id}/timeline'
type CrmMoment = Answer<'GET', typeof TIMELINE>['items'][number]

const PLACES = { activity: '/activities/$id', inquiry: '/inquiries/$id', deal: '/deals/$id' } as const
const RECENT = { limit: 50 }

const STATES = { deal: 'deal_stage', inquiry: 'inquiry_status' } as const

function momentOf({ kind, id, number, at, status, text, owner_name }: CrmMoment): Moment {
  const said = kind === 'activity'
  return {
    id,
    kind,
    at,
    title: said ? code('activity_kind', status) : `${number} ${text}`,
    text: said ? text : '',
    state: said ? undefined : ({ of: STATES[kind], value: status } as State),
    by: owner_name,
    to: PLACES[kind],
  }
}

/** What crm and billing know of a customer, on one line of time. Each service answers for its own. */
export function CustomerTimeline({ id }: { id: string }) {
  const of = { customer_id: id, ...RECENT }
  const crm = useAnswer(TIMELINE, { path: { record_id: id } })
  const quoted = useRecords(quotes, { ...of, sort: '-quoted_on' })
  const sold = useRecords(sales, { ...of, sort: '-on' })
  const billed = useRecords(invoices, { ...of, sort: '-invoice_on' })
  const paid = useRecords(payments, { ...of, sort: '-on' })
  const moments: Moment[] = [
    ...(crm.data?.items ?? []).map(momentOf),
    ...quoted.items.map<Moment>((quote) => ({
      at: quote.quoted_on,
      kind: 'quote',
      title: `${quote.number} ${quote.subject}`,
      amount: quote.net,
      state: { of: 'quote_status', value: quote.status },
      by: quote.owner_name,
      to: '/quotes/$id',
      id: quote.id,
    })),
    ...sold.items.map<Moment>((sale) => ({
      at: sale.on,
      kind: 'sale',
      title: sale.number,
      amount: sale.lines_total,
      state: { of: 'billing_state', value: sale.billing },
      to: '/sales/$id',
      id: sale.id,
    })),
    ...billed.items.map<Moment>((invoice) => ({
      at: invoice.invoice_on,
      kind: 'invoice',
      title: invoice.number ?? t('invoices.no_number'),
      amount: invoice.gross,
      state: invoice.payment_state ? { of: 'payment_state', value: invoice.payment_state } : undefined,
      to: '/invoices/$id',
      id: invoice.id,
    })),
    ...paid.items.map<Moment>((payment) => ({
      at: payment.on,
      kind: 'payment',
      title: payment.number,
      amount: payment.amount,
      to: '/payments/$id',
      id: payment.id,
    })),
  ]
  return (
    <>
      <ProblemAlert error={crm.error} retry={() => void crm.refetch()} />
      <TimelineView moments={moments} loading={crm.isPending} />
    </>
  )
}
