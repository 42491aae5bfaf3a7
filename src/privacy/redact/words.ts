/** The words of a message with their places, and expressions that are looked for among them. */

import { tokensOf } from '../../answer/recognise/tokens.ts'
import { plainTextOf, type Stretch } from './plain-text.ts'

export interface Word extends Stretch {
  readonly written: string
  /** As words are compared: without case and accents, letters alike that keyboards take for one another. */
  readonly said: string
}

const oneWord = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{Script=Cyrillic})'(?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u

/** Chinese and Thai do not part words: every character counts as one. */
export function wordsIn(plain: string): readonly Word[] {
  return [...plain.matchAll(oneWord)].flatMap(({ 0: written, index }) =>
    unspaced.test(written) ? charactersOf(written, index) : [wordAt(written, index)],
  )
}

function charactersOf(written: string, index: number): readonly Word[] {
  let from = index
  return Array.from(written, (character) => {
    const word = wordAt(character, from)
    from = word.to
    return word
  })
}

const wordAt = (written: string, from: number): Word => ({
  written,
  said: tokensOf(written).join(''),
  from,
  to: from + written.length,
})

/** The number of words of the longest expression that begins at a word; 0 where none does. */
export type Expressions = (words: readonly Word[], at: number) => number

/**
 * @param list separated by commas; words of an expression directly follow one another, and `mein|unser sohn|kind` are
 * four expressions
 */
export function expressionsOf(list: string): Expressions {
  const each = plainTextOf(list).plain.split(/[,،፣]/).flatMap(spelledOut)
  return expressions(each.map((expression) => wordsIn(expression).map(({ said }) => said)))
}

function spelledOut(expression: string): readonly string[] {
  return expression
    .trim()
    .split(' ')
    .reduce<readonly string[]>(
      (begun, word) => begun.flatMap((start) => word.split('|').map((alternative) => `${start} ${alternative}`)),
      [''],
    )
}

function expressions(all: readonly (readonly string[])[]): Expressions {
  const longestFirst = all.filter(({ length }) => length > 0).toSorted((one, other) => other.length - one.length)
  const byFirst = Map.groupBy(longestFirst, ([first]) => first)
  return (words, at) =>
    byFirst.get(words[at]?.said)?.find((said) => said.every((word, i) => words[at + i]?.said === word))?.length ?? 0
}

/** Where expressions stand. */
export function stretchesOf(find: Expressions, words: readonly Word[]): readonly Stretch[] {
  return words.flatMap(({ from }, at) => {
    const last = words[at + find(words, at) - 1]
    return last === undefined || last.from < from ? [] : [{ from, to: last.to }]
  })
}
