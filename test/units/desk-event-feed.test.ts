import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEventFeed, type FeedEvent } from '../../web/src/live/event-feed.ts'

describe('the feed of events in the browser', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    FakeSource.all = []
    vi.stubGlobal('EventSource', FakeSource)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('has everything read again once it is there, for what happened before', () => {
    const { heard, latest } = aFeed()
    latest().opens()
    expect(heard).toEqual([{ kind: 'reset' }])
  })

  it('stays with a connection that came back with the network, and begins no other after it', () => {
    const { heard, latest, network } = aFeed()
    latest().opens()
    latest().isRefused()
    network.dispatchEvent(new Event('online'))
    latest().opens()
    for (let beats = 0; beats < 4; beats += 1) {
      vi.advanceTimersByTime(15_000)
      latest().says('beat', {}, '')
    }
    expect(FakeSource.all).toHaveLength(2)
    expect(latest().readyState).toBe(FakeSource.OPEN)
    expect(heard).toEqual([{ kind: 'reset' }, { kind: 'reset' }])
  })

  it('has everything read again where a new connection breaks before it knows from where to go on', () => {
    const { heard, latest } = aFeed()
    latest().opens()
    latest().says('hello', {}, '7')
    latest().isRefused()
    vi.advanceTimersByTime(1_000)
    latest().opens()
    latest().breaksOff()
    latest().opens()
    expect(heard.filter(({ kind }) => kind === 'reset')).toHaveLength(3)
  })

  it('begins anew where nothing is heard any more, and stays as long as the service lets hear of itself', () => {
    const { heard, latest, connected } = aFeed()
    latest().opens()
    for (let beats = 0; beats < 20; beats += 1) {
      vi.advanceTimersByTime(15_000)
      latest().says('beat', {}, '')
    }
    expect(FakeSource.all).toHaveLength(1)
    vi.advanceTimersByTime(45_000)
    expect(FakeSource.all).toHaveLength(2)
    expect(connected.at(-1)).toBe(false)
    latest().opens()
    expect(connected.at(-1)).toBe(true)
    expect(heard).toEqual([{ kind: 'reset' }, { kind: 'reset' }])
  })

  it('says when the service begins to tell anew who is there', () => {
    const { heard, latest } = aFeed()
    latest().opens()
    latest().says('hello', {}, '7')
    latest().breaksOff()
    latest().opens()
    latest().says('hello', {}, '7')
    expect(heard).toEqual([{ kind: 'reset' }, { kind: 'hello' }, { kind: 'hello' }])
  })
})

function aFeed() {
  const heard: FeedEvent[] = []
  const connected: boolean[] = []
  const network = new EventTarget()
  const feed = createEventFeed({
    url: '/api/desk/events',
    onConnected: (isConnected) => connected.push(isConnected),
    network,
  })
  feed.listen((event) => heard.push(event))
  feed.open()
  const latest = (): FakeSource => {
    const source = FakeSource.all.at(-1)
    if (source === undefined) throw new Error('Nothing was connected.')
    return source
  }
  return { heard, latest, network, connected }
}

class FakeSource extends EventTarget {
  static readonly OPEN = 1
  static readonly CLOSED = 2
  static all: FakeSource[] = []
  readyState = 0

  constructor() {
    super()
    FakeSource.all.push(this)
  }
  opens(): void {
    this.readyState = FakeSource.OPEN
    this.dispatchEvent(new Event('open'))
  }
  /** The browser goes on by itself. */
  breaksOff(): void {
    this.readyState = 0
    this.dispatchEvent(new Event('error'))
  }
  /** The browser gives up. */
  isRefused(): void {
    this.readyState = FakeSource.CLOSED
    this.dispatchEvent(new Event('error'))
  }
  says(kind: string, data: object, lastEventId: string): void {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(data), lastEventId }))
  }
  close(): void {
    this.readyState = FakeSource.CLOSED
  }
}
