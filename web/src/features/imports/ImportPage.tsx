import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { Alert, Skeleton } from 'antd'
import { call } from '../../api/call'
import type { Import } from '../../api/types'
import { locale, t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { JobProgress } from '../../patterns/JobProgress'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { ScreenHead } from '../../patterns/ScreenHead'
import type { Context } from './apps'
import { ImportCounts } from './ImportCounts'
import { ImportState } from './ImportState'
import { Rejections, Warnings } from './Rejections'
import { TrialNotice } from './TrialNotice'
import { UndoButton, UndoResult } from './Undo'

const LOOK_AGAIN_MS = 1_000
const isOver = (one: Import | undefined) => one?.status === 'done' || one?.status === 'failed'

function useImport(context: Context, id: string) {
  return useQuery({
    queryKey: [context, 'imports', 'one', id],
    queryFn: () => call('GET', `/${context}/imports/{import_id}`, { path: { import_id: id } }),
    refetchInterval: ({ state }) => (isOver(state.data) ? false : LOOK_AGAIN_MS),
  })
}

/** What became of one file: counts, rejected rows with reasons, undo. */
export function ImportPage() {
  const { context, id } = useParams({ strict: false }) as { context: Context; id: string }
  const { undo } = useSearch({ strict: false }) as { undo?: string }
  const { data: one, error, refetch } = useImport(context, id)
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (!one) return <Skeleton active className="screen" />
  const undoable = one.status === 'done' && !one.dry_run && !one.undone_at && !undo
  return (
    <article className="screen import-page">
      <ScreenHead
        title={t('imports.title', { app: one.app })}
        sub={
          <div className="sub">
            <ImportState one={one} />
            <span>{one.file_name}</span>
            <span>{one.actor_name}</span>
            <BusinessDate value={one.made_at} />
          </div>
        }
      >
        {undoable && <UndoButton context={context} one={one} />}
      </ScreenHead>
      {!isOver(one) && (
        <section className="panel">
          <JobProgress context={context} id={id} />
          {one.waiting_for.length > 0 && (
            <p className="quiet">{t('imports.waiting_for', { codes: one.waiting_for.join('、') })}</p>
          )}
        </section>
      )}
      {one.error && <Alert type="error" showIcon role="alert" className="problem" title={one.error[locale()]} />}
      {one.dry_run && one.status === 'done' && <TrialNotice context={context} one={one} />}
      {undo && <UndoResult context={context} jobId={undo} />}
      <ImportCounts one={one} />
      {isOver(one) && <Rejections context={context} one={one} />}
      {isOver(one) && one.warnings > 0 && <Warnings context={context} one={one} />}
    </article>
  )
}
