import { type Filters, request, withQuery } from './request'

/** How many rows have the values of a new column, of how many; total 0 while they are not counted. */
export type Rebuild = { done: number; total: number }
export type Page<T> = {
  items: T[]
  next: string | null
  count?: { value: number; capped: boolean }
  /** while a new column that is filtered or sorted by is filled: rows may still be missing */
  rebuild?: Rebuild
}
export type RecordBase = { id: string; version: number; archived?: boolean }
export type Change = {
  version: number
  type: string
  recorded_at: string
  effective_at: string
  actor_id: string | null
  actor_name: string | null
  changes: Record<string, unknown>
}

/** One collection of one service: `customers` of crm is /api/crm/customers. */
export type Resource<T extends RecordBase> = {
  context: string
  name: string
  list: (filters: Filters, signal?: AbortSignal) => Promise<Page<T>>
  get: (id: string, asOf?: string) => Promise<T>
  create: (body: unknown, key?: string) => Promise<T>
  patch: (id: string, version: number, body: unknown, key?: string) => Promise<T>
  command: <R = T>(id: string, verb: string, body?: unknown, key?: string, version?: number) => Promise<R>
  history: (id: string) => Promise<Page<Change>>
  exportUrl: (filters: Filters) => string
}

export function resource<T extends RecordBase>(context: string, name: string): Resource<T> {
  const root = `/${context}/${name}`
  return {
    context,
    name,
    list: (query, signal) => request(root, { query, signal }),
    get: (id, asOf) => request(`${root}/${id}`, { query: { as_of: asOf } }),
    create: (body, key) => request(root, { method: 'POST', body, key }),
    patch: (id, version, body, key) => request(`${root}/${id}`, { method: 'PATCH', body, version, key }),
    command: (id, verb, body = {}, key, version) =>
      request(`${root}/${id}/${verb}`, { method: 'POST', body, key, version }),
    history: (id) => request(`${root}/${id}/history`),
    exportUrl: (filters) => withQuery(`/api${root}/export`, filters),
  }
}
