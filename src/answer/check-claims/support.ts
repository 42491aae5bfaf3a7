/** Whether a sentence speaks of what its pages speak of: its words are theirs, but for those of every other sentence. */

import { isSameLanguage, macrolanguageOf } from '../../domain/language.ts'
import { tellingWords } from '../function-words.ts'
import type { CitedText, ClaimProblem, ClaimToCheck } from './claim.ts'
import { linesOf } from './claim.ts'
import { evidenceIn, evidenceOf } from './evidence.ts'
import { stemOf } from './negation/stems.ts'
import { lowerCase, plainText } from './plain-text.ts'
import { inDigits } from './values/in-digits.ts'
import { fluentWords } from './words/fluent.ts'
import { graveMatters } from './words/grave.ts'
import { wordsOf } from '../../domain/terms.ts'

/**
 * A sentence in its page's language may use words of its own, but not mostly; what is grave a page has to say, in
 * whatever language. The words of a page in another language can't be compared.
 *
 * @param sentence without its links and e-mail addresses
 */
export function supportProblems(claim: ClaimToCheck, sentence: string): readonly ClaimProblem[] {
  const found = [...unknownMatters(claim, sentence), ...strangeWords(claim, sentence)]
  return found.map((written) => ({ kind: 'unsupported', found: written }))
}

const matters = graveMatters.map(
  (forms) => new RegExp(`(?<![\\p{L}\\p{M}])[وفب]?(?:ال)?(?:${forms.replaceAll('$', '(?!\\p{L})')})`, 'u'),
)

/** A line of the sentence's language has to say it of something that the sentence speaks of as well. */
function unknownMatters({ cited, language }: ClaimToCheck, sentence: string): readonly string[] {
  const said = lowerCase(plainText(sentence))
  return matters.flatMap((matter) => {
    const [written] = matter.exec(said) ?? []
    if (written === undefined) return []
    const beside = tellingWordsIn(said.replace(written, ' '), language)
    const isSaid = cited.some((text) => {
      const lines = linesOf(text).filter((line) => matter.test(lowerCase(plainText(line))))
      return isSameLanguage(text.language, language) ? lines.some((line) => shares(line, beside)) : lines.length > 0
    })
    return isSaid ? [] : [written]
  })
}

function shares(line: string, words: readonly string[]): boolean {
  const evidence = evidenceIn(line)
  return words.length === 0 || words.some((word) => evidence.has(word))
}

/** So many strange words are too many, if they are this share of all telling ones or more. */
const tooMany = { words: 2, share: 0.41 } as const
/** In languages whose words of every other sentence nobody has listed. */
const tooManyOfAll = { words: 5, share: 0.6 } as const

/** Their words can't be told apart. */
const unspaced = /[\p{Script=Han}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Words that no single page of the cited has, where they are too many. */
function strangeWords({ cited, language }: ClaimToCheck, sentence: string): readonly string[] {
  const own = cited.filter((text) => isSameLanguage(text.language, language))
  if (own.length === 0 || unspaced.test(sentence)) return []
  const limit = fluentStems.has(macrolanguageOf(language)) ? tooMany : tooManyOfAll
  const words = tellingWordsIn(sentence, language)
  const [strange = []] = pagesOf(own)
    .map((page) => wordsBeside(words, page))
    .toSorted((one, other) => one.length - other.length)
  return strange.length >= limit.words && strange.length >= limit.share * words.length ? [strange.join(' ')] : []
}

const pagesOf = (cited: readonly CitedText[]): readonly (readonly CitedText[])[] => [
  ...Map.groupBy(cited, ({ title }) => title).values(),
]

function wordsBeside(words: readonly string[], page: readonly CitedText[]): readonly string[] {
  const evidence = evidenceOf(page)
  return words.filter((word) => !evidence.has(word))
}

const fluentStems = new Map(
  Object.entries(fluentWords).map(([language, words]) => [language, new Set(wordsOf(words).map(stemOf))] as const),
)

/** Numbers are looked at by themselves, in words and in digits. */
function tellingWordsIn(sentence: string, language: ClaimToCheck['language']): readonly string[] {
  const base = macrolanguageOf(language)
  const fluent = fluentStems.get(base)
  const text = inDigits(lowerCase(plainText(sentence)), base, { isPage: false })
  return tellingWords(text, language).filter(
    (word) => word.length > 2 && !/\d/.test(word) && fluent?.has(stemOf(word)) !== true,
  )
}
