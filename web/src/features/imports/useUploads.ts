import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refresh } from '../../api/hooks'
import type { Job } from '../../api/types'
import { appOf, type Context, inOrder } from './apps'
import { ended, send } from './sending'

export type Chosen = {
  key: string
  file: File
  app?: string
  state: 'chosen' | 'sending' | 'done'
  sent: { context: Context; id: string; job?: Job }[]
  error?: unknown
}

/** The files a person chose, and how far each is. They are sent one after another, in the order apps depend on. */
export function useUploads(apps: string[], takers: (app: string) => Context[]) {
  const client = useQueryClient()
  const [files, setChosen] = useState<Chosen[]>([])
  // The contexts answer one by one which apps they take; a file may be chosen before its own has.
  const chosen = files.map((one) => ({ ...one, app: one.app ?? appOf(one.file.name, apps) }))
  const [busy, setBusy] = useState(false)
  const change = (key: string, changes: Partial<Chosen>) =>
    setChosen((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  const add = (file: File) =>
    setChosen((all) => [...all, { key: crypto.randomUUID(), file, state: 'chosen', sent: [] }])
  const remove = (key: string) => setChosen((all) => all.filter((one) => one.key !== key))

  const take = async ({ key, file, app = '' }: Chosen, dryRun: boolean) => {
    const sent: Chosen['sent'] = []
    change(key, { state: 'sending', sent, error: undefined })
    try {
      for (const context of takers(app)) {
        const id = await send(context, app, file, dryRun)
        sent.push({ context, id })
        change(key, { sent: [...sent] })
        sent[sent.length - 1] = { context, id, job: await ended(context, id) }
        change(key, { sent: [...sent] })
      }
      change(key, { state: dryRun ? 'chosen' : 'done' })
    } catch (error) {
      change(key, { state: 'chosen', error })
    }
  }
  const start = async (dryRun: boolean) => {
    setBusy(true)
    const order = inOrder(chosen.map(({ app }) => app ?? ''))
    const ready = chosen.filter(({ app }) => app)
    for (const one of ready.sort((a, b) => order.indexOf(a.app ?? '') - order.indexOf(b.app ?? ''))) {
      await take(one, dryRun)
      refresh(client)
    }
    setBusy(false)
  }
  return { chosen, add, remove, choose: (key: string, app: string) => change(key, { app }), start, busy }
}
