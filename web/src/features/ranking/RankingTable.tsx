import { Link } from '@tanstack/react-router'
import type { RankedCustomer, Ranking } from '../../api/reports'
import { t } from '../../i18n'
import { grouped } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { Change } from '../../patterns/report/Change'
import { Figure } from '../../patterns/report/Figure'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { rateText } from '../../patterns/report/rate'
import { StatePill } from '../../patterns/StatePill'

type Props = { ranking: Ranking; onOpen: (id: string) => void }

function columnsOf({ total }: Ranking, onOpen: Props['onOpen']): ReportColumn<RankedCustomer>[] {
  return [
    {
      name: 'rank',
      label: t('ranking.rank'),
      right: true,
      width: 52,
      wideOnly: true,
      show: (row) => row.rank,
      total: '',
    },
    {
      name: 'name',
      wraps: true,
      label: t('ranking.customer'),
      show: (row) => (
        <>
          <span className="phone-only">{row.rank} </span>
          <Link to="/customers/$id" params={{ id: row.customer_id }}>
            {row.name}
          </Link>
        </>
      ),
      total: t('report.total_of_customers', { count: grouped(total.customers) }),
    },
    {
      name: 'class',
      label: t('ranking.class'),
      width: 56,
      wideOnly: true,
      show: (row) => <StatePill of="ranking_class" value={row.class} />,
      total: '',
    },
    {
      name: 'net',
      label: t('ranking.net'),
      right: true,
      width: 130,
      show: (row) => (
        <Figure value={row.net} of={t('ranking.open', { name: row.name })} onOpen={() => onOpen(row.customer_id)} />
      ),
      total: <Money value={total.net} />,
    },
    {
      name: 'previous_quarter',
      label: t('ranking.previous_quarter'),
      right: true,
      width: 176,
      wideOnly: true,
      show: (row) => <Change now={row.net} before={row.previous_quarter} />,
      total: <Change now={total.net} before={total.previous_quarter} />,
    },
    {
      name: 'previous_year',
      label: t('ranking.previous_year'),
      right: true,
      width: 176,
      wideOnly: true,
      show: (row) => <Change now={row.net} before={row.previous_year} />,
      total: <Change now={total.net} before={total.previous_year} />,
    },
    { name: 'share', label: t('ranking.share'), right: true, width: 76, show: (row) => rateText(row.share), total: '' },
    {
      name: 'cumulative',
      label: t('ranking.cumulative_share'),
      right: true,
      width: 76,
      wideOnly: true,
      show: (row) => rateText(row.cumulative_share),
      total: '',
    },
    {
      name: 'sales_count',
      label: t('ranking.sales_count'),
      right: true,
      width: 64,
      wideOnly: true,
      show: (row) => grouped(row.sales_count),
      total: '',
    },
  ]
}

export function RankingTable({ ranking, onOpen }: Props) {
  return (
    <ReportTable
      label={t('menu.ranking')}
      rows={ranking.items}
      keyOf={(row) => row.customer_id}
      columns={columnsOf(ranking, onOpen)}
      empty={t('ranking.empty')}
    />
  )
}
