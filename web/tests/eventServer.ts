import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { vi } from 'vitest'

type Entry = { id: number; kind: string; data: unknown }

/** A feed over real HTTP as the services serve it; `refusals` are answered first, `open` holds its streams. */
export class EventServer {
  readonly open = new Set<ServerResponse>()
  readonly asked: (string | undefined)[] = []
  refusals: number[] = []
  private readonly entries: Entry[] = []
  private readonly server = createServer((request, response) => this.answer(request, response))

  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done))
    const { port } = this.server.address() as AddressInfo
    const real = globalThis.fetch
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => real(`http://127.0.0.1:${port}${path}`, init))
  }

  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  tell(kind: string, data: unknown): void {
    const entry = { id: this.entries.length + 1, kind, data }
    this.entries.push(entry)
    for (const response of this.open) response.write(text(entry))
  }

  /** As a planned end: every stream ends well. */
  endAll(): void {
    for (const response of this.open) response.end()
    this.open.clear()
  }

  private answer({ headers }: IncomingMessage, response: ServerResponse): void {
    const last = headers['last-event-id'] as string | undefined
    this.asked.push(last)
    const refusal = this.refusals.shift()
    if (refusal) return void response.writeHead(refusal, { 'content-type': 'application/problem+json' }).end('{}')
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    if (last !== undefined) for (const entry of this.entries) if (entry.id > Number(last)) response.write(text(entry))
    response.write(`: here\nid: ${this.entries.length}\n\n`)
    this.open.add(response)
    response.on('close', () => this.open.delete(response))
  }
}

function text({ id, kind, data }: Entry): string {
  return `event: ${kind}\ndata: ${JSON.stringify(data)}\nid: ${id}\n\n`
}
