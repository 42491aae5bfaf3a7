import { describe, expect, it } from 'vitest'
import { languageTag } from '../../src/domain/language.ts'
import type { Step } from '../../src/domain/escalation.ts'
import type { Outbound } from '../../src/domain/outbound.ts'
import { claim } from '../../src/escalation/claim.ts'
import type { Counsellor } from '../../src/escalation/counsellor.ts'
import { reply } from '../../src/escalation/reply.ts'
import { takeStep, undoStep } from '../../src/escalation/take-step.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import type { ConversationThread } from '../../src/domain/escalation.ts'
import { deskDouble, served } from '../doubles/desk.ts'
import { lane } from '../doubles/threads-in-memory.ts'
import { anna as annaHerself, aThread, eva, musterstadt } from '../doubles/threads.ts'

const anna: Counsellor = { ...annaHerself, email: 'anna@lotse.example', regions: [musterstadt] }
const uk = phrasesFor(languageTag('uk'))
const isHers = { state: 'with-counsellor', heldBy: annaHerself } as const

describe('a counsellor', () => {
  it('takes a conversation over, and the newcomer hears it in their language, with the way back', async () => {
    const { deps, told, woken, deeds, id } = desk()
    expect(await claim(id, anna, deps)).toEqual({ kind: 'claimed', lane })
    expect(told()).toEqual([{ by: 'machine', text: uk.personAnswersNow }])
    expect(told.thread()?.lines.at(-1)?.content).toMatchObject({
      buttons: [[{ label: uk.noPersonNeeded, action: { kind: 'want-machine' } }]],
    })
    expect(woken).toEqual([lane])
    expect(deeds).toEqual([{ actor: anna, region: musterstadt, action: 'conversation.claimed', target: id }])
  })

  it('hears who was faster, and the newcomer hears nothing twice', async () => {
    const { deps, told, woken, deeds, id } = desk({ state: 'with-counsellor', heldBy: eva })
    expect(await claim(id, anna, deps)).toEqual({ kind: 'taken', by: eva })
    expect(told()).toEqual([])
    expect(woken).toEqual([])
    expect(deeds).toEqual([])
  })

  it('answers under words that say that a person writes', async () => {
    const { deps, told, woken, deeds, id } = desk(isHers)
    expect(await reply(id, { text: '  Guten Tag!\r\nKommen Sie vorbei. ' }, anna, deps)).toBe('said')
    expect(told()).toEqual([{ by: 'Anna', text: `${uk.counsellorWrites}\nGuten Tag!\nKommen Sie vorbei.` }])
    expect(woken).toEqual([lane])
    expect(deeds).toEqual([{ actor: anna, region: musterstadt, action: 'conversation.replied', target: id }])
  })

  it.each<[string, Step, ConversationThread['state'], readonly string[]]>([
    ['hand back', { kind: 'handed-back' }, 'with-bot', [uk.machineAnswersAgain]],
    ['resolve', { kind: 'resolved', topic: 'work' }, 'closed', [`${uk.conversationResolved}\n\n${uk.didPersonHelp}`]],
    ['release', { kind: 'released' }, 'waiting', [fill(uk.handedOverAgain, { region: 'Musterstadt' })]],
    ['transfer', { kind: 'transferred', to: eva.id }, 'with-counsellor', []],
    ['put off', { kind: 'snoozed', until: new Date(1) }, 'with-counsellor', []],
  ])('can %s what is theirs, and the newcomer hears what it means for them', async (_, step, state, said) => {
    const { deps, told, woken, deeds, id } = desk(isHers)
    expect(await takeStep(id, step, anna, deps)).toEqual({ kind: 'taken', lane })
    expect(told()).toEqual(said.map((text) => ({ by: 'machine', text })))
    expect(told.thread()?.state).toBe(state)
    expect(woken).toEqual([lane])
    expect(deeds).toMatchObject([{ action: `conversation.${step.kind}`, target: id }])
  })

  it('assigns what nobody holds, and the newcomer hears that a person answers', async () => {
    const { deps, told, id } = desk()
    await takeStep(id, { kind: 'transferred', to: eva.id }, anna, deps)
    expect(told()).toEqual([{ by: 'machine', text: uk.personAnswersNow }])
    expect(told.thread()).toMatchObject({ heldBy: eva })
  })

  it('takes a step back, once', async () => {
    const { deps, told, id, deeds } = desk(isHers)
    await takeStep(id, { kind: 'handed-back' }, anna, deps)
    expect(await undoStep(id, anna, deps)).toBe(true)
    expect(told()).toEqual([])
    expect(told.thread()).toMatchObject(isHers)
    expect(await undoStep(id, anna, deps)).toBe(false)
    expect(deeds.map(({ action }) => action)).toEqual(['conversation.handed-back', 'conversation.undone'])
  })

  it('does nothing in a conversation of somebody else, or of another region', async () => {
    const cases: readonly (readonly [Partial<ConversationThread>, Counsellor])[] = [
      [{ state: 'with-counsellor', heldBy: eva }, anna],
      [{ state: 'waiting' }, anna],
      [isHers, { ...anna, regions: [] }],
    ]
    for (const [held, counsellor] of cases) {
      const { deps, told, woken, deeds, id } = desk(held)
      expect(await reply(id, { text: 'Hallo' }, counsellor, deps)).toBe('not-held')
      expect(await takeStep(id, { kind: 'handed-back' }, counsellor, deps)).toEqual({ kind: 'not-held' })
      expect(await takeStep(id, { kind: 'resolved', topic: 'other' }, counsellor, deps)).toEqual({ kind: 'not-held' })
      expect(told()).toEqual([])
      expect(woken).toEqual([])
      expect(deeds).toEqual([])
    }
  })

  it('speaks German to somebody whose language nobody knows', async () => {
    const { deps, told, id } = desk({ language: null })
    await claim(id, anna, deps)
    expect(told()).toMatchObject([{ text: phrasesFor(languageTag('de')).personAnswersNow }])
  })
})

describe('a reply', () => {
  it('is cleaned of what cannot be seen, and of what turns the direction of text around', async () => {
    const { deps, told, id } = desk(isHers)
    await reply(id, { text: 'a\0\u202Eb\u2066c\u2069\u200Bd\u0007' }, anna, deps)
    expect(told()[0]?.text).toBe(`${uk.counsellorWrites}\nabcd`)
  })

  it.each([
    ['nothing', '', 'empty'],
    ['nothing to see', '\u200B \n\u202E', 'empty'],
    ['4,000 characters', 'x'.repeat(4_000), 'said'],
    ['4,001 characters', 'x'.repeat(4_001), 'too-long'],
    ['a million characters', 'x'.repeat(1_000_000), 'too-long'],
  ] as const)('of %s is %s', async (_, text, outcome) => {
    const { deps, told, id } = desk(isHers)
    const answered = await reply(id, { text }, anna, deps)
    expect(answered).toBe(outcome)
    expect(told()).toHaveLength(outcome === 'said' ? 1 : 0)
  })

  const page = { title: 'Anmeldung\u202E', url: 'https://integreat.example/musterstadt/uk/anmeldung/' }
  const form = { title: 'Formular', url: 'https://musterstadt.example/form.pdf' }

  it('carries pages and forms below its words, as links that can be read', async () => {
    const { deps, told, id } = desk(isHers)
    await reply(id, { text: 'Дивіться:', links: [page, form] }, anna, deps)
    expect(told.thread()?.lines.at(-1)?.content).toMatchObject({
      text: [
        { text: uk.counsellorWrites, style: 'bold' },
        { text: '\nДивіться:' },
        { text: '\n\n' },
        { text: 'Anmeldung', url: page.url },
        { text: '\n' },
        { text: 'Formular', url: form.url },
      ],
    })
  })

  it('may be nothing but a page', async () => {
    const { deps, told, id } = desk(isHers)
    expect(await reply(id, { text: '', links: [page] }, anna, deps)).toBe('said')
    expect(told()).toEqual([{ by: 'Anna', text: `${uk.counsellorWrites}\n\nAnmeldung` }])
  })

  it('is cut as the newcomer’s channel needs it, and stays in its order', async () => {
    const fit = (content: Outbound): readonly Outbound[] =>
      content.kind === 'text' ? content.text.map((span) => ({ ...content, text: [span] })) : [content]
    const { deps, told, id } = desk(isHers)
    await reply(id, { text: 'Guten Tag' }, anna, { ...deps, channels: new Map([['telegram', { fit }]]) })
    expect(told()).toEqual([
      { by: 'Anna', text: uk.counsellorWrites },
      { by: 'Anna', text: '\nGuten Tag' },
    ])
  })
})

function desk(changes: Partial<ConversationThread> = {}) {
  const { deps, threads, woken, deeds } = deskDouble()
  const thread = aThread(changes)
  threads.push(thread)
  const told = Object.assign(() => (threads[0]?.lines ?? []).map(spoken), { thread: () => threads[0] })
  return { deps: { ...deps, served }, told, woken, deeds, id: thread.id }
}

function spoken(line: ConversationThread['lines'][number]) {
  if (line.kind === 'newcomer' || line.content.kind !== 'text') throw new Error('Only Lotse speaks here.')
  const by = line.author.kind === 'machine' ? 'machine' : line.author.name
  return { by, text: line.content.text.map(({ text }) => text).join('') }
}
