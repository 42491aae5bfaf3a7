/** How much of an expected answer a quotation holds, sentence by sentence. */

import { sentencesOf } from '../answer/sentences.ts'
import type { LanguageTag } from '../domain/language.ts'

/** Each in [0, 1]; an empty quotation scores 0. */
export interface SentenceScores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const noSentence: SentenceScores = { precision: 0, recall: 0, f1: 0 }

/** Lines are compared as they are, but for white space and the form of letters. */
export function exactScores(expected: readonly string[], quoted: readonly string[]): SentenceScores {
  return scoresOfLines(expected, quoted, (a, b) => a === b)
}

/**
 * Both are cut into sentences alike. Two of them agree where they have the same words, one holds the other, or most of
 * their words are the same: pages and expected answers are cut into lines, and even translated, by different hands.
 */
export function agreeingScores(
  expected: readonly string[],
  quoted: readonly string[],
  language: LanguageTag,
): SentenceScores {
  const cut = (lines: readonly string[]) => lines.flatMap((line) => sentencesOf(line, language))
  return scoresOfLines(cut(expected), cut(quoted), doAgree)
}

function scoresOfLines(
  expected: readonly string[],
  quoted: readonly string[],
  agree: (a: string, b: string) => boolean,
): SentenceScores {
  const wanted = distinctLines(expected)
  const given = distinctLines(quoted)
  if (wanted.length === 0 || given.length === 0) return noSentence
  const precision = given.filter((line) => wanted.some((other) => agree(line, other))).length / given.length
  const recall = wanted.filter((line) => given.some((other) => agree(line, other))).length / wanted.length
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

function distinctLines(lines: readonly string[]): readonly string[] {
  const normalized = lines.map((line) => line.normalize('NFKC').replace(/\s+/g, ' ').trim())
  return [...new Set(normalized)].filter((line) => line !== '')
}

/** Shorter ones are in too many others. */
const fewestWordsHeld = 3

/** Twice the common words over the words of both; from here on, two sentences say the same. */
const leastAlike = 0.6

/** Whether two sentences are the same one, written or translated a little differently. */
export function doAgree(a: string, b: string): boolean {
  if (a === b) return true
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].toSorted((one, other) => one.length - other.length)
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false
  return isHeldBy(shorter, longer) || likeness(shorter, longer) >= leastAlike
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

function isHeldBy(shorter: readonly string[], longer: readonly string[]): boolean {
  const isLongEnough = shorter.length >= Math.min(fewestWordsHeld, longer.length)
  return isLongEnough && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)
}

/** @see Dice 1945, over words with their repeats */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = Map.groupBy(b, (word) => word)
  const common = a.filter((word) => left.get(word)?.pop() !== undefined).length
  return (2 * common) / (a.length + b.length)
}

export const harmonicMean = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b))
