import { describe, expect, it, onTestFinished } from 'vitest'
import { pollUpdates } from '../../adapters/telegram/polling.ts'
import type { Inbound } from '../../src/domain/inbound.ts'
import { telegramStage } from '../services/telegram.ts'

type Receive = (message: Inbound) => Promise<void>

/** A poller that keeps what it stored, unless `receive` has something against it. */
async function stage(receive: Receive = async () => undefined) {
  const base = await telegramStage()
  const stored: string[] = []
  const { double, deps } = base
  const start = (longPollSeconds = 30) => {
    const polling = pollUpdates({
      ...deps,
      longPollSeconds,
      async receive(message) {
        await receive(message)
        stored.push(message.content.kind === 'text' ? message.content.text : message.content.kind)
      },
    })
    onTestFinished(async () => {
      base.stop()
      await polling
    })
    return polling
  }
  const calls = (method: string) => double.calls.filter((call) => call.method === method)
  return { ...base, stored, start, calls }
}

describe('polling', () => {
  it('brings what people write in their order, and confirms it', async () => {
    const { double, start, stored, counted } = await stage()
    const olena = double.person()
    for (const text of ['one', 'two', 'three']) olena.write(text)
    void start()
    await expect.poll(() => stored).toEqual(['one', 'two', 'three'])
    await expect.poll(() => double.waiting()).toEqual([])
    olena.write('four')
    await expect.poll(() => stored.at(-1)).toBe('four')
    expect(counted).toEqual(['text', 'text', 'text', 'text'])
  })

  it('confirms nothing before all of it is stored', async () => {
    const last = Promise.withResolvers<void>()
    const { double, start, stored, calls } = await stage((message) =>
      message.content.kind === 'text' && message.content.text === 'last' ? last.promise : Promise.resolve(),
    )
    for (const text of ['first', 'last']) double.person().write(text)
    void start()
    await expect.poll(() => stored).toEqual(['first'])
    expect(double.waiting()).toHaveLength(2)
    expect(calls('getUpdates')).toHaveLength(1)
    last.resolve()
    await expect.poll(() => double.waiting()).toEqual([])
  })

  it('asks for the same message to be stored until it is, and passes none over', async () => {
    let failures = 5
    const { double, start, stored, waits, lines } = await stage(async () => {
      if (failures-- > 0) throw new Error('The database is away')
    })
    for (const text of ['one', 'two']) double.person().write(text)
    void start()
    await expect.poll(() => stored).toEqual(['one', 'two'])
    expect(waits).toHaveLength(5)
    expect(waits.every((ms, i) => ms > (waits[i - 2] ?? 0))).toBe(true)
    expect(lines.filter((line) => line.includes('stored'))).toEqual([
      'error: a message from Telegram could not be stored; it is tried again',
      'info: messages from Telegram are stored again',
    ])
  })

  it('leaves what it had not stored to whoever polls next', async () => {
    const { double, start, stored, stop, deps } = await stage(async (message) => {
      if (message.content.kind === 'text' && message.content.text === 'two') throw new Error('The database is away')
    })
    for (const text of ['one', 'two', 'three']) double.person().write(text)
    const polling = start()
    await expect.poll(() => stored).toEqual(['one'])
    stop()
    await polling
    const next: (string | undefined)[] = []
    const leaving = new AbortController()
    const receive: Receive = async ({ content }) => {
      next.push(content.kind === 'text' ? content.text : undefined)
    }
    const nextPolling = pollUpdates({ ...deps, receive, signal: leaving.signal })
    await expect.poll(() => next).toEqual(['one', 'two', 'three'])
    leaving.abort()
    await nextPolling
  })

  it('takes in what comes twice or in disorder, and confirms it all', async () => {
    const { double, start, stored } = await stage()
    const olena = double.person()
    double.hold()
    for (const text of ['one', 'two', 'three']) olena.write(text)
    const [first] = double.waiting()
    double.release()
    void start()
    await expect.poll(() => stored).toEqual(['three', 'two', 'one'])
    await expect.poll(() => double.waiting()).toEqual([])
    double.redeliver(first?.update_id ?? 0)
    await expect.poll(() => stored).toEqual(['three', 'two', 'one', 'one'])
  })

  it('skips and counts what it can’t read, and confirms that, too', async () => {
    const { double, start, stored, counted } = await stage()
    double.deliver({ message: { message_id: 'one' } })
    double.deliver({ message: 7, update_id: Number.MAX_SAFE_INTEGER - 5_000_000_000_000_000 })
    double.person().write('after')
    void start()
    await expect.poll(() => stored).toEqual(['after'])
    expect(counted).toEqual(['malformed', 'malformed', 'text'])
    await expect.poll(() => double.waiting()).toEqual([])
  })

  it('asks for the kinds that it reads', async () => {
    const { double, start, stored, calls } = await stage()
    const olena = double.person()
    void start()
    await expect.poll(() => calls('getUpdates')).toHaveLength(1)
    expect(calls('getUpdates')[0]?.payload).toMatchObject({ timeout: 30, limit: 100 })
    const number = olena.write('one')
    olena.edit(number, 'two')
    olena.forge('h:')
    olena.block()
    double.deliver({ poll_answer: {} })
    await expect.poll(() => stored).toEqual(['one', 'two', 'button', 'left'])
    await expect.poll(() => double.waiting()).toEqual([])
  })

  it('knows the bot’s name before it reads what is said in groups', async () => {
    const { double, start, stored } = await stage()
    const olena = double.person()
    const group = double.group(olena)
    olena.write('who?', { in: group })
    olena.write(`@${double.username} where?`, { in: group })
    void start()
    await expect.poll(() => stored).toEqual(['where?'])
  })
})

describe('polling, when another process polls, too,', () => {
  it('waits for it to end, and says so once', async () => {
    const { double, start, stored, waits, lines } = await stage()
    const description =
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'
    double.fails(
      'getUpdates',
      ...Array.from({ length: 4 }, () => ({ kind: 'refused', code: 409, description }) as const),
    )
    double.person().write('one')
    void start()
    await expect.poll(() => stored).toEqual(['one'])
    expect(waits).toEqual([3_000, 3_000, 3_000, 3_000])
    expect(lines).toEqual(['info: another process fetches the updates; waiting for it to end'])
  })

  it('loses nothing to it', async () => {
    const { telegram, double, start, stored, calls } = await stage()
    void start()
    await expect.poll(() => calls('getUpdates')).toHaveLength(1)
    // It ends the first one's request, gets nothing, and is gone.
    await fetch(`${telegram.apiRoot}/bot${double.token}/getUpdates`, { method: 'POST' })
    double.person().write('one')
    await expect.poll(() => stored).toEqual(['one'])
  })

  it('takes the place of a webhook, with what that has not delivered', async () => {
    const { telegram, double, start, stored } = await stage()
    await fetch(`${telegram.apiRoot}/bot${double.token}/setWebhook`, {
      method: 'POST',
      body: JSON.stringify({ url: 'http://127.0.0.1:9/' }),
      headers: { 'content-type': 'application/json' },
    })
    double.person().write('one')
    void start()
    await expect.poll(() => stored).toEqual(['one'])
    expect(double.webhookUrl()).toBeUndefined()
  })
})

describe('polling, when Telegram does not answer,', () => {
  it('waits as long as it is told', async () => {
    const { double, start, stored, waits, lines } = await stage()
    double.fails('getUpdates', { kind: 'busy', retryAfter: 17 })
    double.person().write('one')
    void start()
    await expect.poll(() => stored).toEqual(['one'])
    expect(waits).toEqual([17_000])
    expect(lines).toEqual([])
  })

  it('tries again at growing intervals, and says once that and when it ends', async () => {
    const { double, start, stored, waits, lines } = await stage()
    double.fails(
      'getUpdates',
      { kind: 'broken' },
      { kind: 'reset' },
      { kind: 'broken', status: 500 },
      { kind: 'reset' },
    )
    double.person().write('one')
    void start()
    await expect.poll(() => stored).toEqual(['one'])
    expect(waits).toHaveLength(4)
    expect(waits[0]).toBeGreaterThanOrEqual(500)
    expect(waits[3]).toBeGreaterThan(waits[1] ?? Infinity)
    expect(lines).toEqual([
      expect.stringMatching(/^warn: Telegram did not answer getUpdates: .* It is tried again until it answers\.$/),
      'info: Telegram answers again',
    ])
  })

  it('goes on when even the first call fails', async () => {
    const { double, start, stored } = await stage()
    double.fails('getMe', { kind: 'reset' }, { kind: 'broken' })
    double.person().write('one')
    void start()
    await expect.poll(() => stored).toEqual(['one'])
  })

  it('has the account marked as broken while its token is refused, and as working afterwards', async () => {
    const { double, start, stored, waits, lines, deps } = await stage()
    const olena = double.person()
    void start()
    olena.write('one')
    await expect.poll(() => stored).toEqual(['one'])
    double.revoke()
    olena.write('two')
    await expect.poll(() => waits.length).toBeGreaterThan(3)
    double.restore()
    olena.write('three')
    await expect.poll(() => stored).toEqual(['one', 'two', 'three'])
    expect(new Set(waits)).toEqual(new Set([60_000]))
    const reason = expect.stringMatching(/Telegram refuses the token of the account "default"; ask @BotFather/)
    expect(lines).toEqual([reason, 'info: Telegram answers again'])
    expect(deps.accounts.notes).toEqual(['working', reason, 'working'])
    expect(JSON.stringify([lines, deps.accounts.notes])).not.toContain(double.token)
  })

  it('goes on when the database can’t note that, and notes it later', async () => {
    const { double, start, stored, deps } = await stage()
    deps.accounts.failNext(1)
    void start()
    for (const text of ['one', 'two']) double.person().write(text)
    await expect.poll(() => stored).toEqual(['one', 'two'])
    await expect.poll(() => deps.accounts.notes).toEqual(['working'])
  })

  it('does not ask all the time where a server does not hold its requests', async () => {
    const { start, waits, calls } = await stage()
    void start(0)
    await expect.poll(() => calls('getUpdates').length).toBeGreaterThan(2)
    expect(new Set(waits)).toEqual(new Set([500]))
  })

  it('goes on after a refusal that nobody expected', async () => {
    const { double, start, stored, waits } = await stage()
    double.fails('getUpdates', { kind: 'refused', code: 400, description: 'Bad Request: not today' })
    double.person().write('one')
    void start()
    await expect.poll(() => stored).toEqual(['one'])
    expect(waits).toEqual([60_000])
  })
})

describe('polling ends', () => {
  it('at once while Telegram holds its request', async () => {
    const { start, stop, calls } = await stage()
    const polling = start()
    await expect.poll(() => calls('getUpdates')).toHaveLength(1)
    stop()
    await polling
  })

  it('at once while a message can’t be stored', async () => {
    const { double, start, stop, waits } = await stage(() => Promise.reject(new Error('The database is away')))
    double.person().write('one')
    const polling = start()
    await expect.poll(() => waits.length).toBeGreaterThan(2)
    stop()
    await polling
    expect(double.waiting()).toHaveLength(1)
  })
})
