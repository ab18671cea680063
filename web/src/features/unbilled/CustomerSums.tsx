import { Link } from '@tanstack/react-router'
import type { Unbilled, UnbilledCustomer } from '../../api/reports'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { grouped } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { Figure } from '../../patterns/report/Figure'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { useMay } from '../../shell/session'

type Props = { unbilled: Unbilled; onOpen: (id: string) => void }

function columnsOf({ unbilled: { total }, onOpen }: Props, mayIssue: boolean): ReportColumn<UnbilledCustomer>[] {
  const columns: ReportColumn<UnbilledCustomer>[] = [
    {
      name: 'name',
      wraps: true,
      label: t('unbilled.billed_customer'),
      show: (row) => (
        <Link to="/customers/$id" params={{ id: row.customer_id }}>
          {row.name}
        </Link>
      ),
      total: t('word.total'),
    },
    {
      name: 'oldest',
      label: t('unbilled.oldest'),
      width: 150,
      wideOnly: true,
      show: (row) => <BusinessDate value={row.oldest_on} />,
      total: '',
    },
    {
      name: 'count',
      label: t('ranking.sales_count'),
      right: true,
      width: 80,
      show: (row) => grouped(row.sales_count),
      total: grouped(total.sales_count),
    },
    {
      name: 'net',
      label: t('unbilled.net'),
      right: true,
      width: 140,
      show: (row) => (
        <Figure
          value={row.net}
          of={t('unbilled.slips_of', { name: row.name })}
          onOpen={() => onOpen(row.customer_id)}
        />
      ),
      total: <Money value={total.net} />,
    },
  ]
  const issue: ReportColumn<UnbilledCustomer> = {
    name: 'issue',
    label: '',
    width: 120,
    wideOnly: true,
    show: (row) => (
      <Link to="/sales" search={{ tab: 'unbilled', billed_customer_id: row.customer_id }}>
        {t('unbilled.to_queue')}
      </Link>
    ),
    total: '',
  }
  return mayIssue ? [...columns, issue] : columns
}

/** What is to be billed, by the customer who gets the invoice. */
export function CustomerSums(props: Props) {
  const mayIssue = useMay('billing.invoices')
  return (
    <ReportTable
      label={t('menu.unbilled')}
      rows={props.unbilled.customers}
      keyOf={(row) => row.customer_id}
      columns={columnsOf(props, mayIssue)}
      empty={t('unbilled.empty')}
    />
  )
}
