/** Sentences and their clauses, in the form in which two statements are compared. */

import { wordsOf } from '../../../domain/terms.ts'
import { lowerCase, plainText } from '../plain-text.ts'
import { polarityOf, type Polarity } from './polarity.ts'
import { isTelling, stemOf } from './stems.ts'

export interface Clause {
  readonly written: string
  readonly isSentence: boolean
  /** Weight by stem; words that only hold a sentence together weigh little. */
  readonly stems: ReadonlyMap<string, number>
  /** Of all stems. */
  readonly weight: number
  readonly polarity: Polarity
}

const lightWeight = 0.25

/** Sentences, what follows their colons, and clauses, as far as they say something. */
export function clausesIn(lines: readonly string[], language: string): readonly Clause[] {
  return lines.flatMap((line) => {
    // A row's cells are told apart, so that nothing reads across them
    const sentences = line.replaceAll('\t', ' ; ').split(/(?<=[.!?؟])\s+|\n/u)
    const parts = sentences.flatMap((sentence) => [
      sentence.replace(/^.*: /su, ''),
      ...sentence.split(/\s[-–—]\s|[.,;:!()،؛"„“”«»]+|(?<=[?؟])/u),
    ])
    return [...sentences.map((sentence) => [sentence, true] as const), ...parts.map((part) => [part, false] as const)]
      .filter(([written]) => /\p{L}{2}/u.test(written))
      .map(([written, isSentence]) => clauseOf(written.trim(), isSentence, language))
      .filter(({ weight }) => weight > 0)
  })
}

function clauseOf(written: string, isSentence: boolean, language: string): Clause {
  const text = lowerCase(plainText(written)).replaceAll('€', ' euro ')
  const polarity = polarityOf(text, language)
  const words = wordsOf(polarity.rest).flatMap((word) => word.match(/[a-z]{2,}|[^a-z]+/gu) ?? [])
  const stems = new Map(words.map((word) => [stemOf(word), isTelling(word) ? 1 : lightWeight]))
  return { written, isSentence, stems, weight: sum(stems.values()), polarity }
}

/** What two clauses have in common (Dice), in [0, 1]. */
export function alikenessOf(one: Clause, other: Clause): number {
  let common = 0
  for (const [stem, weight] of one.stems) if (other.stems.has(stem)) common += weight
  return (2 * common) / (one.weight + other.weight)
}

export const isNegative = ({ polarity: { nots, withouts } }: Clause) => nots + withouts > 0

const sum = (weights: Iterable<number>) => [...weights].reduce((total, weight) => total + weight, 0)
