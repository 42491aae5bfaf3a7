/** From the words of a question to weights of terms: what is rare in a region's pages weighs more. */

import type { Lexicon, Reading, ReadWord } from '../../domain/ranking.ts'
import type { LanguageTag } from '../../domain/language.ts'
import { termsOfWord } from '../../domain/terms.ts'
import type { Meanings } from '../thesaurus.ts'
import type { WidenedWord } from './widen.ts'

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
  readonly words: readonly WidenedWord[]
  readonly weighing: Weighing
  readonly lexiconOf: (language: LanguageTag, terms: readonly number[]) => Promise<Lexicon>
}

export async function weigh({ language, words, weighing, lexiconOf }: Weigh): Promise<Reading | null> {
  const counted = words.map(({ itself, all }) => {
    const counts = countTerms(all, weighing)
    return { itself: itself === all ? counts : countTerms(itself, weighing), all: counts }
  })
  const terms = [...new Set(counted.flatMap(({ all }) => [...all.keys()]))]
  const { passages, frequencies } = await lexiconOf(language, terms)
  if (passages === 0) return null
  const rarities = new Map(
    terms.map((term, i) => [term, rarityOf(frequencies[i] ?? 0, passages) ** weighing.rarityPower]),
  )
  return { language, words: counted.map((word) => weighted(word, rarities)) }
}

/** How much each term counts by the words it is in. */
function countTerms(meanings: Meanings, { lengthPower }: Weighing): Counts {
  const counts = new Map<number, number>()
  for (const [word, weight] of meanings) {
    const terms = termsOfWord(word)
    const share = weight * terms.length ** lengthPower
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + share)
  }
  return counts
}

const rarityOf = (frequency: number, passages: number) => Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))

type Counts = ReadonlyMap<number, number>

function weighted({ itself, all }: { itself: Counts; all: Counts }, rarities: Counts): ReadWord {
  const weightOf = (term: number, count: number) => count * (rarities.get(term) ?? 0)
  return {
    terms: [...all.keys()],
    weights: [...all].map(([term, count]) => weightOf(term, count)),
    weight: [...itself].reduce((sum, [term, count]) => sum + weightOf(term, count), 0),
  }
}
