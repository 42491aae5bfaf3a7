import { describe, expect, it } from 'vitest'
import { usualSettings, type DeskSettings } from '../../src/domain/desk-settings.ts'
import { usualProfile, type CounsellorProfile, type DeskUserId } from '../../src/domain/desk-user.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { CounsellorLoad, TendedEscalation } from '../../src/domain/tend.ts'
import { dutiesFor } from '../../src/escalation/duties.ts'
import { answering, freeFor, isThere, type Desk } from '../../src/escalation/suggest.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { musterstadt } from '../doubles/chat-with-lotse.ts'

const de = phrasesFor(languageTag('de'))
const [ali, eva, kim] = ['ali', 'eva', 'kim'] as string[] as [DeskUserId, DeskUserId, DeskUserId]

/** A Thursday, at one o'clock in Germany. */
const noon = new Date('2026-11-26T12:00:00Z')
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)

type Counsellor = Partial<Omit<CounsellorLoad, 'profile'>> & { readonly profile?: Partial<CounsellorProfile> }

const aCounsellor = (id: DeskUserId, { profile, ...others }: Counsellor = {}): CounsellorLoad => ({
  id,
  region: musterstadt.slug,
  isCounsellor: true,
  open: 0,
  lastBusyAt: null,
  ...others,
  profile: { ...usualProfile, ...profile },
})

function aDesk(
  counsellors: readonly CounsellorLoad[],
  {
    now = noon,
    isTranslating = false,
    ...settings
  }: Partial<DeskSettings> & Partial<Pick<Desk, 'now' | 'isTranslating'>> = {},
): Desk {
  const all = { ...usualSettings, ...settings }
  const there = counsellors.filter(({ profile }) => isThere(profile, all, now)).map(({ id }) => id)
  return { settings: all, language: languageTag('de'), isTranslating, counsellors, there: new Set(there), now }
}

const anEscalation = (changes: Partial<TendedEscalation> = {}): TendedEscalation => ({
  conversation: 'c' as ConversationId,
  region: musterstadt.slug,
  channel: 'telegram',
  language: languageTag('uk'),
  topic: 'health',
  isUrgent: false,
  openedAt: noon,
  holder: null,
  lastHeldBy: null,
  suggestion: null,
  tried: [],
  snoozedUntil: null,
  deadlines: { firstResponse: null, resolution: null },
  isAnswered: false,
  told: [],
  ...changes,
})

const namesOf = (counsellors: readonly CounsellorLoad[]) => counsellors.map(({ id }) => id)
const bestOf = (counsellors: readonly CounsellorLoad[], changes: Partial<TendedEscalation> = {}, options = {}) =>
  namesOf(freeFor(anEscalation(changes), aDesk(counsellors, options)))

describe('the best free counsellor', () => {
  const [uk, arabic] = [{ languages: [languageTag('uk')] }, { languages: [languageTag('ar')] }]

  it.each<[string, Counsellor, Counsellor]>([
    ['reads the language', { profile: arabic }, { profile: uk, open: 5 }],
    ['knows the topic', { profile: { topics: ['work'] } }, { profile: { topics: ['health'] }, open: 5 }],
    ['answers all topics rather than others', { profile: { topics: ['work'] } }, { open: 5 }],
    ['has fewest conversations', { open: 2 }, { open: 1 }],
    ['has been idle for longest', { lastBusyAt: noon }, { lastBusyAt: minutes(-5) }],
    ['has never been busy', { lastBusyAt: minutes(-500) }, {}],
  ])('%s', (_, other, best) => {
    expect(bestOf([aCounsellor(ali, other), aCounsellor(eva, best)])).toEqual([eva, ali])
    expect(bestOf([aCounsellor(eva, other), aCounsellor(ali, best)])).toEqual([ali, eva])
  })

  it('is whoever held the conversation last, whatever they read', () => {
    const counsellors = [aCounsellor(ali, { profile: uk }), aCounsellor(eva, { profile: arabic, open: 9 })]
    expect(bestOf(counsellors, { lastHeldBy: eva })).toEqual([eva, ali])
  })

  it('reads the region’s own language where they name none', () => {
    const counsellors = [aCounsellor(ali, { profile: arabic }), aCounsellor(eva)]
    expect(bestOf(counsellors, { language: languageTag('de') })).toEqual([eva, ali])
  })

  it('is there: switched on, within their hours or the region’s, and below their limit', () => {
    const evening = { weekly: [{ day: 4, from: '18:00', to: '20:00' }] } as const
    const counsellors = [
      aCounsellor(ali, { profile: { isAvailable: false } }),
      aCounsellor(eva, { profile: { hours: evening } }),
      aCounsellor(kim, { profile: { openLimit: 2 }, open: 2 }),
    ]
    expect(bestOf(counsellors)).toEqual([])
    expect(bestOf(counsellors, {}, { now: new Date('2026-11-26T18:00:00Z') })).toEqual([eva])
    expect(bestOf([aCounsellor(kim, { profile: { openLimit: 2 }, open: 1 })])).toEqual([kim])
  })
})

/** Texts of what is said. */
const speak: Parameters<typeof dutiesFor>[2] = (compose) => [compose(de)]
const dutiesOf = (changes: Partial<TendedEscalation>, desk: Desk) => dutiesFor(anEscalation(changes), desk, speak)
const kindsOf = (changes: Partial<TendedEscalation>, desk: Desk) => dutiesOf(changes, desk).map(({ kind }) => kind)

describe('those who are asked', () => {
  it('are counsellors, and admins only where a region has nobody else', () => {
    const [admin, counsellor] = [aCounsellor(ali, { isCounsellor: false }), aCounsellor(eva)]
    expect(namesOf(answering([admin, counsellor]))).toEqual([eva])
    expect(namesOf(answering([admin]))).toEqual([ali])
  })
})

describe('a conversation that waits', () => {
  const both = [aCounsellor(ali), aCounsellor(eva, { open: 1 })]

  it('is suggested to the best, once', () => {
    expect(dutiesOf({}, aDesk(both))).toEqual([{ kind: 'suggest', from: null, to: ali, as: 'suggested', tried: [] }])
    expect(dutiesOf({ suggestion: { to: ali, at: minutes(-60) } }, aDesk(both))).toEqual([])
  })

  it('is suggested to another where somebody is not there any more, and to nobody where nobody is', () => {
    const away = aDesk([aCounsellor(ali, { profile: { isAvailable: false } }), aCounsellor(eva)])
    const suggestion = { to: ali, at: minutes(-60) }
    expect(dutiesOf({ suggestion }, away)).toMatchObject([{ from: ali, to: eva, as: 'suggested' }])
    const nobody = aDesk([aCounsellor(ali, { profile: { isAvailable: false } })])
    expect(dutiesOf({ suggestion }, nobody)).toMatchObject([{ from: ali, to: null }])
    expect(dutiesOf({}, nobody)).toEqual([])
  })

  it('is given, where the region pushes, and moves on after three minutes until somebody takes it', () => {
    const desk = aDesk(both, { assignment: 'push' })
    const first = dutiesOf({}, desk)
    expect(first).toEqual([{ kind: 'suggest', from: null, to: ali, as: 'assigned', tried: [] }])
    expect(dutiesOf({ suggestion: { to: ali, at: minutes(-2.9) } }, desk)).toEqual([])
    expect(dutiesOf({ suggestion: { to: ali, at: minutes(-3) } }, desk)).toMatchObject([{ to: eva, tried: [ali] }])
    const round = dutiesOf({ suggestion: { to: eva, at: minutes(-3) }, tried: [ali] }, desk)
    expect(round).toMatchObject([{ to: ali, tried: [eva] }])
    const alone = aDesk([aCounsellor(ali)], { assignment: 'push' })
    expect(dutiesOf({ suggestion: { to: ali, at: minutes(-30) } }, alone)).toEqual([])
  })
})

describe('a time that runs out', () => {
  const deadlines = { firstResponse: { warnAt: minutes(80), dueAt: minutes(100) }, resolution: null }
  const waits = { deadlines, suggestion: { to: ali, at: noon } }
  const staff = [aCounsellor(ali), aCounsellor(eva)]

  it('is warned of, then told to be over, each once; the newcomer hears that they are not forgotten', () => {
    expect(dutiesOf(waits, aDesk(staff, { now: minutes(79) }))).toEqual([])
    expect(dutiesOf(waits, aDesk(staff, { now: minutes(80) }))).toEqual([
      { kind: 'remind', timer: 'first-response', state: 'due-soon', whom: [ali], says: [] },
    ])
    const warned = { ...waits, told: ['first-response:due-soon'] as const }
    expect(dutiesOf(warned, aDesk(staff, { now: minutes(99) }))).toEqual([])
    const [over] = dutiesOf(warned, aDesk(staff, { now: minutes(100) }))
    expect(over).toMatchObject({ kind: 'remind', state: 'overdue', says: [{ text: [{ text: de.stillWaiting }] }] })
    const told = { ...waits, told: ['first-response:due-soon', 'first-response:overdue'] as const }
    expect(dutiesOf(told, aDesk(staff, { now: minutes(120) }))).toEqual([])
  })

  it('is told the counsellors of a danger at night, too, but not the newcomer, who was told when they are there', () => {
    const [night, due] = [new Date('2026-11-26T22:00:00Z'), new Date('2026-11-26T21:59:00Z')]
    const danger = {
      ...waits,
      isUrgent: true,
      deadlines: { firstResponse: { warnAt: due, dueAt: due }, resolution: null },
    }
    const reminder = { kind: 'remind', timer: 'first-response', state: 'overdue', whom: [ali] } as const
    expect(dutiesOf(danger, aDesk(staff, { now: night }))).toContainEqual({ ...reminder, says: [] })
    const day = dutiesOf({ ...danger, deadlines }, aDesk(staff, { now: minutes(101) }))
    expect(day).toMatchObject([{ ...reminder, says: [{ text: [{ text: de.stillWaiting }] }] }])
  })

  it('is not warned of when it is over already', () => {
    expect(dutiesOf(waits, aDesk(staff, { now: minutes(101) }))).toMatchObject([{ state: 'overdue' }])
  })

  it('ends with the first answer, but for the time until all is done, of which the newcomer hears nothing', () => {
    const resolution = { warnAt: minutes(80), dueAt: minutes(100) }
    const held = { holder: { id: eva, isAllowed: true, owesSince: null }, isAnswered: true }
    const all = dutiesOf({ ...held, deadlines: { ...deadlines, resolution } }, aDesk(staff, { now: minutes(101) }))
    expect(all).toEqual([{ kind: 'remind', timer: 'resolution', state: 'overdue', whom: [eva], says: [] }])
  })

  it('is told whoever is free where nobody has it, and everybody where nobody is', () => {
    const nobodys = { deadlines, tried: [] }
    const whomOf = (desk: Desk) =>
      dutiesOf(nobodys, desk).flatMap((step) => (step.kind === 'remind' ? [step.whom] : []))
    const full = { openLimit: 0 }
    expect(whomOf(aDesk([aCounsellor(ali, { profile: full }), aCounsellor(eva)], { now: minutes(90) }))).toEqual([
      [eva],
    ])
    expect(whomOf(aDesk([aCounsellor(ali, { profile: full })], { now: minutes(90) }))).toEqual([[ali]])
  })
})

describe('a conversation that somebody holds', () => {
  const owing = (count: number) => ({ holder: { id: ali, isAllowed: true, owesSince: minutes(-count) } })
  const alone = (now = noon) => aDesk([aCounsellor(ali)], { handBackMinutes: 60, now })
  const together = aDesk([aCounsellor(ali), aCounsellor(eva)], { handBackMinutes: 60 })

  it('goes back to the bot, with an excuse, when they leave the newcomer without an answer', () => {
    expect(dutiesOf(owing(59), alone())).toEqual([])
    const [step] = dutiesOf(owing(60), alone())
    expect(step).toMatchObject({ kind: 'hand-back', from: ali, owesSince: minutes(-60) })
    expect(step).toMatchObject({ says: [{ text: [{ text: de.handedBackUnanswered }] }] })
  })

  it('goes to the queue, where somebody else is free, and in a danger in any case', () => {
    expect(dutiesOf(owing(60), together)).toMatchObject([
      { kind: 'queue-again', from: ali, says: [{ text: [{ text: de.stillWaiting }] }] },
    ])
    expect(kindsOf({ ...owing(60), isUrgent: true }, alone())).toEqual(['queue-again'])
  })

  it('is not taken from anybody at night', () => {
    const asked = new Date('2026-11-26T14:50:00Z')
    const holder = { id: ali, isAllowed: true, owesSince: asked }
    expect(kindsOf({ holder }, alone(new Date('2026-11-27T08:49:00Z')))).toEqual([])
    expect(kindsOf({ holder }, alone(new Date('2026-11-27T08:50:00Z')))).toEqual(['hand-back'])
  })

  it('stays theirs where they had the last word, have put it aside, or the region leaves it to them', () => {
    expect(dutiesOf({ holder: { id: ali, isAllowed: true, owesSince: null } }, together)).toEqual([])
    expect(dutiesOf({ ...owing(90), snoozedUntil: minutes(10) }, together)).toEqual([])
    expect(dutiesOf(owing(900), aDesk([aCounsellor(ali)], { handBackMinutes: null }))).toEqual([])
  })

  it('comes back when it was put aside for long enough', () => {
    const aside = { ...owing(0), snoozedUntil: noon }
    expect(dutiesOf(aside, together)).toEqual([{ kind: 'come-back', whom: [ali] }])
  })

  it('is not taken from them for what they left unanswered when they put it aside', () => {
    const aside = { ...owing(900), snoozedUntil: minutes(-1) }
    expect(kindsOf(aside, together)).toEqual(['come-back'])
    expect(kindsOf(aside, alone())).toEqual(['come-back'])
  })

  it('goes to the queue when they may not answer there any more', () => {
    const holder = { id: ali, isAllowed: false, owesSince: null }
    expect(dutiesOf({ holder, snoozedUntil: minutes(60) }, together)).toMatchObject([
      { kind: 'queue-again', from: ali, owesSince: null },
    ])
  })
})
