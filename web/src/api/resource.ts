import type { Answer, Body, PathOf, Query } from './call'
import { type Filters, request, withQuery } from './request'

export type RecordBase = { id: string; version: number; archived?: boolean }
export type Page<T> = { items: T[]; next: string | null; count?: Count; rebuild?: Rebuild | null }
type Count = { value: number; capped: boolean }
/** How many rows have the values of a new column, of how many; total 0 while they are not counted. */
export type Rebuild = { done: number; total: number }
export type Change = Answer<'GET', '/crm/customers/{record_id}/history'>['items'][number]

/** What a collection holds and takes, as its service's OpenAPI says. */
export type Shape = {
  record: RecordBase
  item: RecordBase
  filters: object
  /** what making one answers: an API key comes with its secret */
  made: RecordBase
  create: object
  patch: object
  verbs: Record<string, { body: object; answer: unknown }>
}

/** The shape of a record of which there is one. */
export type Single<R extends RecordBase, P extends object = never> = Record<'record' | 'item' | 'made', R> &
  Record<'create' | 'patch', P> &
  Record<'filters' | 'verbs', never>

type Command<V extends { body: unknown; answer: unknown }> = (body: V['body'], key?: string) => Promise<V['answer']>

/** One collection of one service: `customers` of crm is /api/crm/customers. */
export interface Resource<S extends Shape> {
  readonly context: string
  readonly name: string
  list(filters: S['filters'], signal?: AbortSignal): Promise<Page<S['item']>>
  get(id: string, asOf?: string): Promise<S['record']>
  create(body: S['create'], key?: string): Promise<S['made']>
  patch(id: string, version: number, body: S['patch'], key?: string): Promise<S['record']>
  /** A command of a record, to be given its body. */
  command<V extends keyof S['verbs'] & string>(id: string, verb: V, version?: number): NoInfer<Command<S['verbs'][V]>>
  history(id: string): Promise<{ items: Change[] }>
  exportUrl(filters: S['filters']): string
}

export type RecordOf<R> = R extends Resource<infer S> ? S['record'] : never
export type ItemOf<R> = R extends Resource<infer S> ? S['item'] : never
export type FiltersOf<R> = R extends Resource<infer S> ? S['filters'] : never
export type CreateOf<R> = R extends Resource<infer S> ? S['create'] : never
export type VerbOf<R> = R extends Resource<infer S> ? keyof S['verbs'] & string : never

type One<R extends string> = `${R}/{record_id}`
type Root = { [P in PathOf<'GET'>]: One<P> extends PathOf<'GET'> ? P : never }[PathOf<'GET'>]
type ContextOf<P> = P extends `/${infer C}/${string}` ? C : never
type NameOf<P, C extends string> = P extends `/${C}/${infer N}` ? N : never
type Verb<P, R extends string> = P extends `${One<R>}/${infer V}` ? V : never

type Sent<M extends 'POST' | 'PATCH', P> = P extends PathOf<M> ? Extract<Body<M, P>, object> : never
type Kept<T> = Extract<T, RecordBase>
type ShapeOf<R extends string> = {
  record: Kept<Answer<'GET', One<R>>>
  item: Answer<'GET', R> extends { items: (infer I)[] } ? Kept<I> : never
  filters: Query<'GET', R>
  made: Kept<Answer<'POST', R>>
  create: Sent<'POST', R>
  patch: Sent<'PATCH', One<R>>
  verbs: { [P in PathOf<'POST'> as Verb<P, R>]: { body: NonBlank<Body<'POST', P>>; answer: Answer<'POST', P> } }
}
/** A command without a body is sent an empty one. */
type NonBlank<B> = B extends object ? B : Record<never, never>

export function resource<C extends ContextOf<Root>, N extends NameOf<Root, C>>(
  context: C,
  name: N,
): Resource<ShapeOf<`/${C}/${N}`>> {
  return untyped(context, name)
}

/** A collection whose shape the caller declares: records that have paths of their own. */
export function untyped<S extends Shape>(context: string, name: string): Resource<S> {
  const root = `/${context}/${name}`
  return {
    context,
    name,
    list: (query, signal) => request(root, { query: query as Filters, signal }),
    get: (id, asOf) => request(`${root}/${id}`, { query: { as_of: asOf } }),
    create: (body, key) => request(root, { method: 'POST', body, key }),
    patch: (id, version, body, key) => request(`${root}/${id}`, { method: 'PATCH', body, version, key }),
    command: (id, verb, version) => (body, key) =>
      request(`${root}/${id}/${verb}`, { method: 'POST', body, key, version }),
    history: (id) => request(`${root}/${id}/history`),
    exportUrl: (filters) => withQuery(`/api${root}/export`, filters as Filters),
  }
}
