import { alarm, ringDue, sleep } from './alarm'
import { keepOpen, type StreamEvent } from './eventStream'
import { LiveState, type State } from './liveState'
import { signedOut } from './request'

export type Told = StreamEvent & { stream: string }
type Message = { type: 'told'; told: Told } | ({ type: 'state' } & State) | { type: 'ask' } | { type: 'signed-out' }

export const REPORTING = '/reporting/live'
/** Two at most: HTTP/1.1 gives a browser six connections to a host, and all tabs share them. */
const STREAMS = [REPORTING]
const NAME = 'daicho.live'
const ASK_MS = 2_000
const MOST_UNANSWERED = 3

/**
 * The streams from the services, held by one tab of the browser and shared with the others. The tab that has the lock
 * leads; when it is closed or frozen another one gets the lock, or takes it, and goes on after the last event all have
 * seen. Where there are no locks (plain HTTP but on localhost) a tab has streams of its own while it is looked at.
 */
export class Live {
  readonly state = new LiveState()
  private ended = new AbortController()
  private term = new AbortController()
  private channel: BroadcastChannel | undefined
  private leading = false
  private unanswered = 0
  private onTold: (told: Told) => void = () => undefined

  start(onTold: (told: Told) => void): void {
    this.ended = new AbortController()
    this.onTold = onTold
    if (!('locks' in navigator) || typeof BroadcastChannel === 'undefined') return void this.standAlone()
    this.channel = new BroadcastChannel(NAME)
    this.channel.onmessage = ({ data }) => this.hear(data)
    const { signal } = this.ended
    const on = (name: string, listener: (event: Event) => void) =>
      window.addEventListener(name, listener, { signal, capture: true })
    for (const name of ['freeze', 'pagehide']) on(name, () => this.term.abort())
    for (const name of ['resume', 'pageshow']) on(name, (event) => this.wake(event))
    this.ask()
    void this.queue()
  }

  stop(): void {
    this.ended.abort()
    this.channel?.close()
    this.state.change({ seen: {}, down: {} })
  }

  /** The person has signed out: no tab streams any longer. */
  signOut(): void {
    this.post({ type: 'signed-out' })
    this.stop()
  }

  private async queue(): Promise<void> {
    const { signal } = this.ended
    while (!signal.aborted) {
      await this.request({ signal })
      await sleep(ASK_MS, signal)
    }
  }

  private async request(options: LockOptions): Promise<void> {
    // A lock that is taken away rejects the request, but lets its callback run on.
    await navigator.locks.request(NAME, options, () => this.lead()).catch(() => this.term.abort())
  }

  private async lead(): Promise<void> {
    const ended = this.ended.signal
    this.term = new AbortController()
    this.leading = true
    const stop = AbortSignal.any([ended, this.term.signal])
    await Promise.all(STREAMS.map((stream) => this.hold(stream, stop)))
    this.leading = false
  }

  private hold(stream: string, stop: AbortSignal): Promise<void> {
    const told = (event: StreamEvent) => {
      this.post({ type: 'told', told: { ...event, stream } })
      this.take({ ...event, stream })
    }
    const up = () => {
      const { [stream]: _, ...down } = this.state.now.down
      this.share(down)
    }
    const down = (since: number) => this.share({ [stream]: since, ...this.state.now.down })
    return keepOpen(stream, this.state.now.seen[stream], { up, down, told, signedOut }, stop)
  }

  private async standAlone(): Promise<void> {
    const { signal } = this.ended
    document.addEventListener('visibilitychange', () => this.term.abort(), { signal })
    while (!signal.aborted) {
      if (!document.hidden) await this.lead()
      else await new Promise((shown) => document.addEventListener('visibilitychange', shown, { once: true }))
    }
  }

  /** A tab that is looked at makes sure that somebody leads: a frozen tab keeps its lock. */
  private ask(): void {
    if (this.ended.signal.aborted) return
    alarm(ASK_MS, () => this.ask())
    if (this.leading || document.hidden) return
    this.post({ type: 'ask' })
    this.unanswered += 1
    if (this.unanswered <= MOST_UNANSWERED) return
    this.unanswered = 0
    void this.request({ steal: true })
  }

  private hear(message: Message): void {
    ringDue()
    if (message.type === 'ask' && this.leading) this.post({ type: 'state', ...this.state.now })
    if (message.type === 'told') this.take(message.told)
    if (message.type === 'state')
      this.state.change({ seen: { ...this.state.now.seen, ...message.seen }, down: message.down })
    if (message.type !== 'ask') this.unanswered = 0
    if (message.type !== 'signed-out') return
    this.stop()
    signedOut()
  }

  /** What was said while this tab was frozen may not have reached it. */
  private wake(event: Event): void {
    if (event.type === 'pageshow' && !(event as PageTransitionEvent).persisted) return
    for (const stream of STREAMS) this.onTold({ stream, kind: 'reset', data: {}, id: '' })
  }

  private take(told: Told): void {
    this.state.note(told.stream, told.id)
    this.onTold(told)
  }

  private share(down: State['down']): void {
    this.state.change({ ...this.state.now, down })
    this.post({ type: 'state', ...this.state.now })
  }

  private post(message: Message): void {
    if (!this.ended.signal.aborted) this.channel?.postMessage(message)
  }
}

export const live = new Live()
