import { describe, expect, it } from 'vitest'
import { problemOf } from '../src/api/problem'

const answer = (body: string, type: string) => new Response(body, { status: 404, headers: { 'content-type': type } })

describe('an answer that is an error', () => {
  it('is the words of the service', async () => {
    const problem = await problemOf(
      answer('{"type":"/problems/not-found","title":"見つかりません。"}', 'application/problem+json'),
    )
    expect([problem.status, problem.code, problem.message]).toEqual([404, 'not-found', '見つかりません。'])
  })

  it('is none when a gateway that is only starting gave it', async () => {
    expect((await problemOf(answer('404 page not found', 'text/plain; charset=utf-8'))).status).toBe(0)
  })

  it('says when it may be asked again, if a service asks for that', async () => {
    const busy = (status: number) => new Response('{}', { status, headers: { 'retry-after': '2' } })
    expect((await problemOf(busy(503))).retryAfter).toBe(2)
    expect((await problemOf(busy(429))).retryAfter).toBe(0)
    expect((await problemOf(answer('{}', 'application/problem+json'))).retryAfter).toBe(0)
  })
})
