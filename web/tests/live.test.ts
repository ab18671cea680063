import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Parser, waitMs } from '../src/api/eventStream'
import { Live, REPORTING, type Told } from '../src/api/live'
import { whenSignedOut } from '../src/api/request'
import { gathered, viewsOf } from '../src/shell/useLive'
import { EventServer } from './eventServer'

vi.setConfig({ testTimeout: 30_000 })
const PATIENCE = { timeout: 15_000, interval: 20 }
let server: EventServer
let page: EventTarget & { hidden: boolean }
let tabs: Tab[] = []

/** One tab of a browser: its share of the streams, and what it was told. */
class Tab {
  readonly told: string[] = []
  readonly live = new Live()

  constructor() {
    tabs.push(this)
    this.live.start((told) => this.told.push(viewsOf(told).join() || 'all'))
  }

  get isDown(): boolean {
    return this.live.state.downSince(REPORTING) !== undefined
  }
}

const until = (check: () => void) => vi.waitFor(check, PATIENCE)
const moved = (...views: string[]) => server.tell('changed', { views })

async function open(count: number): Promise<Tab[]> {
  const first = new Tab()
  await until(() => expect(first.told).toEqual(['all']))
  const others = Array.from({ length: count - 1 }, () => new Tab())
  moved('hello')
  await until(() => expect(tabs.every((tab) => tab.told.includes('hello'))).toBe(true))
  for (const tab of tabs) tab.told.length = 0
  return [first, ...others]
}

beforeEach(async () => {
  page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', new EventTarget())
  server = new EventServer()
  await server.start()
})

afterEach(() => {
  for (const tab of tabs) tab.live.stop()
  tabs = []
  server.stop()
  vi.unstubAllGlobals()
})

describe('the streams of a browser', () => {
  it('are one for all tabs, and every tab is told', async () => {
    await open(8)
    moved('ranking', 'unbilled')
    await until(() => expect(tabs.map((tab) => tab.told)).toEqual(Array(8).fill(['ranking,unbilled'])))
    expect(server.open.size).toBe(1)
    expect(server.asked).toEqual([undefined])
  })

  it('go on in another tab after the last event when the leading one is closed', async () => {
    const [first, ...others] = await open(3)
    first?.live.stop()
    moved('ranking')
    await until(() => expect(others.map((tab) => tab.told)).toEqual([['ranking'], ['ranking']]))
    expect(server.asked).toEqual([undefined, '1'])
    expect(first?.told).toEqual([])
  })

  it('are taken from a leading tab that answers no more', async () => {
    const [first, ...others] = await open(3)
    Object.assign(first?.live ?? {}, { hear: () => undefined })
    await until(() => expect(server.asked.length).toBeGreaterThan(1))
    await until(() => expect(server.open.size).toBe(1))
    moved('ranking')
    await until(() => expect(others.map((tab) => tab.told)).toEqual([['ranking'], ['ranking']]))
  })

  it('go to another tab when the leading one is about to be frozen', async () => {
    const [first] = await open(1)
    window.dispatchEvent(new Event('freeze'))
    await until(() => expect(server.asked).toEqual([undefined, '1']))
    window.dispatchEvent(new Event('resume'))
    expect(first?.told).toEqual(['all'])
  })

  it('are opened again at once after a planned end, which nobody sees', async () => {
    const [first] = await open(2)
    server.endAll()
    await until(() => expect(server.asked).toEqual([undefined, '1']))
    moved('forecast')
    await until(() => expect(first?.told).toEqual(['forecast']))
    expect(tabs.some((tab) => tab.isDown)).toBe(false)
  })

  it('are tried again after every refusal, and all tabs know since when they are down', async () => {
    await open(2)
    const before = Date.now()
    server.refusals = [503, 429, 500]
    server.endAll()
    moved('ranking')
    await until(() => expect(tabs.map((tab) => tab.isDown)).toEqual([true, true]))
    expect(tabs[1]?.live.state.downSince(REPORTING)).toBeGreaterThanOrEqual(before)
    await until(() => expect(tabs.map((tab) => tab.told)).toEqual([['ranking'], ['ranking']]))
    expect(tabs.map((tab) => tab.isDown)).toEqual([false, false])
    expect(server.asked).toEqual([undefined, '1', '1', '1', '1'])
  })

  it('lead to the login page when the session has ended', async () => {
    const signedOut = vi.fn()
    whenSignedOut(signedOut)
    server.refusals = [401]
    const tab = new Tab()
    await until(() => expect(signedOut).toHaveBeenCalledOnce())
    await until(() => expect(tab.told).toEqual(['all']))
  })

  it('end in all tabs when the person signs out in one', async () => {
    const signedOut = vi.fn()
    whenSignedOut(signedOut)
    const [first] = await open(3)
    first?.live.signOut()
    await until(() => expect(signedOut).toHaveBeenCalledTimes(2))
    await until(() => expect(server.open.size).toBe(0))
  })

  it('are its own where a tab has no locks, while it is looked at', async () => {
    vi.stubGlobal('navigator', {})
    const [first, second] = [new Tab(), new Tab()]
    await until(() => expect([first.told, second.told]).toEqual([['all'], ['all']]))
    expect(server.open.size).toBe(2)
    page.hidden = true
    page.dispatchEvent(new Event('visibilitychange'))
    await until(() => expect(server.open.size).toBe(0))
    moved('ranking')
    page.hidden = false
    page.dispatchEvent(new Event('visibilitychange'))
    await until(() => expect([first.told, second.told]).toEqual(Array(2).fill(['all', 'ranking'])))
  })
})

describe('the format', () => {
  it('is read whatever the pieces it comes in', () => {
    const sent = 'event: changed\ndata: {"views":["ranking"]}\nid: 7\n\n: ping\n\n: here\r\nid: 8\r\n\r\n'
    const whole = new Parser().parse(sent)
    const parser = new Parser()
    expect([...sent].flatMap((letter) => parser.parse(letter))).toEqual(whole)
    expect(whole[0]).toEqual({ kind: 'changed', data: { views: ['ranking'] }, id: '7' })
    expect(whole[2]).toEqual({ kind: 'message', data: undefined, id: '8' })
  })
})

describe('waiting', () => {
  it('doubles up to half a minute, shortened by up to half', () => {
    expect([0, 1, 2, 3, 6, 60].map((failures) => waitMs(failures, () => 0))).toEqual([0, 1e3, 2e3, 4e3, 3e4, 3e4])
    expect(waitMs(3, () => 1)).toBe(2_000)
  })
})

describe('reading again', () => {
  const told = (kind: string, data: unknown = {}): Told => ({ stream: REPORTING, kind, data, id: '1' })

  it('is of the reports that moved, or of all', () => {
    expect(viewsOf(told('changed', { views: ['ranking'] }))).toEqual(['ranking'])
    expect(viewsOf(told('reset'))).toEqual([''])
  })

  it('is at once, then gathered, and waits while the tab is hidden', async () => {
    const ended = new AbortController()
    const calls: string[] = []
    const read = gathered((views) => calls.push([...views].join()), ended.signal)
    read(['a'])
    for (const view of ['b', 'c', 'b']) read([view])
    expect(calls).toEqual(['a'])
    page.hidden = true
    await until(() => expect(calls).toEqual(['a'])).then(() => read(['d']))
    await new Promise((done) => setTimeout(done, 1_100))
    expect(calls).toEqual(['a'])
    page.hidden = false
    page.dispatchEvent(new Event('visibilitychange'))
    await until(() => expect(calls).toEqual(['a', 'b,c,d']))
    ended.abort()
  })
})
