import type { Prospect } from '../../api/reports'
import { t } from '../../i18n'
import { Chart } from '../../patterns/report/Chart'
import { useIsPhone } from '../../patterns/useIsPhone'
import { type Grouping, grouped, titleOf } from './groups'

function barsOf(items: Prospect[], by: Grouping) {
  return by === 'deal' ? items.map((deal) => ({ ...deal, name: titleOf(deal) })) : grouped(items, by)
}

/** Weighted by probability, and what that leaves of the whole. */
export function ProspectChart({ items, by }: { items: Prospect[]; by: Grouping }) {
  const bars = barsOf(items, by).slice(0, useIsPhone() ? 6 : 8)
  const series = [
    { name: t('forecast_measure.weighted'), values: bars.map((bar) => bar.weighted) },
    { name: t('forecast.rest'), values: bars.map((bar) => bar.amount - bar.weighted) },
  ]
  return (
    <section className="panel">
      <Chart label={t('prospects.chart')} names={bars.map((bar) => bar.name)} series={series} stacked lying />
    </section>
  )
}
