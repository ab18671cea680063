type Alarm = { due: number; ring: () => void }

const alarms = new Set<Alarm>()

/** Calls back after some time; returns what cancels it. */
export function alarm(ms: number, callback: () => void): () => void {
  const ring = () => {
    cancel()
    callback()
  }
  const one = { due: Date.now() + ms, ring }
  const timer = setTimeout(ring, ms)
  const cancel = () => {
    clearTimeout(timer)
    alarms.delete(one)
  }
  alarms.add(one)
  return cancel
}

/** Calls back what is due. The timers of a hidden tab come up to a minute late; messages from other tabs do not. */
export function ringDue(): void {
  for (const one of [...alarms]) if (one.due <= Date.now()) one.ring()
}

export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const cancel = alarm(ms, end)
    signal.addEventListener('abort', end)
  })
}

/** Aborts its signal after some time in which it was not renewed. */
export class Deadline {
  private readonly controller = new AbortController()
  private cancelAlarm: () => void
  readonly signal = this.controller.signal

  constructor(private readonly ms: number) {
    this.cancelAlarm = this.begin()
  }

  renew(): void {
    this.cancelAlarm()
    this.cancelAlarm = this.begin()
  }

  cancel(): void {
    this.cancelAlarm()
  }

  private begin(): () => void {
    return alarm(this.ms, () => this.controller.abort())
  }
}
