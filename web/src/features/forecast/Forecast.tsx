import { Segmented, Select } from 'antd'
import { useAnswer } from '../../api/hooks'
import { code, t } from '../../i18n'
import { monthText, today } from '../../patterns/format'
import { MonthPicker } from '../../patterns/report/MonthPicker'
import { ReportPage, useReportFilters } from '../../patterns/report/ReportPage'
import { Crosstab } from './Crosstab'
import { ForecastChart } from './ForecastChart'
import { ForecastQuoteList } from './ForecastQuoteList'
import { MEASURES, measureOf } from './measure'

const PATH = '/reporting/forecast'
const SPANS = [3, 6, 12, 24]

/** 見込集計: sales departments against months. */
export function Forecast() {
  const { search, change, filters } = useReportFilters()
  const measure = measureOf(search.measure)
  const months = Number(search.months ?? 6)
  const from = (search.from as string | undefined) ?? (filters.as_of ?? today()).slice(0, 7)
  const query = { ...filters, from, months }
  const answer = useAnswer(PATH, { query })
  const open = (drill: string, department?: string) => change({ drill, drill_department: department })
  const drilled = search.drill_department as string | undefined
  const row = answer.data?.rows.find((one) => one.department_id === drilled)
  return (
    <ReportPage
      title={t('menu.forecast')}
      path={PATH}
      query={query}
      answer={answer}
      summary={(data) => `${monthText(data.months[0] ?? from)} – ${monthText(data.months.at(-1) ?? from)}`}
      controls={
        <>
          <MonthPicker label={t('report.from')} value={from} onChange={(month) => change({ from: month })} />
          <Select
            aria-label={t('report.months')}
            value={months}
            options={SPANS.map((span) => ({ value: span, label: t('report.months_of', { count: span }) }))}
            onChange={(span) => change({ months: String(span) })}
          />
          <Segmented
            aria-label={t('forecast.measure')}
            value={measure}
            options={MEASURES.map((value) => ({ value, label: code('forecast_measure', value) }))}
            onChange={(next) => change({ measure: next })}
          />
        </>
      }
    >
      {(data) => (
        <>
          <ForecastChart forecast={data} onOpen={open} />
          <Crosstab forecast={data} measure={measure} onOpen={open} />
          {search.drill && (
            <ForecastQuoteList
              month={search.drill as string}
              department={row?.name}
              query={{ ...filters, department_id: drilled ?? filters.department_id }}
              onClose={() => change({ drill: undefined, drill_department: undefined })}
            />
          )}
        </>
      )}
    </ReportPage>
  )
}
