/** Where a text says "not", "without" and "only", by its language. */

import { alternativesOf, wholeWords } from '../plain-text.ts'
import { wordsOf } from '../../../domain/terms.ts'
import { stemOf, tellingWordsOf } from './stems.ts'
import { harmless, impliedNots, negators, onlies, without } from '../words/negation.ts'

export interface Polarity {
  readonly nots: number
  readonly withouts: number
  readonly onlys: number
  /** What says "not" in a word of its own: "closed", "free of charge", "at the earliest". */
  readonly implied: readonly string[]
  /** Stems of the telling words beside its "not" and "without". */
  readonly negated: ReadonlySet<string>
  /** The text without all these. */
  readonly rest: string
}

const listed = (list: string) => wholeWords(alternativesOf(list))
const withoutWord = listed(without)
const onlyWord = listed(onlies)
const deniesNothing = listed(harmless)
const implied = listed(impliedNots)

/** French says "not" in two words, in speech with the second alone, and "only" with "ne … que". */
const elidedNe = "(?<![\\p{L}])n'(?=\\p{L})"
const pas = "(?<!(?:ne |n')(?:[\\p{L}'-]{1,30} ){0,5}?)(?<![\\p{L}])pas(?![\\p{L}])"
const nothingBut = /(?<![\p{L}])(?:ne |n')(?:\p{L}+ ){1,5}?(?:que|qu'\p{L}*)(?![\p{L}])/gu

const patterns = new Map(
  Object.entries(negators).map(([language, forms]) => {
    const written = language === 'fr' ? `${listed(forms).source}|${elidedNe}|${pas}` : listed(forms).source
    return [language, new RegExp(written, 'gu')] as const
  }),
)
/** For languages whose negators nobody has listed: those that mean nothing else elsewhere. */
const anywhere = listed(`${negators['de']}|${negators['en']}|${negators['uk']}`)

const negatorOf = (language: string) => patterns.get(language) ?? anywhere

/** @param text plain, in lower case */
export function polarityOf(text: string, language: string): Polarity {
  const saying = text.replace(nothingBut, ' ').replace(deniesNothing, ' ')
  const negator = negatorOf(language)
  return {
    nots: count(saying, negator),
    withouts: count(saying, withoutWord),
    onlys: count(saying, onlyWord) + count(text, nothingBut),
    implied: [...(saying.match(implied) ?? []), ...(text.match(deniesNothing) ?? [])],
    negated: negatedIn(saying, negator),
    rest: text.replace(negator, ' ').replace(withoutWord, ' ').replace(onlyWord, ' '),
  }
}

/** "Not 60 euros": numbers right behind a "not"; "not 18 years old" is a way to say "under 18". */
export function deniedNumbersIn(text: string, language: string): ReadonlyMap<string, string> {
  const saying = text.replace(nothingBut, ' ').replace(deniesNothing, ' ')
  const denied = new RegExp(
    `(?:${negatorOf(language).source}|${withoutWord.source}|(?<![\\p{L}])pas(?![\\p{L}])) (?:[\\p{L}']{1,30} )?(?<number>\\d[\\d.,:]*)(?![\\d.,:]| (?:jahre|years|ans|рок|лет|سنة|عام|yaş))`,
    'gu',
  )
  return new Map(Array.from(saying.matchAll(denied), ({ 0: written, groups }) => [groups?.['number'] ?? '', written]))
}

const clauseEnd = /[.,;:!?()،؛؟]/u

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** In its clause the nearest telling word before each "not", and the two behind it and behind each "without". */
function negatedIn(text: string, negator: RegExp): ReadonlySet<string> {
  const stems = (part = '') => wordsOf(tellingWordsOf(part)).map(stemOf)
  const before = (at: number) =>
    stems(
      text
        .slice(Math.max(0, at - 40), at)
        .split(clauseEnd)
        .at(-1),
    ).slice(-1)
  const behind = (at: number) => stems(text.slice(at, at + 60).split(clauseEnd)[0]).slice(0, 2)
  const nots = Array.from(text.matchAll(negator), ({ 0: word, index }) => [
    ...before(index),
    ...behind(index + word.length),
  ])
  const withouts = Array.from(text.matchAll(withoutWord), ({ 0: word, index }) => behind(index + word.length))
  return new Set([...nots, ...withouts].flat())
}
