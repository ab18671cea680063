import { Link } from '@tanstack/react-router'
import { useAnswer } from '../../api/hooks'
import type { Forecast, Ranking } from '../../api/reports'
import { code, locale, t } from '../../i18n'
import { monthText, today } from '../../patterns/format'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { Chart } from '../../patterns/report/Chart'

const TOP = 5

function ForecastGraph({ forecast }: { forecast: Forecast }) {
  const series = (['won', 'weighted'] as const).map((measure) => ({
    name: code('forecast_measure', measure),
    values: forecast.totals.cells.map((cell) => cell[measure]),
    tone: measure === 'won' ? ('good' as const) : undefined,
  }))
  return <Chart label={t('menu.forecast')} names={forecast.months.map(monthText)} series={series} stacked small />
}

function RankingGraph({ ranking }: { ranking: Ranking }) {
  const top = ranking.items.slice(0, TOP)
  const series = [{ name: t('field.net'), values: top.map((row) => row.net) }]
  return <Chart label={t('menu.ranking')} names={top.map((row) => row.name)} series={series} lying small />
}

/** A manager's numbers, small; each opens its report. */
export function ForecastPanel() {
  const { data, error } = useAnswer('/reporting/forecast', { query: { from: today().slice(0, 7), months: 4 } })
  return (
    <section className="panel">
      <h2>
        <Link to="/reports/forecast">{t('menu.forecast')}</Link>
      </h2>
      <ProblemAlert error={error} />
      {data && <ForecastGraph forecast={data} />}
    </section>
  )
}

export function RankingPanel() {
  const { data, error } = useAnswer('/reporting/ranking', {})
  return (
    <section className="panel">
      <h2>
        <Link to="/reports/ranking">{t('menu.ranking')}</Link>
        {data && <span className="quiet">{locale() === 'ja' ? data.period.label : data.period.label_en}</span>}
      </h2>
      <ProblemAlert error={error} />
      {data && data.items.length > 0 && <RankingGraph ranking={data} />}
    </section>
  )
}
