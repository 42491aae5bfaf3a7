import { describe, expect, it } from 'vitest'
import { usualSettings, type DeskSettings } from '../../src/domain/desk-settings.ts'
import type { Answer, Candidate } from '../../src/domain/answer.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { Region } from '../../src/domain/region.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { aRegion, chatWithLotse, musterstadt } from '../doubles/chat-with-lotse.ts'

const de = phrasesFor(languageTag('de'))
const region = musterstadt.name
const known = {
  region: musterstadt.slug,
  greetedAt: new Date(0),
  wentOnAt: new Date(0),
  language: languageTag('de'),
}

const candidates: readonly Candidate[] = ['Wohnen', 'Freizeit'].map((title, i) => ({
  pageId: i + 1,
  url: `https://pages.example/${i}`,
  title,
  score: 1,
}))
const abstained = { kind: 'abstained', reason: 'unsure', citations: [], candidates, confidence: 0.2 } as const
const clarify = { ...abstained, kind: 'clarify', confidence: 0.4 } as const
const answered = (confidence: number) => ({ kind: 'answered', confidence }) as const

const chatAnswering = (answer: Partial<Answer>, others: Parameters<typeof chatWithLotse>[0] = {}) =>
  chatWithLotse({ person: known, answerTo: () => answer, ...others })

const clearNeed = 'Wer repariert in meinem Treppenhaus die kaputte Lampe?'
const vague = 'Und jetzt?'

describe('Lotse hands over by itself', () => {
  it('what it has no answer to, where the need is clear, and says so, by when, and how to do without', async () => {
    const { said, labels, settlement } = await chatAnswering(abstained).write(clearNeed)
    expect(settlement.escalation).toMatchObject({ cause: 'no-answer', isUrgent: false })
    expect(said.at(-1)).toContain(fill(de.handedOverNoAnswer, { region }))
    expect(said.at(-1)).toContain(fill(de.answerBy, { when: 'Donnerstag, 26. November um 15:00' }))
    expect(labels).toEqual(['Wohnen', 'Freizeit', de.noPersonNeeded])
  })

  it('a second question without an answer, however short; not the first one, and nothing typed at random', async () => {
    const chat = chatAnswering(abstained)
    expect((await chat.write('Kann man hier angeln?')).settlement.escalation).toBeUndefined()
    expect((await chat.write('Und wo kann man reiten?')).settlement.escalation).toMatchObject({ cause: 'no-answer' })
    const random = chatAnswering(abstained)
    for (const text of ['asdf qwer yxcv hjkl', 'ggg hhh jjj', '???', 'xyzzy']) {
      expect((await random.write(text)).settlement.escalation).toBeUndefined()
    }
  })

  it('a second one only where it belongs to the first: not after half an hour', async () => {
    let now = new Date('2026-11-26T12:00:00Z')
    const chat = chatAnswering(abstained, { deps: { now: () => now } })
    await chat.write('Kann man hier angeln?')
    now = new Date('2026-11-26T12:31:00Z')
    expect((await chat.write('Wo kann man reiten?')).settlement.escalation).toBeUndefined()
  })

  it('an answer that it is not sure enough of, on a sensitive topic', async () => {
    const asylum = 'Wann ist meine Anhörung im Asylverfahren?'
    for (const answer of [answered(0.7), clarify, abstained]) {
      const { settlement, said } = await chatAnswering(answer).write(asylum)
      expect(settlement.escalation).toMatchObject({ cause: 'unsure-on-sensitive-topic', topic: 'asylum' })
      expect(said.at(-1)).toContain(fill(de.handedOverUnsure, { region }))
    }
  })

  it.each([
    ['a sure answer on a sensitive topic', answered(0.8), 'Wann ist meine Anhörung im Asylverfahren?'],
    ['an unsure answer on any other', answered(0.55), 'Wo kann ich meinen Führerschein umschreiben?'],
    ['a choice of pages to whoever only names a topic', clarify, 'Asyl'],
    ['a choice of pages on any other topic', clarify, 'Wo finde ich für meine Tochter einen Sportverein?'],
    ['a word or two without an answer', abstained, vague],
    ['another place', { kind: 'small-talk', reason: 'other-place', citations: [] } as const, clearNeed],
  ])('but not %s', async (_, answer, question) => {
    expect((await chatAnswering(answer).write(question)).settlement.escalation).toBeUndefined()
  })

  it('but not what a page says that was chosen', async () => {
    const chat = chatWithLotse({
      person: known,
      answerTo: ({ page }) => (page === undefined ? clarify : answered(0.4)),
    })
    const turn = (await chat.write('Asyl')).settlement.turns?.[0]?.id ?? ''
    expect((await chat.tap({ kind: 'clarify', turn, choice: 0 })).settlement.escalation).toBeUndefined()
  })

  it('a draft of which nothing was left', async () => {
    const answer = { ...abstained, reason: 'unsupported' }
    const { settlement, said } = await chatAnswering(answer).write(clearNeed)
    expect(settlement.escalation).toMatchObject({ cause: 'unsupported' })
    expect(said.at(-1)).toContain(fill(de.handedOverUnsure, { region }))
  })

  it('a question to which none of the offered pages is right', async () => {
    const chat = chatAnswering(clarify)
    const turn = (await chat.write(clearNeed)).settlement.turns?.[0]?.id ?? ''
    const { settlement, said } = await chat.tap({ kind: 'clarify', turn, choice: null })
    expect(settlement.escalation).toMatchObject({ cause: 'no-answer' })
    expect(said).toHaveLength(2)
  })

  it('no question that was asked in another region', async () => {
    const elsewhere = aRegion('augsburg', 'Stadt Augsburg')
    const chat = chatAnswering(clarify, { regions: [musterstadt, elsewhere] })
    const turn = (await chat.write(clearNeed)).settlement.turns?.[0]?.id ?? ''
    await chat.tap({ kind: 'choose-region', region: elsewhere.slug })
    expect((await chat.tap({ kind: 'clarify', turn, choice: null })).settlement.escalation).toBeUndefined()
  })

  it('an answer that did not help, once, whether a reason is given or not', async () => {
    const chat = chatWithLotse({ person: known })
    const turn = (await chat.write('Wo bekomme ich Kindergeld?')).settlement.turns?.[0]?.id ?? ''
    const no = await chat.tap({ kind: 'rate', turn, helped: false })
    expect(no.settlement).toMatchObject({
      ratings: [{ turn, helped: false }],
      escalation: { cause: 'did-not-help', topic: 'money' },
    })
    expect(no.said).toEqual([de.whyNot, expect.stringContaining(fill(de.handedOverNotHelped, { region }))])
    for (const again of [
      { kind: 'rate-reason', turn, reason: 'outdated' },
      { kind: 'rate', turn, helped: false },
    ] as const) {
      expect((await chat.tap(again)).settlement.escalation).toBeUndefined()
    }
  })

  it('no photo or document, as letters are private: only at a tap, or where its words ask for a person', async () => {
    const photo = { kind: 'file', attachment: { ref: 'p', mediaType: 'image/jpeg', bytes: 1_000 } } as const
    const asked = await chatWithLotse({ person: known }).send({ ...photo, caption: 'Was bedeutet dieser Brief?' })
    expect(asked.settlement.escalation).toBeUndefined()
    const wanted = { ...photo, caption: 'Ich möchte mit einem Menschen sprechen' }
    const handed = await chatWithLotse({ person: known }).send(wanted)
    expect(handed.settlement.escalation).toMatchObject({ cause: 'document' })
    expect(handed.labels).toEqual([de.noPersonNeeded])
    const chat = chatWithLotse({ person: known })
    expect((await chat.send(photo)).said).toEqual([de.fileToPerson])
    const tapped = await chat.tap({ kind: 'want-person', for: 'document' })
    expect(tapped.settlement.escalation).toMatchObject({ cause: 'document' })
  })
})

describe('whoever had a counsellor before', () => {
  const again = fill(de.handedOverAgain, { region })
  const before = { state: 'with-bot', wasClaimed: true } as const

  it('is handed over again, whatever the cause, and not told that no person has read along', async () => {
    const asked = await chatWithLotse({ person: known, ...before }).write('/human')
    const document = await chatWithLotse({ person: known, ...before }).tap({ kind: 'want-person', for: 'document' })
    const unanswered = await chatAnswering(abstained, before).write(clearNeed)
    const unsure = await chatAnswering(answered(0.55), before).write('Wann ist meine Anhörung im Asylverfahren?')
    for (const { said, labels } of [asked, document, unanswered, unsure]) {
      expect(said.at(-1)).toContain(`${again}\n\n${fill(de.answerBy, { when: 'Donnerstag, 26. November um 15:00' })}`)
      expect(labels).toContain(de.noPersonNeeded)
      expect(said.join('\n')).not.toContain('mitgelesen')
    }
  })

  it('also where an answer did not help, and right after they sent the counsellor away', async () => {
    const chat = chatWithLotse({ person: known, ...before })
    const turn = (await chat.write('Wo bekomme ich Kindergeld?')).settlement.turns?.[0]?.id ?? ''
    expect((await chat.tap({ kind: 'rate', turn, helped: false })).said.at(-1)).toContain(again)
    const held = chatWithLotse({ person: known, state: 'with-counsellor', wasClaimed: true })
    await held.write('bot')
    expect((await held.write('/human')).said.at(-1)).toContain(again)
  })

  it('hears nothing else of a danger; and in another region no person has read along yet', async () => {
    const danger = chatAnswering({ kind: 'emergency', text: '112', reason: 'fire' }, before)
    expect((await danger.write('es brennt')).said.at(-1)).toContain(fill(de.counsellorsTold, { region }))
    const elsewhere = aRegion('augsburg', 'Stadt Augsburg')
    const moved = chatWithLotse({ person: known, regions: [musterstadt, elsewhere], ...before })
    await moved.tap({ kind: 'choose-region', region: elsewhere.slug })
    expect((await moved.write('/human')).said.at(-1)).toContain(fill(de.handedOver, { region: elsewhere.name }))
  })
})

describe('whoever waited before, though nobody took it', () => {
  it('is not told that no person has read along: their words stood in the list of those who wait', async () => {
    const asked = chatWithLotse({ person: known })
    expect((await asked.write('/human')).said.at(-1)).toContain(fill(de.handedOver, { region }))
    await asked.write('/bot')
    expect((await asked.write('/human')).said.at(-1)).toContain(fill(de.handedOverAgain, { region }))
    const unanswered = chatAnswering(abstained)
    await unanswered.write(clearNeed)
    await unanswered.write('/bot')
    const { said } = await unanswered.write('Welche Bäckerei backt sonntags glutenfreies Brot?')
    expect(said.at(-1)).toContain(fill(de.handedOverAgain, { region }))
    expect(said.join('\n')).not.toContain('mitgelesen')
  })
})

describe('a danger', () => {
  const emergency = { kind: 'emergency', text: '112', reason: 'fire' } as const
  const inMinutes = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000)
  const deadlineAt = async (now: Date, settings: Partial<DeskSettings> = {}) => {
    const deps = { now: () => now, deskSettings: { of: async () => ({ ...usualSettings, ...settings }) } }
    const { escalation } = (await chatAnswering(emergency, { deps }).write('es brennt')).settlement
    return typeof escalation === 'object' ? escalation.deadlines?.firstResponse : undefined
  }

  it.each([
    ['within office hours', new Date('2026-11-26T12:00:00Z')],
    ['just before they end', new Date('2026-11-26T14:55:00Z')],
    ['at night, and on Sunday', new Date('2026-11-29T02:00:00Z')],
  ])('is to be answered within a quarter of an hour: %s', async (_, now) => {
    const quarter = { warnAt: inMinutes(now, 12), dueAt: inMinutes(now, 15) }
    expect(await deadlineAt(now)).toEqual(quarter)
    expect(await deadlineAt(now, { firstResponseMinutes: null })).toEqual(quarter)
    expect(await deadlineAt(now, { firstResponseMinutes: 10 })).toMatchObject({ dueAt: inMinutes(now, 10) })
  })

  it('stays urgent, whatever else somebody writes with it in their first messages', async () => {
    const answerTo = ({ text }: { readonly text: string }) => (text === 'es brennt' ? emergency : abstained)
    for (const other of ['/human', `${clearNeed} ${'Bitte helfen Sie mir. '.repeat(10)}`]) {
      const { settlement, said } = await chatWithLotse({ person: known, answerTo }).write('es brennt', other)
      expect(settlement.escalation).toMatchObject({ cause: 'emergency', isUrgent: true })
      expect(said.join('\n')).not.toContain('mitgelesen')
    }
  })

  it('stays urgent where its region is chosen with it', async () => {
    const regions = [musterstadt, aRegion('augsburg', 'Stadt Augsburg')]
    const asking = { ...known, region: null, heldQuestion: 'es brennt' }
    const chosen = { kind: 'button', data: 'r:musterstadt', callback: 'tapped', messageId: 'menu' } as const
    const chat = chatAnswering(emergency, { person: asking, regions })
    const { settlement } = await chat.send(chosen, { kind: 'text', text: '/human' })
    expect(settlement.escalation).toMatchObject({ cause: 'emergency', isUrgent: true })
  })

  it('makes no promise of a time to somebody who is to call at once', async () => {
    const deps = { now: () => new Date('2026-11-26T12:00:00Z') }
    const { said } = await chatAnswering(emergency, { deps }).write('es brennt')
    expect(said.at(-1)).toBe(fill(de.counsellorsTold, { region }))
  })
})

describe('nobody is handed over', () => {
  it('twice: whoever waits is answered on, and only a danger makes it more urgent', async () => {
    const chat = chatAnswering(abstained)
    await chat.write(clearNeed)
    const { settlement, labels } = await chat.write('Wer räumt vor dem alten Rathaus den Schnee weg?')
    expect(settlement.escalation).toBeUndefined()
    expect(labels).toContain(de.talkToPerson)
    const danger = chatAnswering({ kind: 'emergency', text: '112', reason: 'fire' }, { state: 'waiting' })
    const urgent = await danger.write('es brennt')
    expect(urgent.settlement.escalation).toMatchObject({ cause: 'emergency', isUrgent: true })
  })

  it('again for the question for which they wanted nobody; another one is another matter', async () => {
    const chat = chatAnswering(abstained)
    await chat.write(clearNeed)
    await chat.tap({ kind: 'want-machine' })
    expect((await chat.write(clearNeed)).settlement.escalation).toBeUndefined()
    expect(
      (await chat.write('Wer repariert die kaputte Lampe in meinem Treppenhaus?')).settlement.escalation,
    ).toBeUndefined()
    const other = await chat.write('Welche Bäckerei backt sonntags glutenfreies Brot?')
    expect(other.settlement.escalation).toMatchObject({ cause: 'no-answer' })
  })

  it('for an answer of before the last time, when they say late that it did not help', async () => {
    const chat = chatWithLotse({ person: known })
    const turn = (await chat.write('Wo bekomme ich Kindergeld?')).settlement.turns?.[0]?.id ?? ''
    await chat.write('/human')
    await chat.write('/bot')
    const { settlement, labels } = await chat.tap({ kind: 'rate', turn, helped: false })
    expect(settlement.escalation).toBeUndefined()
    expect(labels).toContain(de.talkToPerson)
  })

  it('in a group, or where there are no counsellors', async () => {
    const group = chatAnswering(abstained, { person: { ...known, isGroup: true } })
    expect((await group.write(clearNeed)).settlement.escalation).toBeUndefined()
    const alone = chatAnswering(abstained, { hasCounsellors: false })
    expect((await alone.write(clearNeed)).settlement.escalation).toBeUndefined()
  })

  it('in a region without counsellors, until they are in one that has some', async () => {
    const elsewhere = aRegion('augsburg', 'Stadt Augsburg')
    const options = { regions: [musterstadt, elsewhere], hasCounsellors: [elsewhere.slug] }
    const chat = chatAnswering(abstained, { person: known, ...options })
    const here = await chat.write(clearNeed)
    expect(here.settlement.escalation).toBeUndefined()
    expect(here.labels).not.toContain(de.talkToPerson)
    await chat.tap({ kind: 'choose-region', region: elsewhere.slug })
    expect((await chat.write('/human')).settlement.escalation).toMatchObject({ cause: 'asked-for' })
  })

  it('elsewhere than where they say, within the same turn, that they live', async () => {
    const elsewhere = aRegion('augsburg', 'Stadt Augsburg')
    const options = { regions: [musterstadt, elsewhere], hasCounsellors: [elsewhere.slug] }
    const asking = { ...known, region: null, heldQuestion: clearNeed }
    const choose = ({ slug }: Region) => ({ kind: 'choose-region', region: slug }) as const
    const there = await chatAnswering(abstained, { person: asking, ...options }).tap(choose(elsewhere))
    expect(there.settlement.escalation).toMatchObject({ cause: 'no-answer' })
    const here = await chatAnswering(abstained, { person: asking, ...options }).tap(choose(musterstadt))
    expect(here.settlement.escalation).toBeUndefined()
    const moved = await chatWithLotse({ person: known, ...options }).write('/region Augsburg', '/human')
    expect(moved.settlement.escalation).toMatchObject({ cause: 'asked-for' })
  })
})

describe('outside office hours', () => {
  const saturday = new Date('2026-11-28T20:00:00Z')
  const lines = [{ label: 'Telefonseelsorge', reach: '0800 111 0 111' }]
  const closed = {
    now: () => saturday,
    deskSettings: { of: async () => ({ ...usualSettings, lines }) },
  }

  it('newcomers hear from when on somebody is there, and whom they can call until then', async () => {
    const { said } = await chatWithLotse({ person: known, deps: closed }).write('/human')
    expect(said).toEqual([
      [
        fill(de.handedOver, { region }),
        fill(de.nobodyThereUntil, { when: 'Montag, 30. November um 09:00' }),
        `${de.linesMeanwhile}\nTelefonseelsorge: 0800 111 0 111`,
      ].join('\n\n'),
    ])
  })

  it('also of a danger, in their own language and by the clock of their region', async () => {
    const chat = chatWithLotse({
      person: { ...known, language: languageTag('ar') },
      answerTo: () => ({ kind: 'emergency', text: '112', reason: 'fire', language: languageTag('ar') }),
      deps: closed,
    })
    const ar = phrasesFor(languageTag('ar'))
    const { said, labels } = await chat.write('حريق في بيتي')
    expect(said.at(-1)).toContain(fill(ar.counsellorsTold, { region }))
    expect(said.at(-1)).toMatch(/الاثنين.*30 نوفمبر/u)
    expect(labels).not.toContain(ar.noPersonNeeded)
  })
})

describe('times that newcomers are told', () => {
  it.each([
    ['rom', 'Donnerstag, 26. November um 15:00'],
    ['tr', '26 Kasım Perşembe 15:00'],
  ])('are written in %s, or where nobody writes dates in it, as Germans write them', async (tag, when) => {
    const language = languageTag(tag)
    const { said } = await chatWithLotse({ person: { ...known, language, chosenLanguage: language } }).write('/human')
    expect(said.at(-1)).toContain(fill(phrasesFor(language).answerBy, { when }))
  })
})

describe('back to the bot', () => {
  it.each(['bot', ' Bot! ', '/bot', 'бот', 'بوت', 'ربات', 'बॉट', 'ቦት', '机器人'])('leads "%s"', async (words) => {
    for (const state of ['waiting', 'with-counsellor'] as const) {
      const { settlement, said } = await chatWithLotse({ person: known, state }).write(words)
      expect(settlement).toMatchObject({ escalation: 'withdrawn', conversation: 'with-bot' })
      expect(said).toEqual([de.machineAnswersAgain])
    }
  })

  it('takes back what was asked for in the same messages', async () => {
    const { settlement, said } = await chatWithLotse({ person: known }).write('/human', '/bot')
    expect(settlement).toMatchObject({ escalation: 'withdrawn', conversation: 'with-bot' })
    expect(said.at(-1)).toBe(de.machineAnswersAgain)
  })

  it('leads no sentence that speaks of one, and nobody who talks to it anyway', async () => {
    const held = await chatWithLotse({ person: known, state: 'with-counsellor' }).write('Der Bot war nett')
    expect(held.settlement.escalation).toBeUndefined()
    const free = chatWithLotse({ person: known })
    expect((await free.write('bot')).settlement.escalation).toBeUndefined()
    expect((await free.write('/bot')).said[0]).toContain('/menu')
  })
})

describe('after a person’s answer', () => {
  const conversation = '11111111-1111-4111-8111-111111111111' as ConversationId

  it('a tap says that it helped', async () => {
    const chat = chatWithLotse({ person: known, state: 'closed' })
    const { settlement, said } = await chat.tap({ kind: 'rate-person', conversation, helped: true })
    expect(settlement.personRating).toEqual({ conversation, helped: true })
    expect(said).toEqual([de.thanksForRating])
  })

  it('or that it did not, where nobody is there any more to be asked for again', async () => {
    const chat = chatWithLotse({ person: known, state: 'closed', hasCounsellors: false })
    const { settlement, said, labels } = await chat.tap({ kind: 'rate-person', conversation, helped: false })
    expect(settlement.personRating).toEqual({ conversation, helped: false })
    expect(said).toEqual([de.thanksForRating])
    expect(labels).toEqual([])
  })

  it('or that it did not, and then a person can be asked for again', async () => {
    const chat = chatWithLotse({ person: known, state: 'closed' })
    const { settlement, said, labels } = await chat.tap({ kind: 'rate-person', conversation, helped: false })
    expect(settlement.personRating).toEqual({ conversation, helped: false })
    expect(said).toEqual([de.askAgainForPerson])
    expect(labels).toEqual([de.talkToPerson])
    expect((await chat.tap({ kind: 'want-person' })).settlement.escalation).toMatchObject({ cause: 'asked-for' })
  })
})
