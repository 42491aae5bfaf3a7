/**
 * Letter statistics of languages that eld lacks, from the only texts that we have in them: the lists of everyday words
 * and the service's own phrases.
 */

import { phrases as id } from '../../phrases/id.ts'
import { phrases as kmr } from '../../phrases/kmr.ts'
import { phrases as mk } from '../../phrases/mk.ts'
import { phrases as om } from '../../phrases/om.ts'
import { phrases as ps } from '../../phrases/ps.ts'
import { phrases as rom } from '../../phrases/rom.ts'
import { phrases as so } from '../../phrases/so.ts'
import { phrases as sw } from '../../phrases/sw.ts'
import { folded } from './fold.ts'
import { arabicScriptWords } from './words-arabic.ts'
import { cyrillicWords } from './words-cyrillic.ts'
import { latinWords } from './words-latin.ts'
import { romanisedWords } from './words-romanised.ts'

const phrasesOf = { id, kmr, mk, om, ps, rom, so, sw }
const lists = { ...latinWords, ...cyrillicWords, ...arabicScriptWords }

const profiles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(phrasesOf).map(([language, phrases]) => [
    language,
    trigramsOf(`${lists[language] ?? ''} ${Object.values(phrases).join(' ')}`.match(/[\p{L}\p{M}'’]+/gu) ?? []),
  ]),
)

const romanisedProfiles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(romanisedWords).map(([language, list]) => [language, trigramsOf(list.split(' '))]),
)

/** Share in [0, 1] of the words' trigrams that each of these languages has. */
export const trigramShares = (words: readonly string[]) => sharesIn(profiles, words)

/** The same for languages in Latin letters that are not their own. */
export const romanisedTrigramShares = (words: readonly string[]) => sharesIn(romanisedProfiles, words)

function sharesIn(of: ReadonlyMap<string, ReadonlySet<string>>, words: readonly string[]): ReadonlyMap<string, number> {
  const trigrams = [...trigramsOf(words)]
  const shareIn = (profile: ReadonlySet<string>) =>
    trigrams.filter((trigram) => profile.has(trigram)).length / Math.max(1, trigrams.length)
  return new Map([...of].map(([language, profile]) => [language, shareIn(profile)]))
}

function trigramsOf(words: readonly string[]): Set<string> {
  const trigrams = new Set<string>()
  for (const word of words) {
    const padded = ` ${folded(word)} `
    for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3))
  }
  return trigrams
}
