/** How well each language fits words of one script: letter statistics, known words and telling letters, added up. */

import { eld } from 'eld/small'
import { franc } from 'franc'
import { inRussianLetters, inUkrainianLetters } from './cyrillic-spelling.ts'
import { letterRules, romanisedShapes, southSlavicShare } from './letters.ts'
import type { Script } from './scripts.ts'
import { romanisedTrigramShares, trigramShares } from './trigrams.ts'
import { lifeShares } from './words-of-life.ts'
import { knownShares } from './words.ts'

/** Weights of the votes, chosen on the tuned part of `test/data/languages` and on the training questions. */
const voteWeights = {
  statistics: 1.3,
  words: 1,
  life: 1,
  letters: 0.5,
  missingLetters: 0.15,
  breadth: 0.15,
  romanisedHandicap: 0.3,
  unknownHandicap: 0.5,
  strangerHandicap: 0.1,
  strangerSentence: 0.3,
}

const languagesOf: Readonly<Record<Script, readonly string[]>> = {
  Latin: 'cs da de en es fi fr hr hu id it kmr nl om pl pt ro rom sk so sq sr-latn sw tr vi'.split(' '),
  Cyrillic: ['bg', 'mk', 'ru', 'sr-cyrl', 'uk'],
  Arabic: ['ar', 'ckb', 'pes', 'prs', 'ps', 'ur'],
  Ethiopic: ['am', 'ti'],
}

/** Whose letter statistics stand in where eld has none, and what they count for then. */
const statisticsOf: Readonly<Record<string, readonly (readonly [code: string, share: number])[]>> = {
  hr: [
    ['hr', 1],
    ['sl', 0.8],
  ],
  'sr-latn': [
    ['hr', 1],
    ['sl', 0.8],
  ],
  'sr-cyrl': [['sr', 1]],
  ckb: [['ku', 1]],
  pes: [['fa', 1]],
  prs: [['fa', 0.99]],
  da: [
    ['da', 1],
    ['no', 0.97],
  ],
  ti: [['am', 0.9]],
}

const southSlavic: ReadonlySet<string> = new Set(['mk', 'sr-cyrl'])

/** franc's codes for languages that eld lacks: there its breadth counts. */
const onlyFrancKnows: Readonly<Record<string, string>> = {
  gax: 'om',
  kmr: 'kmr',
  pbu: 'ps',
  rmn: 'rom',
  rmy: 'rom',
  som: 'so',
  swh: 'sw',
  tir: 'ti',
}

/** Longer texts tell enough without the names of things. */
const longestWithLife = 3

/** Shorter texts are noise to franc. */
const francMinLength = 12

/** Languages in letters that are not their own. */
const romanised: readonly string[] = ['ar', 'pes', 'ru', 'uk']

const rulesOf: Readonly<Record<Script, typeof letterRules>> = {
  Latin: letterRules.filter(({ script }) => script === 'Latin'),
  Cyrillic: letterRules.filter(({ script }) => script === 'Cyrillic'),
  Arabic: letterRules.filter(({ script }) => script === 'Arabic'),
  Ethiopic: letterRules.filter(({ script }) => script === 'Ethiopic'),
}

/** Scores of each language of a script, and of `others` that a region publishes; about 1 for a sure sentence. */
export function scoresOf(words: readonly string[], script: Script, others: readonly string[]): Map<string, number> {
  const lower = words.map((word) => word.toLowerCase())
  const languages = [...languagesOf[script], ...others.filter((other) => !languagesOf[script].includes(other))]
  const shares = knownShares(words, script)
  const statistics = statisticsFor(words, languages, shares)
  const letters = letterShares(lower, rulesOf[script])
  const life = lower.length <= longestWithLife ? lifeShares(words, script) : noShares
  const south = script === 'Cyrillic' ? southSlavicShare(lower) : 0
  const broad = onlyFrancKnows[franc(words.join(' '), { minLength: francMinLength })]
  const scores = new Map<string, number>()
  for (const language of languages) {
    scores.set(
      language,
      voteWeights.statistics * (statistics.get(language) ?? 0) +
        voteWeights.words * (shares.get(language) ?? 0) +
        voteWeights.life * (life.get(language) ?? 0) +
        voteWeights.letters * (letters.get(language) ?? 0) +
        (southSlavic.has(language) ? voteWeights.missingLetters * south : 0) +
        (language === broad ? voteWeights.breadth : 0),
    )
  }
  if (script === 'Latin') for (const [language, score] of romanisedScores(words, lower)) scores.set(language, score)
  return scores
}

const noShares: ReadonlyMap<string, number> = new Map()

/** eld's scores, and shares of known trigrams on the same scale. */
function statisticsFor(
  words: readonly string[],
  languages: readonly string[],
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const eldScores = eld.detect(words.join(' ')).getScores()
  const shares = trigramShares(words)
  return new Map(
    languages.map((language) => {
      const share = shares.get(language)
      if (share !== undefined) return [language, likeEld(share) - (known.has(language) ? 0 : strangeness(words.length))]
      const codes = statisticsOf[language] ?? [[language, 1] as const]
      return [language, Math.max(0, ...codes.map(([code, share]) => (eldScores[code] ?? 0) * share))]
    }),
  )
}

/** A single word may well be missing in a list of everyday words; of a whole sentence some would be there. */
const strangeness = (words: number) => (words < 4 ? voteWeights.strangerHandicap : voteWeights.strangerSentence)

/** eld gives about 0.8 to a language's own sentences and 0.45 to others'; trigrams of a short list 0.75 and 0.35. */
const likeEld = (share: number) => Math.min(0.85, 0.15 + 0.85 * share)

/** Everyday words and shapes tell these; for the Slavic ones also the statistics of the letters meant. */
function romanisedScores(words: readonly string[], lower: readonly string[]): Map<string, number> {
  const shares = knownShares(words, 'romanised')
  const shapes = letterShares(lower, romanisedShapes)
  const trigrams = romanisedTrigramShares(words)
  const text = lower.join(' ')
  const meant: Readonly<Record<string, number>> = {
    ru: eld.detect(inRussianLetters(text)).getScores()['ru'] ?? 0,
    uk: eld.detect(inUkrainianLetters(text)).getScores()['uk'] ?? 0,
  }
  return new Map(
    romanised.map((language) => {
      const statistics = meant[language] ?? likeEld(trigrams.get(language) ?? 0)
      const score =
        voteWeights.statistics * statistics +
        voteWeights.words * (shares.get(language) ?? 0) +
        voteWeights.letters * (shapes.get(language) ?? 0)
      const isPlausible = shares.has(language) || (shapes.get(language) ?? 0) >= 0.4
      return [language, score - (isPlausible ? voteWeights.romanisedHandicap : voteWeights.unknownHandicap)]
    }),
  )
}

function letterShares(
  words: readonly string[],
  rules: readonly { shape: RegExp; languages: readonly string[]; weight?: number }[],
): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { shape, languages, weight = 1 } of rules) {
    const share = (weight * words.filter((word) => shape.test(word)).length) / words.length
    if (share > 0) for (const language of languages) shares.set(language, (shares.get(language) ?? 0) + share)
  }
  return shares
}
