import { describe, expect, it } from 'vitest'
import { createRecogniser } from '../../src/answer/recognise.ts'
import { speeches } from '../../src/answer/recognise/speeches.ts'
import { workOnLane, type LaneDeps } from '../../src/conversation/take-turn.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { PendingMessage, Settlement, Standing } from '../../src/domain/settlement.ts'
import { createPace } from '../../src/outbox/pace.ts'
import type { Responder } from '../../src/ports/answering.ts'
import type { Outbox } from '../../src/ports/channels.ts'
import type { Conversations } from '../../src/ports/conversations.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { languageTag } from '../../src/domain/language.ts'
import { chatWithLotse, conversing, musterstadt } from '../doubles/chat-with-lotse.ts'
import { memoryOutbox } from '../doubles/outbox.ts'
import { anAnswer } from '../doubles/responder.ts'

const lane = '6f1c2a4e-0000-4000-8000-000000000000' as PersonId
const noon = new Date('2026-11-26T12:00:00Z')
const before = (seconds: number) => new Date(noon.getTime() - seconds * 1_000)
const signal = new AbortController().signal
const recogniser = createRecogniser(speeches)

const message = (text: string, receivedAt: Date, changes: Partial<PendingMessage> = {}): PendingMessage => ({
  id: text,
  messageId: text,
  edition: 0,
  content: { kind: 'text', text },
  receivedAt,
  sentAt: receivedAt,
  attempts: 0,
  ...changes,
})

/** A lane over a memory: what is pending, what was settled, what was begun on. */
function laneWith(
  pending: readonly PendingMessage[],
  options: { readonly settles?: readonly boolean[]; readonly responder?: Responder } = {},
) {
  const person = { region: musterstadt.slug, greetedAt: noon, wentOnAt: noon, language: languageTag('de') }
  const standing: Standing = { ...chatWithLotse({ person }).standing(), pending }
  const settled: Settlement[] = []
  const begun: string[] = []
  const givenUp: string[] = []
  const wakes: number[] = []
  const typing: string[] = []
  const clock: { everyMs: number; tick?: (() => void) | undefined } = { everyMs: 0 }
  const answers = [...(options.settles ?? [])]
  let waiting = pending
  const conversations: Partial<Conversations> = {
    standing: async () => ({ ...standing, pending: waiting }),
    begin: async (messages) => void begun.push(...messages.map(({ id }) => id)),
    giveUp: async (messages) => {
      givenUp.push(...messages.map(({ id }) => id))
      waiting = waiting.filter(({ id }) => !givenUp.includes(id))
    },
    async settle(_lane, settlement) {
      const isSettled = answers.shift() ?? true
      if (!isSettled) return false
      settled.push(settlement)
      waiting = waiting.filter(({ id }) => !settlement.handled.some((one) => one.id === id))
      return true
    },
    turn: async () => undefined,
  }
  const waker = { wake: (_lane: PersonId, afterMs = 0) => void wakes.push(afterMs) }
  const deps: LaneDeps = {
    ...conversing(),
    ...(options.responder && { responder: options.responder }),
    showTyping: ({ chat }) => void typing.push(chat),
    every(everyMs, tick) {
      Object.assign(clock, { everyMs, tick })
      return () => void delete clock.tick
    },
    conversations: conversations as Conversations,
    waker,
    cannotWait: (text) => recogniser.recognise(text, languageTag('de')).kind === 'emergency',
    noteGivenUp: () => undefined,
    delivery: {
      outbox: memoryOutbox() as unknown as Outbox,
      accounts: { markBroken: async () => true, markWorking: async () => true },
      channels: new Map(),
      pace: createPace(),
      waker,
      now: () => noon,
      random: () => 0,
      observe: () => undefined,
    },
  }
  return {
    work: (attempt = 1) => workOnLane(lane, attempt, signal, deps),
    settled,
    begun,
    givenUp,
    wakes,
    typing,
    clock,
  }
}

describe('a lane', () => {
  it('waits for the end of a burst, and answers all of it then', async () => {
    const early = laneWith([message('Hallo', before(1))])
    await early.work()
    expect(early.settled).toEqual([])
    expect(early.wakes).toEqual([2_000])
    const late = laneWith([message('Hallo', before(5)), message('Kita?', before(4))])
    await late.work()
    expect(late.settled).toHaveLength(1)
    expect(late.settled[0]?.handled.map(({ id }) => id)).toEqual(['Hallo', 'Kita?'])
  })

  it('answers a danger at once, with what was written before it', async () => {
    const { work, settled } = laneWith([message('Hallo', before(1)), message('mein Mann schlägt mich', before(0))])
    await work()
    expect(settled).toHaveLength(1)
  })

  it('begins anew where a message was edited while it was answered', async () => {
    const { work, settled } = laneWith([message('Kita?', before(5))], { settles: [false, false, true] })
    await work()
    expect(settled).toHaveLength(1)
  })

  it('counts the tries of what may have ended a process before, and spares the database that for all else', async () => {
    const young = laneWith([message('Kita?', before(5))])
    await young.work()
    expect(young.begun).toEqual([])
    const again = laneWith([message('Kita?', before(5))])
    await again.work(2)
    expect(again.begun).toEqual(['Kita?'])
    const old = laneWith([message('Kita?', before(60))])
    await old.work()
    expect(old.begun).toEqual(['Kita?'])
  })

  it('gives up a message that ended eight tries, says that it is our fault, and answers the others', async () => {
    const { work, settled, givenUp } = laneWith([
      message('Gift', before(60), { attempts: 8 }),
      message('Kita?', before(5)),
    ])
    await work()
    expect(givenUp).toEqual(['Gift'])
    expect(settled[0]?.says?.[0]?.content).toMatchObject({ text: [{ text: phrasesFor(languageTag('de')).ourFault }] })
    expect(settled[1]?.handled.map(({ id }) => id)).toEqual(['Kita?'])
  })

  it('shows every four seconds that an answer is under way, until it is there', async () => {
    const isAsked = Promise.withResolvers<void>()
    const isAnswered = Promise.withResolvers<void>()
    const responder: Responder = {
      async respond({ id, text, region }) {
        isAsked.resolve()
        await isAnswered.promise
        return anAnswer({ id, question: text, region })
      },
    }
    const { work, settled, typing, clock } = laneWith([message('Kita?', before(5))], { responder })
    const working = work()
    await isAsked.promise
    expect(clock.everyMs).toBe(4_000)
    clock.tick?.()
    clock.tick?.()
    expect(typing).toEqual(['4711', '4711'])
    isAnswered.resolve()
    await working
    expect(settled).toHaveLength(1)
    expect(clock.tick).toBeUndefined()
  })

  it('shows nothing any more where answering failed', async () => {
    const responder: Responder = { respond: () => Promise.reject(new Error('the database is away')) }
    const { work, clock } = laneWith([message('Kita?', before(5))], { responder })
    await expect(work()).rejects.toThrow('the database is away')
    expect(clock.tick).toBeUndefined()
  })
})
