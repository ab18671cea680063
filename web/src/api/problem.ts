import { locale, t } from '../i18n'

export type FieldError = { field: string; ja: string; en: string }

type ProblemBody = {
  type?: string
  title?: string
  title_en?: string
  detail?: string
  detail_en?: string
  errors?: FieldError[]
  [extra: string]: unknown
}

/**
 * A refusal in the server's own words (application/problem+json). `code` is the last part of its type; `retryAfter` the
 * seconds after which the same may be asked again, 0 where that would not help.
 */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly errors: FieldError[]
  readonly body: ProblemBody
  readonly retryAfter: number

  constructor(status: number, body: ProblemBody, retryAfter = 0) {
    super(sentence(body) || t(status ? 'problem.unexpected' : 'problem.offline'))
    this.status = status
    this.body = body
    this.retryAfter = retryAfter
    this.code = String(body.type ?? '')
      .split('/')
      .at(-1) as string
    this.errors = body.errors ?? []
  }

  get title(): string {
    return (locale() === 'ja' ? this.body.title : (this.body.title_en ?? this.body.title)) ?? this.message
  }

  fieldErrors(): { field: string; text: string }[] {
    return this.errors.map((error) => ({ field: error.field, text: locale() === 'ja' ? error.ja : error.en }))
  }
}

function sentence(body: ProblemBody): string {
  const ja = body.detail ?? body.title
  return (locale() === 'ja' ? ja : (body.detail_en ?? body.title_en ?? ja)) ?? ''
}

/** A 404 that no service wrote comes from a gateway that is only starting: it is no answer, like a network that failed. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const isJson = response.headers.get('content-type')?.includes('json')
  if (response.status === 404 && !isJson) return new ApiProblem(0, {})
  const retryAfter = response.status === 503 ? Number(response.headers.get('retry-after') ?? 0) : 0
  return new ApiProblem(response.status, isJson ? await response.json() : {}, retryAfter)
}
