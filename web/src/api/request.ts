import { ApiProblem, problemOf } from './problem'
import { isConfirmed, type Notice, warn } from './questions'

export type Filters = Record<string, string | number | boolean | string[] | undefined | null>

type Options = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  query?: Filters
  body?: unknown
  key?: string
  version?: number
  signal?: AbortSignal
}

export function withQuery(path: string, query: Filters = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) params.append(name, String(one))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

/** Random bytes as hex: a click is the root of its trace. */
function hex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
}

function headersOf({ method = 'GET', body, key, version }: Options): Headers {
  const headers = new Headers({ Accept: 'application/json' })
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
  // A file needs no key: importing it again makes no second record.
  if (method !== 'GET' && !(body instanceof FormData)) headers.set('Idempotency-Key', key ?? crypto.randomUUID())
  if (version !== undefined) headers.set('If-Match', `"${version}"`)
  if (method !== 'GET') headers.set('traceparent', `00-${hex(16)}-${hex(8)}-01`)
  return headers
}

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined || body instanceof FormData) return body
  return JSON.stringify(body)
}

let onSignedOut: () => void = () => undefined

/** Called when a request is answered 401; the shell sends the person to the login page. */
export function whenSignedOut(handler: () => void): void {
  onSignedOut = handler
}

/** The session has ended: the person is sent to the login page. */
export function signedOut(): void {
  onSignedOut()
}

/** The one way to the services. `path` starts below /api. Throws ApiProblem; status 0 means the network failed. */
export async function request<T>(path: string, options: Options = {}): Promise<T> {
  const response = await send(path, options)
  if (!response.ok) {
    if (response.status === 401 && path !== '/identity/sessions') signedOut()
    const problem = await problemOf(response)
    const { questions = [] } = problem.body as { questions?: Notice[] }
    if (problem.code === 'confirm-needed' && (await isConfirmed(questions)))
      return request(path, confirming(options, questions))
    throw problem
  }
  const isJson = response.headers.get('content-type')?.includes('json')
  const answer = isJson ? await response.json() : undefined
  if (options.method && options.method !== 'GET') warn(answer)
  return answer as T
}

/** The same command with its questions confirmed, and those that were confirmed before. */
function confirming(options: Options, questions: Notice[]): Options {
  const body = options.body as { confirm?: string[] } | undefined
  return { ...options, body: { ...body, confirm: [...(body?.confirm ?? []), ...questions.map(({ type }) => type)] } }
}

async function send(path: string, options: Options): Promise<Response> {
  try {
    return await fetch(withQuery(`/api${path}`, options.query), {
      method: options.method ?? 'GET',
      headers: headersOf(options),
      body: bodyOf(options.body),
      signal: options.signal,
      credentials: 'same-origin',
    })
  } catch (error) {
    if (options.signal?.aborted) throw error
    throw new ApiProblem(0, {})
  }
}
