/**
 * The words of newcomers' life in the thesaurus' languages: of a single word, the lists that it stands in tell more than
 * its letters. Only the names of things are read, not what is related to them.
 */

import { readThesaurus } from '../read-thesaurus.ts'
import { folded } from './fold.ts'
import type { Script } from './scripts.ts'
import { knownWord } from './words.ts'

/** The thesaurus' languages of each script, with the tags that each speaks for. */
const filesOf: Readonly<Partial<Record<Script, Readonly<Record<string, readonly string[]>>>>> = {
  Latin: { de: ['de'], en: ['en'], fr: ['fr'], tr: ['tr'] },
  Cyrillic: { ru: ['ru'], uk: ['uk'] },
  Arabic: { ar: ['ar'], fa: ['pes', 'prs'] },
}

const lettersOf: Readonly<Partial<Record<Script, RegExp>>> = {
  Latin: /^\p{Script=Latin}/u,
  Cyrillic: /^\p{Script=Cyrillic}/u,
  Arabic: /^\p{Script=Arabic}/u,
}

/** In letters: shorter words stand in too many languages. */
const shortestWord = 3

/** "Germany" is in the German list, too, but much rarer than in the English one. */
const fewestTimesMore = 3

/** How often each word names something. */
interface Vocabulary {
  readonly tags: readonly string[]
  /** As they are spelt, in lower case. */
  readonly spelt: ReadonlyMap<string, number>
  /** Those with accents, without them. */
  readonly plain: ReadonlyMap<string, number>
}

/**
 * By language, how much of the words is its own, in [0, 1]: a word of several counts most where it is used most. Names of
 * things are easily borrowed, so they count where no word of the message speaks against them.
 */
export function lifeShares(words: readonly string[], script: Script): Map<string, number> {
  const vocabularies = vocabulariesOf(script)
  const weights = words.map((word) => weightsOf(word, vocabularies))
  const isContested = (tag: string) =>
    words.some((word, at) => isOfOthers(word, script, tag, weights[at]?.has(tag) === true))
  const shares = new Map<string, number>()
  for (const [tag, weight] of weights.flatMap((each) => [...each])) {
    if (!isContested(tag)) shares.set(tag, (shares.get(tag) ?? 0) + weight / words.length)
  }
  return shares
}

/** Holds sentences of other languages together; or, where it names something here, those in letters not their own. */
function isOfOthers(word: string, script: Script, tag: string, isListed: boolean): boolean {
  const known = knownWord(word, script)
  if (known !== undefined) return !known.has(tag)
  return script === 'Latin' && !isListed && knownWord(word, 'romanised') !== undefined
}

/**
 * As it is spelt, else without accents. No other forms: each of them is also a form of words of languages that have no
 * list, which loses more of their words than it finds.
 */
function weightsOf(word: string, vocabularies: readonly Vocabulary[]): ReadonlyMap<string, number> {
  const [spelling, plain] = [word.toLowerCase(), folded(word)]
  if (plain.length < shortestWord) return new Map()
  const asSpelt = vocabularies.map(({ spelt }) => spelt.get(spelling) ?? 0)
  const uses = asSpelt.some((count) => count > 0) ? asSpelt : vocabularies.map((each) => usesOf(plain, each))
  const sum = uses.reduce((one, other) => one + other, 0)
  return new Map(
    vocabularies.flatMap(({ tags }, at) => {
      const weight = (uses[at] ?? 0) / Math.max(1, sum)
      return weight > 0 ? tags.map((tag) => [tag, weight] as const) : []
    }),
  )
}

/** How often a language uses a word, of which it may have left out the accents. */
const usesOf = (word: string, { spelt, plain }: Vocabulary) => (spelt.get(word) ?? 0) + (plain.get(word) ?? 0)

const read = new Map<Script, readonly Vocabulary[]>()

/** Read when first needed. */
function vocabulariesOf(script: Script): readonly Vocabulary[] {
  const known = read.get(script)
  if (known !== undefined) return known
  const vocabularies = readVocabularies(script)
  read.set(script, vocabularies)
  return vocabularies
}

function readVocabularies(script: Script): readonly Vocabulary[] {
  const letters = lettersOf[script]
  if (letters === undefined) return []
  const german = script === 'Latin' ? countsIn('de', letters) : new Map<string, number>()
  return Object.entries(filesOf[script] ?? {}).flatMap(([language, tags]) => {
    const counts = language === 'de' ? german : withoutLoans(countsIn(language, letters), german)
    return counts.size === 0 ? [] : [vocabularyOf(tags, counts)]
  })
}

/** Other languages' lists hold German names on purpose, in their capitals: "Anmeldung yapmak". */
function withoutLoans(counts: ReadonlyMap<string, number>, german: ReadonlyMap<string, number>) {
  const isLoan = (word: string, count: number) =>
    /^\p{Lu}/u.test(word) && count <= fewestTimesMore * (german.get(word) ?? 0)
  return new Map([...counts].filter(([word, count]) => !isLoan(word, count)))
}

function vocabularyOf(tags: readonly string[], counts: ReadonlyMap<string, number>): Vocabulary {
  const [spelt, plain] = [new Map<string, number>(), new Map<string, number>()]
  for (const [word, count] of counts) add(spelt, word.toLowerCase(), count)
  // All at once is much faster than word by word
  const foldedWords = folded([...spelt.keys()].join(' ')).split(' ')
  for (const [at, [word, count]] of [...spelt].entries()) {
    const key = foldedWords[at] ?? word
    if (key !== word) add(plain, key, count)
  }
  return { tags, spelt, plain }
}

function add(to: Map<string, number>, key: string, count: number): void {
  to.set(key, (to.get(key) ?? 0) + count)
}

/** Words as they are spelt, with how often they are. */
function countsIn(language: string, letters: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const names = (readThesaurus(language) ?? []).flatMap(({ equivalents }) => equivalents)
  for (const word of names.join(' ').split(betweenWords)) add(counts, word, 1)
  for (const word of counts.keys()) if (!letters.test(word)) counts.delete(word)
  return counts
}

const betweenWords = /[^\p{L}\p{M}'’\u200c]+/u
