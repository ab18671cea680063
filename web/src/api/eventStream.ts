import { alarm, Deadline, sleep } from './alarm'

export type StreamEvent = { kind: string; data: unknown; id: string }
export type Hooks = {
  up: () => void
  down: (since: number) => void
  told: (event: StreamEvent) => void
  signedOut: () => void
}

/** The server says something every 15 s: after this long the connection is dead, whatever the system says. */
const SILENCE_MS = 40_000
const SETTLED_MS = 10_000
/** A stream that ends as planned is open again before this; only a longer gap is worth telling. */
const GRACE_MS = 3_000
const LONGEST_WAIT_MS = 30_000

/**
 * Keeps a stream of server-sent events open until stopped. It goes on after the last event seen; without one, and
 * when the server no longer has what was missed, it tells `reset`. EventSource would not say why it was refused, nor
 * try again after a refusal.
 */
export async function keepOpen(path: string, last: string | undefined, hooks: Hooks, stop: AbortSignal): Promise<void> {
  const seen = { id: last }
  const goDown = (since = Date.now()) => alarm(GRACE_MS, () => hooks.down(since))
  let cancelDown: (() => void) | undefined = goDown()
  const up = () => {
    cancelDown?.()
    cancelDown = undefined
    hooks.up()
  }
  for (let failures = 0; !stop.aborted; ) {
    const began = Date.now()
    const refused = await readOnce(path, seen, { ...hooks, up }, stop).catch(() => NETWORK)
    cancelDown ??= goDown()
    if (stop.aborted) break
    if (refused?.status === 401) hooks.signedOut()
    failures = Date.now() - began > SETTLED_MS ? 0 : failures + 1
    await sleep(Math.max(waitMs(failures), (refused?.retryAfter ?? 0) * 1000), stop)
  }
  cancelDown?.()
}

type Refusal = { status: number; retryAfter: number }
const NETWORK: Refusal = { status: 0, retryAfter: 0 }

/** None after a stream that lasted; then 1, 2, 4 … 30 s, each shortened by up to half so that not all come at once. */
export function waitMs(failures: number, random = Math.random): number {
  if (failures === 0) return 0
  return Math.min(1000 * 2 ** (failures - 1), LONGEST_WAIT_MS) * (1 - random() / 2)
}

type Seen = { id: string | undefined }

async function readOnce(path: string, seen: Seen, hooks: Hooks, stop: AbortSignal): Promise<Refusal | undefined> {
  const silence = new Deadline(SILENCE_MS)
  try {
    const headers = new Headers({ Accept: 'text/event-stream', ...(seen.id && { 'Last-Event-ID': seen.id }) })
    const signal = AbortSignal.any([stop, silence.signal])
    const { body, status, headers: answered } = await fetch(`/api${path}`, { headers, signal, cache: 'no-store' })
    if (!body || !answered.get('content-type')?.startsWith('text/event-stream')) {
      await body?.cancel()
      return { status, retryAfter: Number(answered.get('retry-after')) || 0 }
    }
    hooks.up()
    const parser = new Parser()
    const reader = body.pipeThrough(new TextDecoderStream()).getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      silence.renew()
      for (const event of parser.parse(piece.value)) take(event, seen, hooks)
    }
  } finally {
    silence.cancel()
  }
}

function take(event: StreamEvent, seen: Seen, hooks: Hooks): void {
  // Nothing was seen before: what the screen shows may be older than where this stream begins.
  if (!seen.id) hooks.told({ kind: 'reset', data: {}, id: event.id })
  seen.id = event.id || seen.id
  if (event.data !== undefined) hooks.told({ ...event, id: seen.id ?? '' })
}

/** Reads the format of server-sent events, piece by piece; an event without data only brings its id. */
export class Parser {
  private rest = ''

  parse(text: string): StreamEvent[] {
    const blocks = (this.rest + text).split(/\r?\n\r?\n/)
    this.rest = blocks.pop() ?? ''
    return blocks.map(eventOf)
  }
}

function eventOf(block: string): StreamEvent {
  const lines = block.split(/\r?\n/).map((line) => /^(\w+): ?(.*)$/.exec(line))
  const values = (name: string) => lines.filter((line) => line?.[1] === name).map((line) => line?.[2] ?? '')
  const data = values('data')
  return {
    kind: values('event').at(-1) ?? 'message',
    data: data.length > 0 ? JSON.parse(data.join('\n')) : undefined,
    id: values('id').at(-1) ?? '',
  }
}
