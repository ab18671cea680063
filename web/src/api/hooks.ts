import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useRef } from 'react'
import { type Answer, ask, type Given, type PathOf } from './call'
import { ApiProblem } from './problem'
import type { Page, Resource, Shape } from './resource'

export function useRecord<S extends Shape>(of: Resource<S>, id: string | undefined, asOf?: string) {
  return useQuery({
    queryKey: [of.context, of.name, 'one', id, asOf ?? null],
    queryFn: () => of.get(id as string, asOf),
    enabled: id !== undefined,
  })
}

const REBUILD_CHECK_MS = 3000

/** A whole list, page by page; `items` is flat. */
export function useRecords<S extends Shape>(of: Resource<S>, filters: S['filters'], enabled = true) {
  const query = useInfiniteQuery({
    queryKey: [of.context, of.name, 'list', filters],
    queryFn: ({ pageParam, signal }) => of.list({ limit: 50, ...filters, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page<S['item']>) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.rebuild ? REBUILD_CHECK_MS : false),
    enabled,
  })
  const [first] = query.data?.pages ?? []
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  return { ...query, items, count: first?.count, rebuild: first?.rebuild }
}

/** One GET outside the record pattern: reports, search, timelines. */
export function useAnswer<P extends PathOf<'GET'>>(path: P, given: Given<'GET', P>, enabled = true) {
  return useQuery<unknown>({
    queryKey: [path.split('/')[1], path, given],
    queryFn: ({ signal }) => ask('GET', path, { ...given, signal }),
    placeholderData: keepPreviousData,
    enabled,
  }) as UseQueryResult<Answer<'GET', P>>
}

const LAG_CHECKS_MS = [300, 900, 2500]

/** Other contexts follow a command within a second: look again a few times, quickly. */
export function refresh(client: QueryClient): void {
  client.invalidateQueries()
  for (const wait of LAG_CHECKS_MS) setTimeout(() => client.invalidateQueries({ refetchType: 'active' }), wait)
}

const REPEATS = 2

/** Seconds until what failed may be repeated; 0 where that would not help. */
function retryAfter(error: unknown): number {
  return error instanceof ApiProblem ? error.retryAfter : 0
}

/**
 * A command with its Idempotency-Key: the same body keeps its key until it succeeds, so that a repeat after a lost
 * answer is the same command; another body gets another key. What a service asks to be repeated (the copy of a record
 * made a moment ago is still under way) is repeated before anybody is bothered.
 */
export function useCommand<B, R>(run: (body: B, key: string) => Promise<R>) {
  const client = useQueryClient()
  const last = useRef({ body: '', key: '' })
  return useMutation({
    mutationFn: (body: B) => {
      const text = JSON.stringify(body) ?? ''
      if (text !== last.current.body) last.current = { body: text, key: crypto.randomUUID() }
      return run(body, last.current.key)
    },
    retry: (failures, error) => failures < REPEATS && retryAfter(error) > 0,
    retryDelay: (_, error) => retryAfter(error) * 1000,
    onSuccess: () => {
      last.current = { body: '', key: '' }
      refresh(client)
    },
  })
}
