import type { paths as Billing } from './generated/billing'
import type { paths as Crm } from './generated/crm'
import type { paths as Identity } from './generated/identity'
import type { paths as Projects } from './generated/projects'
import type { paths as Reporting } from './generated/reporting'
import { request } from './request'

interface Paths extends Billing, Crm, Identity, Projects, Reporting {}
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

type Under<K> = K extends `/api${infer P}` ? P : never
/** The paths below /api that the services answer by a method, e.g. `/crm/customers/{record_id}`. */
export type PathOf<M extends Method> = {
  [K in keyof Paths]: Paths[K] extends Record<Lowercase<M>, object> ? Under<K> : never
}[keyof Paths]

type Operation<M extends Method, P extends string> = `/api${P}` extends keyof Paths
  ? Lowercase<M> extends keyof Paths[`/api${P}`]
    ? Paths[`/api${P}`][Lowercase<M>]
    : never
  : never

type Success<R> = R[Extract<keyof R, 200 | 201 | 202 | 204>]
export type Answer<M extends Method, P extends string> =
  Operation<M, P> extends { responses: infer R }
    ? Success<R> extends { content: { 'application/json': infer A } }
      ? A
      : undefined
    : never

export type Body<M extends Method, P extends string> =
  Exclude<Property<Operation<M, P>, 'requestBody'>, undefined> extends infer R
    ? [R] extends [never]
      ? undefined
      : R extends { content: { 'application/json': infer B } }
        ? B
        : FormData
    : never

type Property<T, K> = K extends keyof T ? T[K] : undefined
type ParametersOf<M extends Method, P extends string> = Property<Operation<M, P>, 'parameters'>

/** A query parameter that takes several values takes one, too; a number may stand in words. */
type Loose<Q> = { [K in keyof Q]?: Q[K] | Words<One<NonNullable<Q[K]>>> | null }
type One<V> = V extends (infer E)[] ? E : V
type Words<V> = V extends number ? V | `${number}` : V
export type Query<M extends Method, P extends string> = Loose<NonNullable<Property<ParametersOf<M, P>, 'query'>>>
type PathValues<M extends Method, P extends string> = NonNullable<Property<ParametersOf<M, P>, 'path'>>

/** What a request needs besides its path: `path` where that has parts in braces, `body` where the service wants one. */
export type Given<M extends Method, P extends string> = { query?: Query<M, P>; key?: string; version?: number } & {
  signal?: AbortSignal
} & ([PathValues<M, P>] extends [never] ? { path?: undefined } : { path: PathValues<M, P> }) &
  (Body<M, P> extends undefined ? { body?: undefined } : { body: Body<M, P> })

/** A path with its parts in braces filled in. */
export function filled(path: string, values: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}

/** Asks a service for what its OpenAPI offers. Throws ApiProblem; status 0 means the network failed. */
export function call<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  given: Given<M, P>,
): Promise<Answer<M, P>> {
  return ask(method, path, given)
}

/** The same where the caller has checked that path and options belong together. */
export function ask<A>(method: Method, path: string, given: object): Promise<A> {
  const { path: values, ...options } = given as { path?: Record<string, string> }
  return request(filled(path, values), { method, ...options })
}
