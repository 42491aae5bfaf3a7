import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ChatAddress } from '../../src/domain/channel.ts'
import { DeliveryFailure, type DeliveryFailureKind } from '../../src/domain/delivery-failure.ts'
import type { Outbound } from '../../src/domain/outbound.ts'
import type { PersonId } from '../../src/domain/person.ts'
import { deliver, type DeliverDeps } from '../../src/outbox/deliver.ts'
import { createPace } from '../../src/outbox/pace.ts'
import type { Accounts, Channel, Outbox } from '../../src/ports/channels.ts'
import { memoryOutbox } from '../doubles/outbox.ts'

const lane = 'b7c1' as PersonId
const start = new Date('2026-11-26T12:00:00Z')
const signal = new AbortController().signal

const text = (words: string): Outbound => ({
  kind: 'text',
  text: [{ text: words }],
  buttons: [],
  repliesTo: null,
  replaces: null,
  preview: null,
})

const failure = (kind: DeliveryFailureKind, details: Partial<DeliveryFailure> = {}) =>
  new DeliveryFailure({
    kind,
    message: `The provider said ${kind}.`,
    ...(details.retryAfterMs && { retryAfterMs: details.retryAfterMs }),
    ...(details.movedTo && { movedTo: details.movedTo }),
  })

/** @param script what the provider does with one message after the other; it takes all others */
function postOffice(script: readonly (DeliveryFailure | 'takes it')[] = [], perChat = 100) {
  const outbox = memoryOutbox()
  const sent: { readonly to: ChatAddress; readonly words: string }[] = []
  const wakes: number[] = []
  const broken: string[] = []
  const remaining = [...script]
  let now = start
  const channel: Channel = {
    kind: 'telegram',
    fit: (content) => [content],
    async send(to, content) {
      const next = remaining.shift()
      if (next instanceof DeliveryFailure) throw next
      sent.push({ to, words: content.kind === 'text' ? content.text.map((span) => span.text).join('') : content.kind })
      return { messageId: String(sent.length) }
    },
    showTyping: async () => undefined,
    privateLink: () => null,
    limits: { perAccount: { messages: 1_000, everyMs: 1_000 }, perChat: { messages: perChat, everyMs: 1_000 } },
  }
  const accounts: Pick<Accounts, 'markBroken' | 'markWorking'> = {
    markBroken: async (_account, reason) => broken.push(reason) > 0,
    markWorking: async () => broken.splice(0).length > 0,
  }
  const deps: DeliverDeps = {
    outbox: outbox as unknown as Outbox,
    accounts,
    channels: new Map([['telegram', channel]]),
    pace: createPace(),
    waker: { wake: (_lane, afterMs = 0) => void wakes.push(afterMs) },
    now: () => now,
    random: () => 0,
    observe: () => undefined,
  }
  return {
    say: (...words: string[]) => words.forEach((one) => outbox.put(lane, text(one), start)),
    put: (content: Outbound) => outbox.put(lane, content, start),
    deliver: () => deliver(lane, signal, deps),
    passes: (ms: number) => (now = new Date(now.getTime() + ms)),
    outbox,
    sent: () => sent.map(({ words }) => words),
    chats: () => sent.map(({ to }) => to.chat),
    wakes,
    broken,
  }
}

describe('what a lane has to say', () => {
  it('is sent in its order', async () => {
    const office = postOffice()
    office.say('eins', 'zwei', 'drei')
    await office.deliver()
    expect(office.sent()).toEqual(['eins', 'zwei', 'drei'])
    expect(office.outbox.fates(lane)).toEqual(['sent', 'sent', 'sent'])
  })

  it('keeps its order when the provider does not answer: nothing overtakes what is tried again', async () => {
    const office = postOffice(['takes it', failure('unreachable'), failure('unreachable')])
    office.say('eins', 'zwei', 'drei')
    await office.deliver()
    expect(office.sent()).toEqual(['eins'])
    expect(office.wakes).toEqual([1_000])
    await office.deliver()
    expect(office.sent()).toEqual(['eins']) // not due yet
    office.passes(1_000)
    await office.deliver()
    office.passes(2_000)
    await office.deliver()
    expect(office.sent()).toEqual(['eins', 'zwei', 'drei'])
  })

  it('waits as long as a busy provider asks for', async () => {
    const office = postOffice([failure('busy', { retryAfterMs: 17_000 })])
    office.say('eins')
    await office.deliver()
    expect(office.wakes).toEqual([17_000])
    office.passes(16_999)
    await office.deliver()
    expect(office.sent()).toEqual([])
    office.passes(1)
    await office.deliver()
    expect(office.sent()).toEqual(['eins'])
  })

  it('waits twice as long after each failure, at most a minute, and becomes a dead letter after a day', async () => {
    const office = postOffice(Array.from({ length: 5_000 }, () => failure('unreachable')))
    office.say('eins')
    for (let i = 0; i < 2_000 && office.outbox.fates(lane)[0] === 'pending'; i++) {
      await office.deliver()
      office.passes(office.wakes.at(-1) ?? 0)
    }
    expect(office.wakes.slice(0, 8)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
    expect(office.outbox.fates(lane)).toEqual(['dead'])
    expect(office.outbox.reasons.at(-1)).toBe('The provider said unreachable.')
  })

  it('buries what the provider refuses for good, with its reason, and goes on', async () => {
    const office = postOffice([failure('refused')])
    office.say('eins', 'zwei')
    await office.deliver()
    expect(office.outbox.fates(lane)).toEqual(['dead', 'sent'])
    expect(office.outbox.reasons).toEqual(['The provider said refused.'])
  })

  it('is dropped quietly when the person has blocked the account', async () => {
    const office = postOffice([failure('gone')])
    office.say('eins', 'zwei')
    await office.deliver()
    expect(office.outbox.fates(lane)).toEqual(['dropped', 'dropped'])
  })

  it('follows a chat that has moved', async () => {
    const office = postOffice([failure('moved', { movedTo: '-100123' })])
    office.say('eins')
    await office.deliver()
    expect(office.sent()).toEqual(['eins'])
    expect(office.chats()).toEqual(['-100123'])
  })

  it('waits for an account that is refused, marks it broken, and mends the mark when it works again', async () => {
    const office = postOffice([failure('account-broken')])
    office.say('eins')
    await office.deliver()
    expect(office.broken).toEqual(['The provider said account-broken.'])
    expect(office.wakes).toEqual([60_000])
    office.passes(60_000)
    await office.deliver()
    expect(office.sent()).toEqual(['eins'])
    expect(office.broken).toEqual([])
  })

  it('comes back later for a chat that got as much as it may within a second', async () => {
    const office = postOffice([], 2)
    office.say('eins', 'zwei', 'drei')
    await office.deliver()
    expect(office.sent()).toEqual(['eins', 'zwei'])
    expect(office.wakes).toEqual([1_000])
    office.passes(1_000)
    await office.deliver()
    expect(office.sent()).toEqual(['eins', 'zwei', 'drei'])
  })

  it('is noted as sent although the database is away for a moment, so that it is not sent again', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const office = postOffice()
    office.say('eins')
    office.outbox.sent = failingFirst(2, office.outbox.sent.bind(office.outbox))
    const delivered = office.deliver()
    await vi.runAllTimersAsync()
    await delivered
    expect(office.sent()).toEqual(['eins'])
    expect(office.outbox.fates(lane)).toEqual(['sent'])
  })

  it('acknowledges a button without waiting for the chat’s limit', async () => {
    const office = postOffice([], 1)
    office.say('eins')
    office.put({ kind: 'acknowledge', callback: '9' })
    await office.deliver()
    expect(office.sent()).toEqual(['eins', 'acknowledge'])
  })
})

function failingFirst<Arguments extends unknown[], Result>(
  times: number,
  work: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  let failures = 0
  return (...given) => (failures++ < times ? Promise.reject(new Error('The database is away')) : work(...given))
}
