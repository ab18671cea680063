import { Link } from '@tanstack/react-router'
import type { CustomerBalance, Receivables } from '../../api/reports'
import { code, t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { grouped } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { Figure } from '../../patterns/report/Figure'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { AGES } from './ages'

type Props = { receivables: Receivables; onOpen: (id: string) => void }

function columnsOf({ receivables: { total }, onOpen }: Props): ReportColumn<CustomerBalance>[] {
  const ages = AGES.map((age) => ({
    name: age,
    label: code('age', age),
    right: true,
    width: 116,
    wideOnly: true,
    show: (row: CustomerBalance) => <Money value={row[age] || null} />,
    total: <Money value={total[age]} />,
  }))
  return [
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
      name: 'count',
      label: t('receivables.invoices'),
      right: true,
      width: 70,
      wideOnly: true,
      show: (row) => grouped(row.invoices_count),
      total: grouped(total.invoices_count),
    },
    {
      name: 'oldest',
      label: t('receivables.oldest_due'),
      width: 146,
      show: (row) => <BusinessDate value={row.oldest_due_on} lateAfterToday />,
      total: '',
    },
    ...ages,
    {
      name: 'total',
      label: t('receivables.balance'),
      right: true,
      width: 126,
      show: (row) => (
        <Figure
          value={row.total}
          of={t('receivables.invoices_of', { name: row.name })}
          onOpen={() => onOpen(row.customer_id)}
        />
      ),
      total: <Money value={total.total} />,
    },
  ]
}

export function AgeTable(props: Props) {
  return (
    <ReportTable
      label={t('menu.receivables')}
      rows={props.receivables.items}
      keyOf={(row) => row.customer_id}
      columns={columnsOf(props)}
      empty={t('receivables.empty')}
    />
  )
}
