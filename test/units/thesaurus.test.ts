import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { relativesOf } from '../../src/answer/thesaurus.ts'
import { tellingWords } from '../../src/answer/function-words.ts'
import { languageTag } from '../../src/domain/language.ts'

const folder = join(import.meta.dirname, '../../src/answer/thesaurus')
const languages = readdirSync(folder).map((file) => file.replace('.txt', ''))

const linesOf = (language: string) =>
  readFileSync(join(folder, `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const keysOf = (language: string) => linesOf(language).map((line) => line.split(':')[0])

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Cyrillic}/u,
  uk: /[\p{Script=Arabic}ыэёъ]/u,
  ru: /[\p{Script=Arabic}іїєґ]/u,
}

describe.each(languages)('the thesaurus of %s', (language) => {
  it('has every concept once, and none that German lacks', () => {
    const keys = keysOf(language)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !germanKeys.has(key))).toEqual([])
  })

  it('has a name for every concept, and no name twice', () => {
    const faults = linesOf(language).filter((line) => {
      const [, rest = '', ...more] = line.split(':')
      const [equivalents = '', related = '', ...others] = rest.split(';')
      const names = equivalents.split(',').map((name) => name.trim().toLowerCase())
      const isEmpty = [...names, ...(related === '' ? [] : related.split(','))].some((name) => name.trim() === '')
      return more.length > 0 || others.length > 0 || isEmpty || new Set(names).size < names.length
    })
    expect(faults).toEqual([])
  })

  it('is written in the letters of its language', () => {
    const foreign = scripts[language] ?? /[\p{Script=Arabic}\p{Script=Cyrillic}]/u
    expect(linesOf(language).filter((line) => foreign.test(line.slice(line.indexOf(':'))))).toEqual([])
  })
})

const germanKeys = new Set(keysOf('de'))

describe('what a question’s words are called otherwise', () => {
  const namesFor = (question: string, from: string, to: string) => {
    const words = tellingWords(question, languageTag(from))
    return relativesOf(words, languageTag(from), languageTag(to)).map((relatives) => [
      ...(relatives?.equivalents.keys() ?? []),
    ])
  }

  it('is what the offices call it', () => {
    expect(namesFor('Arbeitsamt', 'de', 'de').flat()).toContain('arbeitsagentur')
  })

  it.each([
    ['en', 'Where is an eye doctor?', 'augenarzt'],
    ['fr', 'Comment ouvrir un compte bancaire ?', 'girokonto'],
    ['ar', 'كيف أحصل على تصريح عمل؟', 'arbeitserlaubnis'],
    ['uk', 'Де знайти лікаря?', 'arzt'],
    ['ru', 'Где найти врача?', 'arzt'],
    ['tr', 'Kiramı ödeyemiyorum', 'miete'],
    ['pes', 'چطور اجازه کار بگیرم؟', 'arbeitserlaubnis'],
    ['prs', 'شفاخانه کجاست؟', 'krankenhaus'],
  ])('is found across languages: %s', (language, question, german) => {
    expect(namesFor(question, language, 'de').flat()).toContain(german)
  })

  it('is that of the longest phrase: an office for work is not work', () => {
    const alone = namesFor('Arbeit', 'de', 'en').flat()
    const inPhrase = namesFor('Agentur Arbeit', 'de', 'en').flat()
    expect(alone).toContain('job')
    expect(inPhrase).toContain('employment')
    expect(inPhrase).not.toContain('workplace')
  })

  it('is that of what an unknown German word begins with', () => {
    expect(namesFor('Wohngeldantragsformulare', 'de', 'de').flat()).toContain('mietzuschuss')
  })

  it('leaves out what was asked in the same words', () => {
    expect(namesFor('Kinderreisepässe', 'de', 'de').flat()).not.toContain('kinderreisepass')
  })

  it('says nothing of words and languages that it does not know', () => {
    expect(relativesOf(['xyzzy'], languageTag('de'), languageTag('de'))).toEqual([undefined])
    expect(relativesOf(['shtëpi'], languageTag('sq'), languageTag('de'))).toEqual([undefined])
  })
})
