import { useQueries } from '@tanstack/react-query'
import { call } from '../../api/call'
import { may } from '../../api/may'
import type { Import } from '../../api/types'
import { useMe } from '../../shell/session'
import { type Answer, CONTEXTS, type Context, inOrder } from './apps'

export type Imported = Import & { context: Context }

const LOOK_AGAIN_MS = 1_500
const underWay = (one: Import) => one.status === 'queued' || one.status === 'running'

/** The imports of every context that lets this person import, newest first, and the apps each takes. */
export function useImports() {
  const me = useMe()
  const contexts = CONTEXTS.filter((context) => may(me, `${context}.imports`))
  const answers = useQueries({
    queries: contexts.map((context) => ({
      queryKey: [context, 'imports', 'list'],
      queryFn: () => call('GET', `/${context}/imports`, {}),
      retry: false,
      refetchInterval: ({ state }: { state: { data?: Answer } }) =>
        state.data?.items.some(underWay) ? LOOK_AGAIN_MS : false,
    })),
  })
  const items: Imported[] = contexts
    .flatMap((context, at) => (answers[at]?.data?.items ?? []).map((one) => ({ ...one, context })))
    .sort((a, b) => b.made_at.localeCompare(a.made_at))
  const takers = (app: string) => contexts.filter((_, at) => answers[at]?.data?.apps.includes(app))
  return {
    items,
    apps: inOrder(answers.flatMap(({ data }) => data?.apps ?? [])),
    takers,
    error: answers.find(({ error }) => error)?.error ?? undefined,
    loading: answers.some((answer) => answer.isPending),
  }
}
