import { useAnswer } from '../../api/hooks'
import type { Ranking as Answer } from '../../api/reports'
import { locale, t } from '../../i18n'
import { dateText } from '../../patterns/format'
import { ReportPage, useReportFilters } from '../../patterns/report/ReportPage'
import { QuarterPicker } from './QuarterPicker'
import { RankedSlips } from './RankedSlips'
import { RankingChart } from './RankingChart'
import { RankingTable } from './RankingTable'

const PATH = '/reporting/ranking'

function periodText({ period }: Answer): string {
  const label = locale() === 'ja' ? period.label : period.label_en
  return `${label}　${dateText(period.from)} – ${dateText(period.to)}`
}

/** 顧客ランキング: customers by net sales of a fiscal quarter. */
export function Ranking() {
  const { search, change, filters } = useReportFilters()
  const { year, quarter } = search as Record<'year' | 'quarter', `${number}` | undefined>
  const query = { ...filters, year, quarter }
  const answer = useAnswer(PATH, { query })
  const period = answer.data?.period
  const drill = answer.data?.items.find((item) => item.customer_id === search.drill)
  const open = (id: string) => change({ drill: id })
  return (
    <ReportPage
      title={t('menu.ranking')}
      path={PATH}
      query={query}
      answer={answer}
      summary={periodText}
      controls={
        period && (
          <QuarterPicker
            value={period}
            onChange={({ year, quarter }) => change({ year: String(year), quarter: String(quarter), drill: undefined })}
          />
        )
      }
    >
      {(data) => (
        <>
          {data.items.length > 0 && <RankingChart items={data.items} onOpen={open} />}
          <RankingTable ranking={data} onOpen={open} />
          {drill && <RankedSlips customer={drill} query={query} onClose={() => change({ drill: undefined })} />}
        </>
      )}
    </ReportPage>
  )
}
