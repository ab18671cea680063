import { PrinterOutlined } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import type { PathOf } from '../../api/call'
import type { Filters } from '../../api/request'
import { t } from '../../i18n'
import { dateText, today } from '../format'
import { useListSearch } from '../list/listSearch'
import { ProblemAlert } from '../ProblemAlert'
import { AsOfNotice } from '../page/AsOf'
import { ScreenHead } from '../ScreenHead'
import { useIsPhone } from '../useIsPhone'
import { NotLive } from './NotLive'
import { ReportFiles } from './ReportFiles'
import { SharedFilters } from './SharedFilters'

type Files = PathOf<'GET'>
/** The reports that the service writes as files, too. */
export type Exported = { [P in Files]: `${P}/export` extends Files ? P : never }[Files]

type Props<A> = {
  title: string
  /** the report's path below /api; its export is <path>/export */
  path: Exported
  query: Filters
  answer: { data: A | undefined; error: unknown; refetch: () => unknown }
  /** period and grouping, before the filters all reports share */
  controls: ReactNode
  /** the period or the sums in words, for the head and the printed page */
  summary: (data: A) => ReactNode
  children: (data: A) => ReactNode
}

/** The filters every report takes, as they stand in the address. */
export function useReportFilters() {
  const [search, change] = useListSearch()
  const { as_of, department_id, owner_id } = search
  return { search, change, filters: { as_of, department_id, owner_id } as Record<string, string | undefined> }
}

/** A report: period and grouping at the top, graph and table of the same numbers, file, print, as-of day. */
export function ReportPage<A>({ title, path, query, answer, controls, summary, children }: Props<A>) {
  const { filters, change } = useReportFilters()
  const { data, error, refetch } = answer
  const phone = useIsPhone()
  return (
    <article className="screen report">
      <ScreenHead title={title} sub={<div className="sub">{data && summary(data)}</div>}>
        <ReportFiles path={path} query={query} />
        {!phone && (
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('report.print')}
          </Button>
        )}
      </ScreenHead>
      <NotLive />
      <p className="printed-day">{t('report.printed', { day: dateText(filters.as_of ?? today()) })}</p>
      <div className="report-bar">
        {controls}
        <span className="spring" />
        <SharedFilters values={filters} onChange={change} />
      </div>
      <AsOfNotice value={filters.as_of} onChange={(as_of) => change({ as_of })} />
      <ProblemAlert error={error} retry={() => void refetch()} />
      {!data && !error && <Skeleton active paragraph={{ rows: 10 }} />}
      {data && children(data)}
    </article>
  )
}
