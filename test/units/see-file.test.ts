import { describe, expect, it } from 'vitest'
import type { Attachment } from '../../src/domain/attachment.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Person } from '../../src/domain/person.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { chatWithLotse, musterstadt } from '../doubles/chat-with-lotse.ts'

const de = phrasesFor(languageTag('de'))
const greetedAt = new Date('2026-11-26T11:00:00Z')
const known: Partial<Person> = {
  region: musterstadt.slug,
  language: languageTag('de'),
  greetedAt,
  wentOnAt: greetedAt,
}

const aFile = (changes: Partial<Attachment> = {}, caption?: string) => {
  const attachment = { ref: 'photo-1', mediaType: 'image/jpeg', bytes: 2_100_000, ...changes }
  return { kind: 'file', attachment, ...(caption !== undefined && { caption }) } as const
}

describe('a photo or document', () => {
  it('can’t be read, but a person can open it: one tap asks for them', async () => {
    const chat = chatWithLotse({ person: known })
    const { said, labels, settlement } = await chat.send(aFile())
    expect(said).toEqual([de.fileToPerson])
    expect(labels).toEqual([de.talkToPerson])
    expect(settlement.conversation).toBe('with-bot')
    expect((await chat.tap({ kind: 'want-person' })).settlement.escalation).toMatchObject({ cause: 'asked-for' })
  })

  it('of somebody who waits for a person already needs no button', async () => {
    const { said, labels, settlement } = await chatWithLotse({ person: known, state: 'waiting' }).send(aFile())
    expect(said).toEqual([de.fileToPerson])
    expect(labels).toEqual([])
    expect(settlement.conversation).toBeUndefined()
  })

  it('to a counsellor is theirs', async () => {
    expect((await chatWithLotse({ person: known, state: 'with-counsellor' }).send(aFile())).said).toEqual([])
  })

  it('several of which come at once are spoken of once', async () => {
    const { said } = await chatWithLotse({ person: known }).send({ kind: 'file' }, aFile(), aFile())
    expect(said).toEqual([de.fileToPerson])
  })

  it.each([
    ['of a type that nobody opens', aFile({ mediaType: 'application/zip' }), {}],
    ['that is too large', aFile({ bytes: 10 * 1_024 * 1_024 + 1 }), {}],
    ['that the channel does not keep', { kind: 'file' } as const, {}],
    ['where there are no counsellors', aFile(), { hasCounsellors: false }],
    ['in a group', aFile(), { person: { ...known, isGroup: true } }],
  ])('%s is not promised to anybody', async (_, file, options) => {
    const { said, labels } = await chatWithLotse({ person: known, ...options }).send(file)
    expect(said).toEqual([de.noFiles])
    expect(labels).toEqual([])
  })

  it('with words of danger below is answered as one, also of somebody who floods the chat', async () => {
    const answerTo = () => ({ kind: 'emergency', text: '110', citations: [], reason: 'violence' }) as const
    const chat = chatWithLotse({ person: known, answerTo, recentMessages: 400 })
    const { said, settlement } = await chat.send(aFile({}, 'Mein Mann schlägt mich'))
    expect(said[0]).toBe('110')
    expect(settlement.escalation).toMatchObject({ isUrgent: true })
  })
})
