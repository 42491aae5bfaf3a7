import { describe, expect, it } from 'vitest'
import { isGarbled } from '../../src/conversation/transcribe/garbled.ts'
import { DeliveryFailure } from '../../src/domain/delivery-failure.ts'
import { languageTag } from '../../src/domain/language.ts'
import { ModelFailure } from '../../src/domain/model.ts'
import type { Person } from '../../src/domain/person.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill } from '../../src/phrases/phrases.ts'
import { aRegion, chatWithLotse, musterstadt } from '../doubles/chat-with-lotse.ts'
import { hearing, sound, spoken } from '../doubles/ears.ts'

const de = phrasesFor(languageTag('de'))
const uk = phrasesFor(languageTag('uk'))
const greetedAt = new Date('2026-11-26T11:00:00Z')
const known: Partial<Person> = {
  region: musterstadt.slug,
  language: languageTag('de'),
  greetedAt,
  wentOnAt: greetedAt,
}

/** Somebody known who speaks to a Lotse with these ears. */
function speaking(options: Parameters<typeof hearing>[0] = {}, more: Parameters<typeof chatWithLotse>[0] = {}) {
  const double = hearing(options)
  return { ...double, chat: chatWithLotse({ person: known, ...more, deps: { ears: double.ears } }) }
}

describe('a voice message', () => {
  it('is shown as it was understood, and answered as if it had been written', async () => {
    const { chat, heard, fetched, onBehalfOf } = speaking({ says: ' Wo melde ich\u202E mich an?\n' })
    const { said, settlement } = await chat.send(spoken())
    expect(chat.asked).toMatchObject([{ text: 'Wo melde ich mich an?', detectedLanguage: 'de' }])
    expect(said).toHaveLength(2)
    expect(said[0]).toBe(`${de.voiceUnderstood}\nWo melde ich mich an?`)
    expect(settlement.says?.[0]?.content).toMatchObject({ repliesTo: 'm1', text: [{}, { style: 'quote' }] })
    expect(fetched).toEqual([{ ref: 'voice-1', maxBytes: 10 * 1_024 * 1_024 }])
    expect(heard).toEqual([{ bytes: sound, mediaType: 'audio/ogg', seconds: 7 }])
    expect(onBehalfOf).toEqual([{ region: 'musterstadt', person: chat.standing().person.id }])
  })

  it('leaves its words, and that they were spoken, but no sound', async () => {
    const { chat } = speaking()
    const { settlement } = await chat.send(spoken())
    expect(settlement.transcripts).toEqual([{ message: '1', text: 'Wo melde ich mich an?' }])
    expect(settlement.turns).toMatchObject([{ question: 'Wo melde ich mich an?', isSpoken: true }])
    expect((await chat.write('Wo melde ich mich an?')).settlement.turns?.[0]?.isSpoken).toBeUndefined()
  })

  it('is answered in the language that is spoken', async () => {
    const { chat } = speaking({ says: 'Де я можу зареєструвати своє житло?' })
    const { said } = await chat.send(spoken())
    expect(chat.asked).toMatchObject([{ detectedLanguage: 'uk' }])
    expect(said[0]).toContain(uk.voiceUnderstood)
  })

  it('between texts is a remark of its own', async () => {
    const { chat } = speaking({ says: 'mein Kind in der Kita an?' })
    await chat.send({ kind: 'text', text: 'Hallo' }, spoken(), { kind: 'text', text: 'Danke' })
    expect(chat.asked.map(({ text }) => text)).toEqual(['Hallo', 'mein Kind in der Kita an?', 'Danke'])
  })

  it('about a danger is answered as one, also while a counsellor holds the conversation', async () => {
    const emergency = { kind: 'emergency', text: '110', citations: [], reason: 'violence' } as const
    const says = 'Mein Mann schlägt mich'
    const { chat } = speaking({ says }, { answerTo: () => emergency })
    const { settlement, said } = await chat.send(spoken())
    expect(said).toContain('110')
    expect(settlement.escalation).toMatchObject({ cause: 'emergency', isUrgent: true })
    const held = speaking({ says }, { answerTo: () => emergency, state: 'with-counsellor' })
    expect((await held.chat.send(spoken())).said[0]).toBe('110')
  })

  it('to a counsellor is written down for them, and Lotse says nothing', async () => {
    const { chat } = speaking({}, { state: 'with-counsellor' })
    const { settlement, said } = await chat.send(spoken())
    expect(settlement.transcripts).toEqual([{ message: '1', text: 'Wo melde ich mich an?' }])
    expect(said).toEqual([])
    expect(chat.asked).toEqual([])
    const deaf = speaking({ says: '' }, { state: 'with-counsellor' })
    expect((await deaf.chat.send(spoken())).said).toEqual([])
  })

  it('chooses a region where none is chosen yet, as a text does', async () => {
    const regions = [musterstadt, aRegion('augsburg', 'Stadt Augsburg')]
    const { chat, onBehalfOf } = speaking(
      { says: 'Wo ist das Jobcenter in Augsburg?' },
      { regions, person: { ...known, region: null } },
    )
    await chat.send(spoken())
    expect(onBehalfOf).toMatchObject([{ region: null }])
    expect(chat.standing().person.region).toBe('augsburg')
  })

  it('is no command, whatever it sounds like', async () => {
    const { chat } = speaking({ says: '/delete' })
    await chat.send(spoken())
    expect(chat.asked).toMatchObject([{ text: '/delete' }])
  })

  it('of somebody who floods the chat is not listened to', async () => {
    const { chat, fetched } = speaking({}, { recentMessages: 20 })
    expect((await chat.send(spoken())).said).toEqual([de.tooManyQuestions])
    expect(fetched).toEqual([])
  })
})

describe('a voice message that is not understood', () => {
  it('is none for a Lotse without a model, nor for one whose channel keeps none', async () => {
    expect((await chatWithLotse({ person: known }).send(spoken())).said).toEqual([de.noVoice])
    const { chat } = speaking()
    expect((await chat.send({ kind: 'voice' })).said).toEqual([de.noVoice])
    const address = { channel: 'web', account: 'musterstadt', chat: '1' } as const
    const web = speaking({}, { person: { ...known, address } })
    expect((await web.chat.send(spoken())).said).toEqual([de.noVoice])
  })

  it('because it is of a kind that no model takes is not fetched', async () => {
    const { chat, fetched } = speaking()
    expect((await chat.send(spoken({ mediaType: 'video/mp4' }))).said).toEqual([de.noVoice])
    expect(fetched).toEqual([])
  })

  it.each([
    ['more than five minutes', { seconds: 301 }],
    ['more than 10 MB', { bytes: 10 * 1_024 * 1_024 + 1 }],
  ])('because it has %s is not fetched, and the limits are said', async (_, changes) => {
    const { chat, fetched } = speaking()
    const { said } = await chat.send(spoken(changes))
    expect(said).toEqual([fill(de.voiceTooLong, { minutes: 5, megabytes: 10 })])
    expect(fetched).toEqual([])
  })

  it('because it is larger than the channel said is not transcribed', async () => {
    const { chat, heard } = speaking({ fetched: { kind: 'too-large' } })
    expect((await chat.send(spoken({ bytes: null }))).said).toEqual([
      fill(de.voiceTooLong, { minutes: 5, megabytes: 10 }),
    ])
    expect(heard).toEqual([])
  })

  it.each<[string, Parameters<typeof hearing>[0]]>([
    ['says nothing', { says: ' \u200B\n' }],
    ['is nothing but noise', { says: '♪ … !' }],
    ['makes a model hear the end of a film', { says: 'Untertitel der Amara.org-Community' }],
    ['is gone', { fetched: { kind: 'gone' } }],
    ['makes the model fail', { says: new ModelFailure('broken', 'The model service failed (500).') }],
    ['cannot be fetched', { fetched: new DeliveryFailure({ kind: 'unreachable', message: 'Telegram is away.' }) }],
  ])('because it %s is answered with the wish for a text', async (_, options) => {
    const { chat } = speaking(options)
    const { said, settlement } = await chat.send(spoken())
    expect(said).toEqual([de.voiceNotUnderstood])
    expect(chat.asked).toEqual([])
    expect(settlement.transcripts).toEqual([])
  })

  it('is not waited for beyond a newcomer’s patience, whatever takes so long', async () => {
    const { chat, signals, patience } = speaking()
    await chat.send(spoken())
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false])
    patience.abort()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true])
  })

  it('through a failure is noted for the operator, without a word of it', async () => {
    const failed = speaking({ says: new ModelFailure('timeout', 'The model service did not answer within 30 s.') })
    await failed.chat.send(spoken())
    expect(failed.deafness).toEqual(['The model service did not answer within 30 s.'])
    const silent = speaking({ says: '' })
    await silent.chat.send(spoken())
    expect(silent.deafness).toEqual([])
  })

  it('through a fault of ours is tried again by whoever runs the turn', async () => {
    const { chat } = speaking({ says: new TypeError('a bug') })
    await expect(chat.send(spoken())).rejects.toThrow('a bug')
  })

  it('belongs to the conversation all the same, for a counsellor who is asked for next', async () => {
    const { chat } = speaking({ says: '' })
    expect((await chat.send(spoken())).settlement.conversation).toBe('with-bot')
  })
})

describe('a transcript', () => {
  it.each([
    'Danke',
    'Ja',
    '110',
    'नमस्ते, मुझे मदद चाहिए',
    '我在哪里可以学德语？',
    'no no no no',
    'Wo finde ich Untertitel für die Filme im Integrationskurs, und in welcher Sprache gibt es sie dort überhaupt?',
    'Ich ich ich weiß nicht wie ich mich äh anmelden muss und wo ich hin muss',
  ])('of what somebody said is none of a noise: %s', (text) => {
    expect(isGarbled(text)).toBe(false)
  })

  it.each([
    '',
    '...',
    '🎵🎵🎵',
    'Untertitel im Auftrag des ZDF, 2021',
    'Субтитры сделал DimaTorzok',
    'ترجمة نانسي قنقر',
    '字幕由Amara.org社区提供',
    'Thank you for watching!',
    'ja '.repeat(40),
    'Wo ist das \uFFFD\uFFFD?',
  ])('of a noise is told: %s', (text) => {
    expect(isGarbled(text)).toBe(true)
  })
})
