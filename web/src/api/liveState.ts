/** By stream: the id of the last event, and since when it is not live. */
export type State = { seen: Record<string, string>; down: Record<string, number> }

/** What a tab knows of the streams, whoever holds them. */
export class LiveState {
  private state: State = { seen: {}, down: {} }
  private readonly watchers = new Set<() => void>()

  get now(): State {
    return this.state
  }

  /** Since when a stream is not live; undefined while it is. */
  downSince(stream: string): number | undefined {
    return this.state.down[stream]
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  change(state: State): void {
    this.state = state
    for (const watcher of this.watchers) watcher()
  }

  note(stream: string, id: string): void {
    if (id) this.state.seen[stream] = id
  }
}
