import type { Forecast } from '../../api/reports'
import { t } from '../../i18n'
import { monthText } from '../../patterns/format'
import { Chart } from '../../patterns/report/Chart'
import type { Series } from '../../patterns/report/figures'

/** Month by month: won, open by its probability, and the rest of what is open, one on the other. */
export function ForecastChart({ forecast, onOpen }: { forecast: Forecast; onOpen: (month: string) => void }) {
  const { cells } = forecast.totals
  const series: Series[] = [
    { name: t('forecast_measure.won'), values: cells.map((cell) => cell.won), tone: 'good' },
    { name: t('forecast_measure.weighted'), values: cells.map((cell) => cell.weighted) },
    { name: t('forecast.rest'), values: cells.map((cell) => cell.amount - cell.weighted) },
  ]
  return (
    <section className="panel">
      <Chart
        label={t('forecast.chart')}
        names={forecast.months.map(monthText)}
        series={series}
        stacked
        onPick={(index) => onOpen(forecast.months[index] ?? '')}
      />
    </section>
  )
}
