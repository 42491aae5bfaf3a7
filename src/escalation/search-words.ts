/** The words that somebody looks for, and where they stand in what is found. */

/** More than anybody types to find a conversation again. */
const mostWords = 8

/** Letters and figures, in lower case and each once; whatever else was typed parts them. */
export function searchWords(typed: string): readonly string[] {
  const words =
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...new Set(words)].slice(0, mostWords)
}

/** Of scripts that put no space between words: a word stands in the middle of a run of letters. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u

export const standWithin = (words: readonly string[]): boolean => words.some((word) => unspaced.test(word))

export interface Excerpt {
  readonly text: string
  /** UTF-16 units, in order, none inside another. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** UTF-16 units around the first of the words. */
const before = 60
const longest = 240

export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const first = marksIn(line, words)[0]?.start ?? 0
  const start = startBefore(first, line)
  const cut = line.slice(start, start + longest).toWellFormed()
  const [head, tail] = [start > 0 ? '… ' : '', line.length > start + longest ? ' …' : '']
  const excerpt = `${head}${cut}${tail}`
  return { text: excerpt, marks: marksIn(excerpt, words) }
}

/** At a word, or within a run of letters that has no spaces. */
function startBefore(first: number, line: string): number {
  if (first <= before) return 0
  const space = line.indexOf(' ', first - before)
  return space < 0 || space >= first ? first - before : space + 1
}

/** Where words begin with one of them, or where one stands in the middle, as scripts without spaces have it. */
function marksIn(text: string, words: readonly string[]): Excerpt['marks'] {
  if (words.length === 0) return []
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const beginning = standWithin(words) ? '' : String.raw`(?<![\p{L}\p{M}\p{N}])`
  const pattern = new RegExp(`${beginning}(?:${longestFirst.join('|')})`, 'giu')
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
