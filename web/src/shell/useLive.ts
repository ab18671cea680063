import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { sleep } from '../api/alarm'
import { live, REPORTING, type Told } from '../api/live'

const GATHER_MS = 1_000

/** Figures move on the screen as the projections move. */
export function useLive(): void {
  const client = useQueryClient()
  useEffect(() => {
    const ended = new AbortController()
    const moved = gathered((views) => readAgain(client, views), ended.signal)
    live.start((told) => told.stream === REPORTING && moved(viewsOf(told)))
    return () => {
      ended.abort()
      live.stop()
    }
  }, [client])
}

/** The reports that an event says have moved; all where it cannot say which. */
export function viewsOf({ kind, data }: Told): string[] {
  return kind === 'changed' ? (data as { views: string[] }).views : ['']
}

function readAgain(client: QueryClient, views: Set<string>): void {
  const paths = [...views].map((view) => `/reporting/${view}`)
  void client.invalidateQueries({
    predicate: ({ queryKey: [context, path] }) =>
      context === 'reporting' && paths.some((moved) => String(path).startsWith(moved)),
  })
}

/** Calls at once, then once a second at most, and when the tab is hidden, as soon as it is looked at. */
export function gathered(call: (views: Set<string>) => void, stop: AbortSignal): (views: string[]) => void {
  const waiting = new Set<string>()
  let isBusy = false
  const run = async () => {
    isBusy = true
    while (waiting.size > 0 && !stop.aborted) {
      if (document.hidden) await shown(stop)
      const views = new Set(waiting)
      waiting.clear()
      call(views)
      await sleep(GATHER_MS, stop)
    }
    isBusy = false
  }
  return (views) => {
    for (const view of views) waiting.add(view)
    if (!isBusy) void run()
  }
}

function shown(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', resolve, { once: true, signal })
    signal.addEventListener('abort', resolve, { once: true })
  })
}
