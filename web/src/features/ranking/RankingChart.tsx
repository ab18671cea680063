import type { RankedCustomer } from '../../api/reports'
import { t } from '../../i18n'
import { Chart } from '../../patterns/report/Chart'
import { useIsPhone } from '../../patterns/useIsPhone'

/** The largest customers beside themselves a year ago. */
export function RankingChart({ items, onOpen }: { items: RankedCustomer[]; onOpen: (id: string) => void }) {
  const top = items.slice(0, useIsPhone() ? 6 : 8)
  const series = [
    { name: t('ranking.net'), values: top.map((item) => item.net) },
    { name: t('ranking.previous_year'), values: top.map((item) => item.previous_year) },
  ]
  return (
    <section className="panel">
      <Chart
        label={t('ranking.chart', { count: top.length })}
        names={top.map((item) => item.name)}
        series={series}
        lying
        onPick={(index) => onOpen(top[index]?.customer_id ?? '')}
      />
    </section>
  )
}
