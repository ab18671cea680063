import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useEffect } from 'react'
import { call } from '../../api/call'
import type { Import } from '../../api/types'
import { code, t } from '../../i18n'
import { CommandButton } from '../../patterns/form/CommandButton'
import { grouped } from '../../patterns/format'
import { JobProgress, useJob } from '../../patterns/JobProgress'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import type { Context } from './apps'

type Kept = { row: number; key: string; why: string }
type Result = { withdrawn: number; kept: Kept[] }

/** Starts the undo; its job stays in the address, so that its result can be looked at again. */
export function UndoButton({ context, one }: { context: Context; one: Import }) {
  const navigate = useNavigate()
  return (
    <CommandButton
      resource="imports"
      label={t('imports.undo')}
      danger
      question={t('imports.undo_question')}
      run={(_, key) => call('POST', `/${context}/imports/{import_id}/undo`, { path: { import_id: one.id }, key })}
      onDone={({ id }) => void navigate({ to: '.', search: { undo: id }, replace: true })}
    />
  )
}

function columns(): ReportColumn<Kept>[] {
  return [
    { name: 'row', label: t('imports.row'), right: true, width: 64, show: (kept) => grouped(kept.row) },
    { name: 'key', label: t('imports.key'), width: 180, show: (kept) => kept.key },
    { name: 'why', label: t('imports.why'), show: (kept) => code('kept_why', kept.why) },
  ]
}

/** The undo as it goes on, then what was withdrawn and what was kept, and why. */
export function UndoResult({ context, jobId }: { context: Context; jobId: string }) {
  const { data: job } = useJob(context, jobId)
  const client = useQueryClient()
  const over = job?.status === 'done' || job?.status === 'failed'
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: [context, 'imports'] })
  }, [over, client, context])
  if (job?.status !== 'done' || !job.result) {
    return (
      <section className="panel">
        <JobProgress context={context} id={jobId} />
      </section>
    )
  }
  const { withdrawn, kept } = job.result as Result
  return (
    <section>
      <Alert
        type={kept.length > 0 ? 'warning' : 'success'}
        showIcon
        className="problem"
        title={t('imports.undo_result', { withdrawn: grouped(withdrawn) })}
        description={kept.length > 0 ? undefined : t('imports.kept_none')}
      />
      {kept.length > 0 && (
        <>
          <h2 className="section-head">{t('imports.kept')}</h2>
          <ReportTable
            label={t('imports.kept')}
            rows={kept}
            keyOf={(one) => String(one.row)}
            columns={columns()}
            empty={t('imports.kept_none')}
          />
        </>
      )}
    </section>
  )
}
