import { Link } from '@tanstack/react-router'
import type { Query } from '../../api/call'
import { useAnswer } from '../../api/hooks'
import type { CustomerBalance, OpenInvoices } from '../../api/reports'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { grouped } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { Drill } from '../../patterns/report/Drill'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'

type Invoice = OpenInvoices['items'][number]
type Props = {
  customer: CustomerBalance
  query: Query<'GET', '/reporting/receivables/{customer_id}/invoices'>
  onClose: () => void
}

const late = (days: number) => <span className="bad">{t('receivables.days', { days: grouped(days) })}</span>

function columnsOf(total: number): ReportColumn<Invoice>[] {
  return [
    {
      name: 'number',
      label: t('invoices.number'),
      show: (row) => (
        <Link to="/invoices/$id" params={{ id: row.invoice_id }}>
          {row.number ?? '–'}
        </Link>
      ),
      total: t('word.total'),
    },
    {
      name: 'invoice_on',
      label: t('invoices.invoice_on'),
      width: 146,
      wideOnly: true,
      show: (row) => <BusinessDate value={row.invoice_on} />,
      total: '',
    },
    {
      name: 'due',
      label: t('invoices.due_on'),
      width: 146,
      show: (row) => <BusinessDate value={row.due_on} />,
      total: '',
    },
    {
      name: 'late',
      label: t('receivables.late'),
      right: true,
      width: 80,
      wideOnly: true,
      show: (row) => (row.days_late > 0 ? late(row.days_late) : '–'),
      total: '',
    },
    {
      name: 'gross',
      label: t('receivables.gross'),
      right: true,
      width: 116,
      wideOnly: true,
      show: (row) => <Money value={row.gross} />,
      total: '',
    },
    {
      name: 'paid',
      label: t('receivables.paid'),
      right: true,
      width: 116,
      wideOnly: true,
      show: (row) => <Money value={row.paid_amount} />,
      total: '',
    },
    {
      name: 'balance',
      label: t('receivables.balance'),
      right: true,
      width: 116,
      show: (row) => <Money value={row.balance} />,
      total: <Money value={total} />,
    },
  ]
}

/** The open invoices behind a customer's balance. */
export function OpenInvoiceList({ customer, query, onClose }: Props) {
  const answer = useAnswer('/reporting/receivables/{customer_id}/invoices', {
    path: { customer_id: customer.customer_id },
    query,
  })
  return (
    <Drill title={t('receivables.invoices_of', { name: customer.name })} answer={answer} onClose={onClose}>
      {({ items }) => (
        <ReportTable
          label={t('receivables.invoices_of', { name: customer.name })}
          rows={items}
          keyOf={(row) => row.invoice_id}
          columns={columnsOf(customer.total)}
          empty={t('receivables.empty')}
        />
      )}
    </Drill>
  )
}
