/** From the words of a question to weights of terms: what is rare in a region's pages weighs more. */

import type { Lexicon, Reading } from '../../domain/ranking.ts'
import type { LanguageTag } from '../../domain/language.ts'
import { termsOfWord, type SparseVector } from '../../domain/terms.ts'
import type { Meanings } from './translate.ts'

/** Tuned on OMoS-QA's training split, like `lengthPower`. */
export interface Weighing {
  readonly rarityPower: number
  /** Below 0, so that long words, which have many terms, do not drown short ones. */
  readonly lengthPower: number
}

export const ownWeighing: Weighing = { rarityPower: 1.25, lengthPower: -0.25 }
export const translatedWeighing: Weighing = { rarityPower: 1, lengthPower: -0.5 }

interface Weigh {
  readonly language: LanguageTag
  readonly words: readonly Meanings[]
  readonly weighing: Weighing
  readonly lexiconOf: (language: LanguageTag, terms: readonly number[]) => Promise<Lexicon>
}

export async function weigh({ language, words, weighing, lexiconOf }: Weigh): Promise<Reading | null> {
  const counted = words.map((word) => countTerms(word, weighing))
  const terms = [...new Set(counted.flatMap((word) => [...word.keys()]))]
  const { passages, frequencies } = await lexiconOf(language, terms)
  if (passages === 0) return null
  const rarities = new Map(
    terms.map((term, i) => [term, rarityOf(frequencies[i] ?? 0, passages) ** weighing.rarityPower]),
  )
  return { language, words: counted.map((word) => weighted(word, rarities)) }
}

/** How much each term counts by the words it is in. */
function countTerms(meanings: Meanings, { lengthPower }: Weighing): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const [word, weight] of meanings) {
    const terms = termsOfWord(word)
    const share = weight * terms.length ** lengthPower
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + share)
  }
  return counts
}

const rarityOf = (frequency: number, passages: number) => Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))

function weighted(word: ReadonlyMap<number, number>, rarities: ReadonlyMap<number, number>): SparseVector {
  return { terms: [...word.keys()], weights: [...word].map(([term, count]) => count * (rarities.get(term) ?? 0)) }
}
