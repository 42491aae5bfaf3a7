/**
 * Terms: what passages and questions are compared by. A word's character 4-grams stand for it, so that inflected words
 * and compounds meet in every language, without a stemmer.
 */

/** How many terms there can be: hashes are taken modulo this, and vectors have so many dimensions. */
export const termSpace = 2 ** 28

/** Weights by term; terms are distinct integers in [0, `termSpace`). */
export interface SparseVector {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

const gramLength = 4

/** Scripts that do not part words: two characters already make one. */
const unspacedScript =
  /^[\p{Script=Han}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Hiragana}\p{Script=Katakana}]/u
const unspacedGramLength = 2

/** Saturation and length normalisation of BM25. */
const k1 = 1.5
const b = 0.75

/** Terms of an average passage and of an average title: constants, so that a vector holds in every region. */
export const averageTerms = { passage: 370, title: 32 } as const

/** Words of a text in the form in which they are compared, in their order. */
export function wordsOf(text: string): string[] {
  return normalize(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** Terms of one word, with repeats. */
export function termsOfWord(word: string): number[] {
  const length = unspacedScript.test(word) ? unspacedGramLength : gramLength
  const padded = length === gramLength ? `_${word}_` : word
  if (padded.length <= length) return [hash(padded)]
  return Array.from({ length: padded.length - length + 1 }, (_, at) => hash(padded.slice(at, at + length)))
}

export function termsOf(text: string): number[] {
  return wordsOf(text).flatMap(termsOfWord)
}

/**
 * The document's side of BM25: saturated frequencies without the terms' rarity, which belongs to a region and is on
 * the question's side.
 *
 * @param averageLength terms of an average text of this kind, with repeats
 * @see Robertson and Zaragoza 2009, The Probabilistic Relevance Framework: BM25 and Beyond
 */
export function documentVector(terms: readonly number[], averageLength: number): SparseVector {
  const counts = new Map<number, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const lengthFactor = k1 * (1 - b + (b * terms.length) / averageLength)
  const weigh = (count: number) => Number(((count * (k1 + 1)) / (count + lengthFactor)).toFixed(3))
  return { terms: [...counts.keys()], weights: [...counts.values()].map(weigh) }
}

/** Writes alike what people type differently: case, accents, Arabic letter forms, apostrophes in Cyrillic words. */
function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/(?<=\p{Script=Cyrillic})['’ʼ`´‘](?=\p{Script=Cyrillic})/gu, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]+/g, '')
    .normalize('NFC')
    .replaceAll('\u0671', '\u0627')
    .replaceAll('\u0649', '\u064a')
    .replaceAll('\u0629', '\u0647')
}

/** FNV-1a with the finaliser of MurmurHash3, which spreads the few bits of short strings. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) % termSpace
}
