import { Segmented } from 'antd'
import { useAnswer } from '../../api/hooks'
import type { Prospects as Answer } from '../../api/reports'
import { code, t } from '../../i18n'
import { grouped as figureText, monthText, today } from '../../patterns/format'
import { MonthPicker } from '../../patterns/report/MonthPicker'
import { ReportPage, useReportFilters } from '../../patterns/report/ReportPage'
import { DealTable } from './DealTable'
import { GroupTable } from './GroupTable'
import { GROUPINGS, grouped, groupingOf } from './groups'
import { ProspectChart } from './ProspectChart'

const PATH = '/reporting/prospects'

/** 今月の見込案件: what may be ordered in a month, deal by deal. */
export function Prospects() {
  const { search, change, filters } = useReportFilters()
  const by = groupingOf(search.group)
  const month = (search.month as string | undefined) ?? (filters.as_of ?? today()).slice(0, 7)
  const query = { ...filters, month }
  const answer = useAnswer(PATH, { query })
  const summary = ({ total }: Answer) =>
    t('prospects.summary', {
      month: monthText(month),
      deals: figureText(total.deals),
      amount: figureText(total.amount),
      weighted: figureText(total.weighted),
    })
  return (
    <ReportPage
      title={t('menu.prospects')}
      path={PATH}
      query={query}
      answer={answer}
      summary={summary}
      controls={
        <>
          <MonthPicker label={t('report.period')} value={month} onChange={(next) => change({ month: next })} />
          <Segmented
            aria-label={t('report.group')}
            value={by}
            options={GROUPINGS.map((value) => ({ value, label: code('prospect_group', value) }))}
            onChange={(group) => change({ group, drill: undefined })}
          />
        </>
      }
    >
      {(data) => (
        <>
          {data.items.length > 0 && <ProspectChart items={data.items} by={by} />}
          {by === 'deal' ? (
            <DealTable items={data.items} total={data.total} />
          ) : (
            <GroupTable
              groups={grouped(data.items, by)}
              by={by}
              total={data.total}
              open={search.drill as string | undefined}
              onOpen={(drill) => change({ drill })}
            />
          )}
        </>
      )}
    </ReportPage>
  )
}
