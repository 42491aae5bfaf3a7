import { describe, expect, it } from 'vitest'
import { languageTag } from '../../src/domain/language.ts'
import type { Outbound } from '../../src/domain/outbound.ts'
import { claim } from '../../src/escalation/claim.ts'
import type { Counsellor, EscalationDeps } from '../../src/escalation/counsellor.ts'
import { close, handBack } from '../../src/escalation/let-go.ts'
import { reply } from '../../src/escalation/reply.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import type { ConversationThread } from '../../src/domain/escalation.ts'
import { aThread, deskDouble, lane } from '../doubles/desk.ts'

const anna: Counsellor = { name: 'Anna', regions: [aThread().region] }
const uk = phrasesFor(languageTag('uk'))

describe('a counsellor', () => {
  it('takes a conversation over, and the newcomer hears it in their language, with the way back', async () => {
    const { deps, told, woken, id } = desk()
    expect(await claim(id, anna, deps)).toEqual({ kind: 'claimed', lane })
    expect(told()).toEqual([{ by: 'machine', text: uk.personAnswersNow }])
    expect(lastContent(told.thread())).toMatchObject({
      buttons: [[{ label: uk.noPersonNeeded, action: { kind: 'want-machine' } }]],
    })
    expect(woken).toEqual([lane])
  })

  it('hears who was faster, and the newcomer hears nothing twice', async () => {
    const { deps, told, woken, id } = desk({ state: 'with-counsellor', heldBy: 'Eva' })
    expect(await claim(id, anna, deps)).toEqual({ kind: 'taken', by: 'Eva' })
    expect(told()).toEqual([])
    expect(woken).toEqual([])
  })

  it('answers under words that say that a person writes', async () => {
    const { deps, told, woken, id } = desk({ state: 'with-counsellor', heldBy: 'Anna' })
    expect(await reply(id, { text: '  Guten Tag!\r\nKommen Sie vorbei. ' }, anna, deps)).toBe('said')
    expect(told()).toEqual([{ by: 'Anna', text: `${uk.counsellorWrites}\nGuten Tag!\nKommen Sie vorbei.` }])
    expect(woken).toEqual([lane])
  })

  it.each([
    ['hand back', handBack, 'with-bot'],
    ['close', close, 'closed'],
  ] as const)('can %s, and the newcomer hears that the machine answers again', async (_, letGo, state) => {
    const { deps, told, woken, id } = desk({ state: 'with-counsellor', heldBy: 'Anna' })
    expect(await letGo(id, anna, deps)).toBe(true)
    expect(told()).toEqual([{ by: 'machine', text: uk.machineAnswersAgain }])
    expect(told.thread()?.state).toBe(state)
    expect(woken).toEqual([lane])
  })

  it('does nothing in a conversation of somebody else, or of another region', async () => {
    for (const [held, counsellor] of [
      [{ state: 'with-counsellor', heldBy: 'Eva' }, anna],
      [{ state: 'waiting' }, anna],
      [
        { state: 'with-counsellor', heldBy: 'Anna' },
        { name: 'Anna', regions: [] },
      ],
    ] as const) {
      const { deps, told, woken, id } = desk(held)
      expect(await reply(id, { text: 'Hallo' }, counsellor, deps)).toBe('not-held')
      expect(await handBack(id, counsellor, deps)).toBe(false)
      expect(await close(id, counsellor, deps)).toBe(false)
      expect(told()).toEqual([])
      expect(woken).toEqual([])
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
    const { deps, told, id } = desk({ state: 'with-counsellor', heldBy: 'Anna' })
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
    const { deps, told, id } = desk({ state: 'with-counsellor', heldBy: 'Anna' })
    const answered = await reply(id, { text }, anna, deps)
    expect(answered).toBe(outcome)
    expect(told()).toHaveLength(outcome === 'said' ? 1 : 0)
  })

  it('is cut as the newcomer’s channel needs it, and stays in its order', async () => {
    const fit = (content: Outbound): readonly Outbound[] =>
      content.kind === 'text' ? content.text.map((span) => ({ ...content, text: [span] })) : [content]
    const { deps, told, id } = desk({ state: 'with-counsellor', heldBy: 'Anna' })
    await reply(id, { text: 'Guten Tag' }, anna, { ...deps, channels: new Map([['telegram', { fit }]]) })
    expect(told()).toEqual([
      { by: 'Anna', text: uk.counsellorWrites },
      { by: 'Anna', text: '\nGuten Tag' },
    ])
  })
})

function desk(changes: Partial<ConversationThread> = {}) {
  const { deps, threads, woken } = deskDouble()
  const thread = aThread(changes)
  threads.push(thread)
  const told = Object.assign(() => (threads[0]?.lines ?? []).map(spoken), { thread: () => threads[0] })
  return { deps: deps satisfies EscalationDeps, told, woken, id: thread.id }
}

function spoken(line: ConversationThread['lines'][number]) {
  if (line.kind === 'newcomer' || line.content.kind !== 'text') throw new Error('Only Lotse speaks here.')
  const by = line.author.kind === 'machine' ? 'machine' : line.author.name
  return { by, text: line.content.text.map(({ text }) => text).join('') }
}

const lastContent = (thread: ConversationThread | undefined) => thread?.lines.at(-1)?.content
