import { describe, expect, it } from 'vitest'
import { languageTag } from '../../src/domain/language.ts'
import type { Counsellor } from '../../src/escalation/counsellor.ts'
import { reply } from '../../src/escalation/reply.ts'
import { previewReply, translateLastWords, translateThread } from '../../src/escalation/translate.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import type { ConversationThread } from '../../src/domain/escalation.ts'
import { deskDouble } from '../doubles/desk.ts'
import { aLotseLine, aNewcomerLine, aThread, anna as annaHerself, musterstadt } from '../doubles/threads.ts'
import { translatorDouble } from '../doubles/translator.ts'

const [de, uk] = [languageTag('de'), languageTag('uk')]
const anna: Counsellor = { ...annaHerself, email: 'anna@lotse.example', regions: [musterstadt] }
const nobody: Counsellor = { ...anna, regions: [] }
const { signal } = new AbortController()
const wanted = { to: de, signal }

function desk(changes: Partial<ConversationThread> = {}) {
  const double = translatorDouble()
  const { deps, threads } = deskDouble({ translator: double.translator })
  const thread = aThread({ state: 'with-counsellor', heldBy: annaHerself, ...changes })
  threads.push(thread)
  return { deps, threads, double, id: thread.id, thread }
}

describe('a conversation', () => {
  const said = (text: string) => ({
    kind: 'text' as const,
    text: [{ text }],
    buttons: [],
    repliesTo: null,
    replaces: null,
    preview: null,
  })

  it('is translated as far as the counsellor cannot read it, in the order of one budget and one conversation', async () => {
    const { deps, double, id } = desk({
      lines: [
        aNewcomerLine('Де я можу зареєструвати свою дитину в школі?'),
        aNewcomerLine('Ich möchte bitte mit einem Menschen sprechen, danke.'),
        aLotseLine({ content: said('Ось сторінка') }),
        aNewcomerLine({ kind: 'location', latitude: 48, longitude: 11 }),
      ],
    })
    const thread = await translateThread(id, wanted, anna, deps)
    expect([...(thread?.translations ?? [])]).toEqual(
      expect.arrayContaining([
        ['Де я можу зареєструвати свою дитину в школі?', '«de: Де я можу зареєструвати свою дитину в школі?»'],
        ['Ось сторінка', '«de: Ось сторінка»'],
      ]),
    )
    expect(thread?.translations.size).toBe(2)
    expect(thread?.isWhole).toBe(true)
    expect(new Set(double.orders.map(({ region, conversation }) => `${region} ${conversation}`))).toEqual(
      new Set([`musterstadt ${id}`]),
    )
  })

  it('keeps what counsellors wrote themselves as they wrote it', async () => {
    const original = { text: 'Guten Tag', language: de }
    const { deps, id } = desk({ lines: [aLotseLine({ content: said('Добрий день'), original })] })
    expect((await translateThread(id, wanted, anna, deps))?.translations.size).toBe(0)
    const english = await translateThread(id, { to: languageTag('en'), signal }, anna, deps)
    expect([...(english?.translations.keys() ?? [])]).toEqual(['Добрий день'])
  })

  it('that is long is translated at its end', async () => {
    const lines = Array.from({ length: 80 }, (_, i) => aLotseLine({ content: said(`Повідомлення ${i}`) }))
    const { deps, id } = desk({ lines })
    const { translations } = (await translateThread(id, wanted, anna, deps)) ?? {}
    expect(translations?.size).toBe(60)
    expect(translations?.has('Повідомлення 79')).toBe(true)
  })

  it('says where something could not be translated', async () => {
    const { deps, double, id } = desk({ lines: [aLotseLine({ content: said('Добрий день') })] })
    double.isDown = true
    expect(await translateThread(id, wanted, anna, deps)).toEqual({ translations: new Map(), isWhole: false })
    expect(await translateThread(id, wanted, anna, { ...deps, translator: undefined })).toMatchObject({
      isWhole: false,
    })
  })

  it('of another region is nobody’s to translate', async () => {
    const { deps, double, id } = desk({ lines: [aLotseLine()], lastWords: 'Допоможіть' })
    expect(await translateThread(id, wanted, nobody, deps)).toBeUndefined()
    expect(await previewReply(id, { text: 'Hallo', from: de, signal }, nobody, deps)).toBeUndefined()
    expect((await translateLastWords(wanted, nobody, deps)).size).toBe(0)
    expect(double.orders).toEqual([])
  })

  it('shows in the list what was asked, in the counsellor’s language', async () => {
    const { deps, threads, id } = desk({ lastWords: 'Допоможіть мені, будь ласка, з документами' })
    threads.push(aThread({ lastWords: null }), aThread({ lastWords: 'Ich brauche bitte Hilfe mit den Papieren' }))
    expect([...(await translateLastWords(wanted, anna, deps))]).toEqual([
      [id, '«de: Допоможіть мені, будь ласка, з документами»'],
    ])
  })
})

describe('a reply in the newcomer’s language', () => {
  it('is shown to the counsellor before it is sent', async () => {
    const { deps, id } = desk()
    const text = 'Kommen Sie vorbei'
    expect(await previewReply(id, { text, from: de, signal }, anna, deps)).toEqual({
      translation: { kind: 'translated', text: '«uk: Kommen Sie vorbei»' },
      language: uk,
    })
    expect(await previewReply(id, { text, from: uk, signal }, anna, deps)).toMatchObject({
      translation: { kind: 'unneeded' },
    })
    const without = { ...deps, translator: undefined }
    expect(await previewReply(id, { text, from: de, signal }, anna, without)).toEqual({
      translation: { kind: 'failed' },
      language: uk,
    })
  })

  it('goes out marked as translated by a machine, and keeps what was written', async () => {
    const { deps, threads, id } = desk()
    const original = { text: ' Kommen Sie\u202E vorbei', language: de }
    expect(await reply(id, { text: 'Приходьте', original }, anna, deps)).toBe('said')
    const { counsellorWrites, machineTranslated } = phrasesFor(uk)
    expect(threads[0]?.lines).toMatchObject([
      {
        content: {
          text: [{ text: counsellorWrites }, { text: '\nПриходьте' }, { text: `\n\n(${machineTranslated})` }],
        },
        original: { text: 'Kommen Sie vorbei', language: de },
      },
    ])
  })

  it('is marked as nothing where it goes out as it was written', async () => {
    const { deps, threads, id } = desk()
    await reply(id, { text: 'Приходьте' }, anna, deps)
    expect(JSON.stringify(threads[0]?.lines)).not.toContain(phrasesFor(uk).machineTranslated)
    expect(threads[0]?.lines[0]).not.toHaveProperty('original')
  })

  it('is said once, however often it is sent', async () => {
    const { deps, threads, id } = desk()
    const key = '00000000-0000-4000-8000-0000000000ff'
    for (let times = 0; times < 3; times += 1) {
      expect(await reply(id, { text: 'Приходьте', key }, anna, deps)).toBe('said')
    }
    expect(threads[0]?.lines).toHaveLength(1)
  })

  it('is too long where the original is', async () => {
    const { deps, id } = desk()
    const original = { text: 'x'.repeat(4_001), language: de }
    expect(await reply(id, { text: 'kurz', original }, anna, deps)).toBe('too-long')
  })
})
