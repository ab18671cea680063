import { useQuery } from '@tanstack/react-query'
import { Progress } from 'antd'
import { call, type PathOf } from '../api/call'
import type { Job } from '../api/types'
import { locale, t } from '../i18n'
import { grouped } from './format'

const OVER = new Set(['done', 'failed'])
const LOOK_AGAIN_MS = 700

/** The contexts that have long work. */
export type JobContext = PathOf<'GET'> extends infer P ? (P extends `/${infer C}/jobs/{job_id}` ? C : never) : never

export function useJob(context: JobContext, id: string | undefined) {
  return useQuery({
    queryKey: ['job', context, id],
    queryFn: () => call('GET', `/${context}/jobs/{job_id}`, { path: { job_id: id ?? '' } }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && OVER.has(state.data.status) ? false : LOOK_AGAIN_MS),
  })
}

/** Seconds left, by the pace so far; nothing while there is no pace. */
function remaining(job: Job): number | null {
  const { done = 0, total = 0 } = job.progress ?? {}
  const spent = (Date.now() - Date.parse(job.made_at)) / 1000
  return job.status === 'running' && done > 0 && total > done ? Math.ceil((spent / done) * (total - done)) : null
}

/** Long work as it goes on; it survives leaving the page, since the server does it. */
export function JobProgress({ context, id }: { context: JobContext; id: string }) {
  const { data: job } = useJob(context, id)
  if (!job) return null
  const { done = 0, total = 0 } = job.progress ?? {}
  const share = job.status === 'done' ? 100 : total ? Math.floor((done / total) * 100) : 0
  const left = remaining(job)
  return (
    <div className="job" role="status">
      <Progress
        percent={share}
        status={job.status === 'failed' ? 'exception' : job.status === 'done' ? 'success' : 'active'}
        aria-label={t('job.progress')}
      />
      <p className="quiet">
        {t(`job_status.${job.status}`)}
        {total > 0 && `　${grouped(done)} / ${grouped(total)}`}
        {left !== null && `　${t('job.remaining', { seconds: left })}`}
      </p>
      {job.error && <p className="bad">{job.error[locale()]}</p>}
    </div>
  )
}
