import { call } from '../../api/call'
import type { Job } from '../../api/types'
import type { Context } from './apps'

const LOOK_AGAIN_MS = 500

/** Files of trial runs, kept while this tab is open so that the trial can be followed by the real thing. */
const files = new Map<string, File>()

export const fileOf = (importId: string) => files.get(importId)

/** Uploads a file; answers the import's id, which is its job's. */
export async function send(context: Context, app: string, file: File, dryRun: boolean): Promise<string> {
  const body = new FormData()
  body.set('file', file)
  body.set('app', app)
  body.set('dry_run', String(dryRun))
  const { id } = await call('POST', `/${context}/imports`, { body })
  if (dryRun) files.set(id, file)
  return id
}

/** Waits for the job's end: the next file may refer to what this one brings. */
export async function ended(context: Context, id: string): Promise<Job> {
  const job = await call('GET', `/${context}/jobs/{job_id}`, { path: { job_id: id } })
  if (job.status === 'done' || job.status === 'failed') return job
  await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  return ended(context, id)
}
