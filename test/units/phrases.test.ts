import { describe, expect, it } from 'vitest'
import { appLanguages, directionOf, languageTag } from '../../src/domain/language.ts'
import { phraseLanguage, phraseLanguages, phrasesFor } from '../../src/phrases/languages.ts'
import { fill, type Phrases } from '../../src/phrases/phrases.ts'

const wanted = [...appLanguages, languageTag('de-si')]
const english = phrasesFor(languageTag('en'))
const german = phrasesFor(languageTag('de'))
const keys = Object.keys(german) as (keyof Phrases)[]
const aboutPeople = keys.slice(keys.indexOf('talkToPerson'), keys.indexOf('noPersonHere') + 1)
const handedOverUnasked = ['handedOverNoAnswer', 'handedOverUnsure', 'handedOverNotHelped'] as const

/** Words that a language truly shares with English. */
const sharedWithEnglish: Readonly<Record<string, readonly (keyof Phrases)[]>> = {
  da: ['send'],
  de: ['website'],
  es: ['no'],
  fr: ['police', 'sources'],
  it: ['no'],
  kmr: ['form'],
  nl: ['website'],
  tr: ['form'],
}

/** Latin letters that look like Cyrillic or Greek ones slip into words unseen. */
const mixedWord =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u

function placeholdersOf(phrase: string): string[] {
  return (phrase.match(/\{[^}]*\}?|\}/g) ?? []).toSorted()
}

/** What stays the same in a language, whatever is put into the phrase. */
function wordsOf(phrase: string): string {
  return phrase.replace(/\{\w+\}|\/\w+/g, '')
}

/** "Until now no person has read along": the clause after the sentence that names the region. */
function unreadClaim({ handedOver }: Phrases): string {
  const clauses = handedOver.split(/[.;؛،。；።፤।۔·]| (?=\p{Script=Thai})/u).filter((clause) => clause.trim() !== '')
  return clauses[clauses.findIndex((clause) => clause.includes('{region}')) + 1]?.trim() ?? ''
}

/** Direction of the first letter of any script. */
function directionOfText(text: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return undefined
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr'
}

describe('the phrases of every language', () => {
  it('exist for each language of the app and for easy German, and for no language twice', () => {
    expect(phraseLanguages.toSorted()).toEqual(wanted.toSorted())
    for (const tag of wanted) expect(phraseLanguage(tag)).toBe(tag)
    expect(new Set(phraseLanguages.map((tag) => phrasesFor(tag))).size).toBe(phraseLanguages.length)
  })

  describe.each(wanted)('%s', (tag) => {
    const phrases = phrasesFor(tag)

    it('says everything that German says, and nothing else', () => {
      expect(Object.keys(phrases).toSorted()).toEqual(keys.toSorted())
    })

    it('has no empty phrase, no stray spaces or control characters, and no word of two alphabets', () => {
      expect(keys.filter((key) => phrases[key] === '')).toEqual([])
      expect(keys.filter((key) => phrases[key] !== phrases[key].trim().normalize('NFC'))).toEqual([])
      expect(keys.filter((key) => /\p{Cc}|\p{Co}|\uFFFD| {2}/u.test(phrases[key]))).toEqual([])
      expect(keys.filter((key) => mixedWord.test(phrases[key]))).toEqual([])
    })

    it('has exactly the placeholders of German', () => {
      const placeholders = (of: Phrases) => keys.map((key) => [key, ...placeholdersOf(of[key])])
      expect(placeholders(phrases)).toEqual(placeholders(german))
    })

    it('is written in the direction of its language', () => {
      expect(directionOfText(phrases.disclosure)).toBe(directionOf(tag))
    })

    it('leaves numbers and addresses to the list of help lines', () => {
      const spoken = keys.slice(keys.indexOf('emergencyCall'), keys.indexOf('wellBeing') + 1)
      expect(spoken.length).toBe(19)
      expect(spoken.filter((key) => /\p{N}|http|www|@/u.test(phrases[key]))).toEqual([])
    })

    it('ends the sentence before the emergency numbers so that they follow', () => {
      expect(phrases.emergencyCall).toMatch(/[:：፦]$/)
    })

    it('writes all about talking to a person in its own direction, and no two phrases alike', () => {
      expect(aboutPeople.length).toBe(22)
      expect(aboutPeople.filter((key) => directionOfText(wordsOf(phrases[key])) !== directionOf(tag))).toEqual([])
      expect(new Set(aboutPeople.map((key) => phrases[key])).size).toBe(aboutPeople.length)
    })

    it('promises no time to somebody waiting but the one that is put in', () => {
      expect(aboutPeople.filter((key) => /\p{N}/u.test(phrases[key]))).toEqual([])
    })

    it('says the same on who reads along, whatever the reason for handing over', () => {
      const [afterwards, ...others] = handedOverUnasked.map((key) => phrases[key].split('{region}')[1])
      expect(afterwards?.length).toBeGreaterThan(20)
      expect(others).toEqual([afterwards, afterwards])
    })

    it('never says that no person has read along to whoever had a counsellor before', () => {
      const claim = unreadClaim(phrases)
      const middle = Math.floor(claim.length / 2)
      expect(claim.length).toBeGreaterThan(12)
      expect(phrases.handedOverNoAnswer).toContain(claim)
      for (const half of [claim.slice(0, middle), claim.slice(middle)]) {
        expect(phrases.handedOverAgain).not.toContain(half)
      }
    })

    it('lets the help lines follow, asks whether the person helped, and shows the way back to one', () => {
      expect(phrases.linesMeanwhile).toMatch(/[:：፦]$/)
      expect(phrases.didPersonHelp).toMatch(tag === 'th' ? /หรือไม่$/ : /[?？؟;፧]$/)
      expect(phrases.handedBackUnanswered).toMatch(/\/human$/)
    })

    it('keeps the name of the assistant and of the technology that it needs', () => {
      expect(phrases.assistant).toMatch(/^Lotse[ （]/)
      expect(phrases.scriptsNeeded).toContain('JavaScript')
    })
  })

  it('name a time where somebody waits for one, and the region wherever something is handed over', () => {
    const naming = (name: string) => aboutPeople.filter((key) => german[key].includes(`{${name}}`))
    expect(naming('when')).toEqual(['answerBy', 'nobodyThereUntil'])
    const handing = ['handedOver', ...handedOverUnasked, 'handedOverAgain', 'counsellorsTold']
    expect(naming('region')).toEqual(handing)
  })

  it.each(wanted.filter((tag) => tag !== 'en'))('are no copies of the English ones in %s', (tag) => {
    const phrases = phrasesFor(tag)
    const copied = keys.filter((key) => phrases[key].toLowerCase() === english[key].toLowerCase())
    expect(copied).toEqual(sharedWithEnglish[tag] ?? [])
  })

  it('differ between any two languages: no file is mostly a copy of another one', () => {
    const alike = wanted.flatMap((one, index) =>
      wanted
        .slice(index + 1)
        .filter(
          (other) => keys.filter((key) => phrasesFor(one)[key] === phrasesFor(other)[key]).length > keys.length / 2,
        )
        .map((other) => `${one} and ${other}`),
    )
    expect(alike).toEqual([])
  })
})

describe('finding the phrases for a reader', () => {
  it.each([
    ['fa', 'pes'],
    ['fa-af', 'prs'],
    ['ku', 'kmr'],
    ['sr', 'sr-cyrl'],
    ['zh', 'zh-cn'],
    ['pt-br', 'pt'],
    ['en-gb', 'en'],
    ['de-at', 'de'],
  ])('gives readers of %s the phrases of %s', (reader, served) => {
    expect(phraseLanguage(languageTag(reader))).toBe(served)
    expect(phrasesFor(languageTag(reader))).toBe(phrasesFor(languageTag(served)))
  })

  it.each(['xx', 'ja', 'tlh-piqd', ''])('falls back to English for "%s"', (reader) => {
    expect(phraseLanguage(languageTag(reader))).toBe('en')
    expect(phrasesFor(languageTag(reader))).toBe(english)
  })
})

describe('filling a phrase', () => {
  it('puts every value in its place', () => {
    expect(fill(german.pageSays, { title: 'Wohnen' })).toBe('Auf der Seite „Wohnen“ steht:')
    expect(fill('{a} {b} {a}', { a: 1, b: 'x' })).toBe('1 x 1')
  })

  it('leaves braces and dollar signs in values as they are', () => {
    expect(fill('{title}', { title: '$& {region}' })).toBe('$& {region}')
  })

  it('throws where a value is missing', () => {
    expect(() => fill(german.questionTooLong, {})).toThrow('{limit}')
  })
})
