import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageDetector } from '../../src/answer/detect-language.ts'
import { appLanguages, languageTag } from '../../src/domain/language.ts'
import type { LanguageHints } from '../../src/domain/turn.ts'
import { anyLanguage, measure, readHardCases, readTrainingQuestions, regionOffering } from '../bench/language-cases.ts'

const offered = ['de', 'en', 'uk', 'ar', 'fa', 'sr-latn'].map(languageTag)
const tag = languageTag

const detect = (text: string, hints: Partial<LanguageHints> = {}) =>
  languageDetector.detect(text, { offered, ...hints }).language

describe('detecting the language', () => {
  it('follows the newcomer’s own choice, whatever they write', () => {
    expect(detect('Wo kann ich Deutsch lernen?', { chosen: tag('ar'), previous: tag('uk') })).toBe('ar')
  })

  it.each([
    ['de', 'Wo kann ich Deutsch lernen?'],
    ['uk', 'Де я можу вивчати німецьку?'],
    ['ar', 'أين يمكنني تعلم اللغة الألمانية؟'],
    ['fa', 'کجا می‌توانم آلمانی یاد بگیرم؟'],
    ['tr', 'Almancayı nerede öğrenebilirim?'],
    ['so', 'Sidee baan u baran karaa Jarmalka?'],
  ])('knows %s', (language, text) => {
    expect(detect(text)).toBe(language)
  })

  it.each([
    ['ar', 'wen fini la2i doctor'],
    ['fa', 'chetor mitonam doktor peyda konam'],
    ['ru', 'gde mozhno uchit nemeckiy'],
    ['uk', 'de mozhna vchyty nimetsku movu'],
  ])('reads %s in Latin letters', (language, text) => {
    expect(detect(text)).toBe(language)
  })

  it('takes the region’s language for a single word that several languages have', () => {
    expect(detect('school')).toBe('en')
  })

  it('falls back to the region’s default where there is no word at all', () => {
    expect(languageDetector.detect('😀 123 https://example.org', { offered })).toEqual({
      language: 'de',
      confidence: 0,
    })
  })

  it('goes on in the conversation’s language after a name, and in the channel’s where there is no conversation', () => {
    expect(detect('Olena Kovalenko', { previous: tag('uk'), hint: tag('en') })).toBe('uk')
    expect(detect('👍', { hint: tag('uk') })).toBe('uk')
  })

  it('changes with the newcomer: a sentence outweighs conversation and channel', () => {
    expect(detect('Where can I find a doctor for my son?', { previous: tag('uk'), hint: tag('ar') })).toBe('en')
  })

  it('names a hint as the CMS does, whatever the channel calls it', () => {
    expect(detect('👍', { hint: tag('pt-br') })).toBe('pt')
    expect(detect('👍', { hint: tag('fr-FR'), offered: [tag('de')] })).toBe('fr')
  })

  it('stays with the sentence that holds German offices’ words together', () => {
    expect(detect('Aufenthaltstitel için Ausländerbehörde’den nasıl termin alabilirim')).toBe('tr')
    expect(detect('Was heißt Вид на жительство auf Deutsch')).toBe('de')
  })

  it.each([
    ['de', 'Zahnarzt'],
    ['en', 'dentist'],
    ['fr', 'informations'],
    ['tr', 'randevu'],
    ['ru', 'прививки'],
    ['uk', 'вагітна'],
    ['ar', 'تطعيم'],
  ])('tells %s by a single word of newcomers’ life, among all languages', (language, text) => {
    expect(detect(text, { offered: anyLanguage })).toBe(language)
  })

  it('takes a lone German office’s word for German only where nothing says otherwise', () => {
    expect(detect('Termin')).toBe('de')
    expect(detect('Kita', { offered: anyLanguage })).toBe('de')
    expect(detect('Jobcenter Termin', { previous: tag('fa') })).toBe('fa')
    expect(detect('Wohngeld', { hint: tag('uk') })).toBe('uk')
    expect(detect('antrag wohngeld unterlagen jobcenter', { hint: tag('uk') })).toBe('de')
  })

  it.each([
    ['fr', 'ma Kaution'],
    ['pl', 'Vermieter nie oddaje Kaution'],
    ['en', 'my Kita'],
  ])('leaves it to the words around a borrowed one that the message is %s', (language, text) => {
    expect(detect(text, { offered: anyLanguage })).toBe(language)
  })

  it('takes Bosnian, Croatian and Serbian in Latin letters for the one that the region has', () => {
    expect(detect('Gde mogu da naučim nemački jezik?')).toBe('sr-latn')
    expect(detect('Gdje mogu učiti njemački?')).toBe('sr-latn')
    expect(detect('Gdje mogu učiti njemački?', { offered: ['de', 'bs'].map(tag) })).toBe('bs')
  })

  it('answers Dari as Persian in a region that has no Dari', () => {
    const dari = 'شفاخانه به کدام سرک است؟'
    expect(detect(dari)).toBe('fa')
    expect(detect(dari, { offered: ['de', 'fa', 'prs'].map(tag) })).toBe('prs')
    expect(detect(dari, { offered: ['de', 'fa', 'fa-af'].map(tag) })).toBe('fa-af')
  })

  it('tells Kurdish by its script, and answers both to `ku` only for Kurmanji', () => {
    expect(detect('دکتۆری منداڵان لە کوێیە', { offered: ['de', 'ku'].map(tag) })).toBe('ckb')
    expect(detect('Doktorê zarokan li ku ye', { offered: ['de', 'ku'].map(tag) })).toBe('ku')
  })

  it('names a language and is sure in [0, 1], whatever it reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), (text) => {
        const { language, confidence } = languageDetector.detect(text, { offered: anyLanguage })
        expect(language).toMatch(/^[a-z]{2,3}(-[a-z]+)?$/)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('our hard cases', () => {
  const cases = readHardCases()

  it('hold at least ten messages of every language of the app', () => {
    const few = appLanguages.filter((tag) => cases.filter(({ language }) => language === tag).length < 10)
    expect(few).toEqual([])
  })

  it.each([
    ['tuned', 0.99],
    ['held-out', 0.93],
  ])('are recognised (%s) in at least %d, with and without a region', (split, floor) => {
    const ofSplit = cases.filter((each) => each.split === split)
    expect(measure(ofSplit, regionOffering).accuracy).toBeGreaterThanOrEqual(floor)
    expect(measure(ofSplit, () => anyLanguage).accuracy).toBeGreaterThanOrEqual(floor)
  })

  it('are recognised per kind in at least 90 of 100', () => {
    const kinds = [...new Set(cases.map(({ kind }) => kind))]
    const weak = kinds.filter((kind) => {
      const ofKind = cases.filter((each) => each.kind === kind)
      return (measure(ofKind, regionOffering).accuracy ?? 0) < 0.9
    })
    expect(weak).toEqual([])
  })
})

const questions = readTrainingQuestions()
describe.skipIf(questions.length === 0)('the training questions, among the demo’s languages', () => {
  it.each([
    ['whole questions', 0.998],
    ['first three words', 0.97],
    ['longest word', 0.9],
  ])('are recognised (%s) in at least %d', (kind, floor) => {
    const cases = questions.find((each) => each.kind === kind)?.cases ?? []
    expect(measure(cases, regionOffering.bind(undefined, undefined)).accuracy).toBeGreaterThanOrEqual(floor)
  })
})
