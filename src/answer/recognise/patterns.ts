/** Patterns of words, written as `speech.ts` explains: read once, then looked for in sentences. */

import { tokensOf } from './tokens.ts'

export interface Pattern {
  readonly elements: readonly Element[]
  readonly isOrdered: boolean
  /** Counts only where nothing is asked for. */
  readonly isWeak: boolean
  /** Counts only where the sentence holds nothing else. */
  readonly isWhole: boolean
}

interface Element {
  readonly alternatives: readonly Alternative[]
  /** How many other words may stand before it. */
  readonly gap: number
}

/** Words that directly follow one another. */
type Alternative = readonly WordTest[]

interface WordTest {
  readonly word: string
  readonly place: 'whole' | 'start' | 'end'
}

const usualGap = 2
const wideGap = 6
/** Shorter words become others without their doubled letter: the German for "man" and "one". */
const doublingLength = 6
/** How many other words may stand among the elements of a pattern without an order. */
const looseGap = 4

export function patternsOf(lines: string): readonly Pattern[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(patternOf)
}

function patternOf(line: string): Pattern {
  const isWeak = line.startsWith('? ')
  const isWhole = line.startsWith('= ')
  const text = isWeak || isWhole ? line.slice(2) : line
  const isOrdered = !text.includes(' + ')
  return { elements: isOrdered ? orderedElements(text) : unorderedElements(text), isOrdered, isWeak, isWhole }
}

function orderedElements(text: string): readonly Element[] {
  const elements: Element[] = []
  let gap = usualGap
  for (const part of text.split(/\s+/)) {
    if (part === '…') {
      gap = wideGap
    } else {
      elements.push({ alternatives: alternativesOf(part), gap })
      gap = usualGap
    }
  }
  return elements
}

function unorderedElements(text: string): readonly Element[] {
  return text.split(' + ').map((part) => ({ alternatives: alternativesOf(part.trim()), gap: looseGap }))
}

function alternativesOf(part: string): readonly Alternative[] {
  return part.split('|').flatMap((word) => {
    const read = alternativesRead.get(word) ?? spellingsOf(word).map(wordTestsOf)
    alternativesRead.set(word, read)
    return read
  })
}

/** By word: situations put the same ones together again and again. */
const alternativesRead = new Map<string, readonly Alternative[]>()

/**
 * Umlauts are typed as two letters, too, a doubled letter of a long word as one, and the joiner of Persian is left out
 * or becomes a space.
 */
function spellingsOf(word: string): readonly string[] {
  const plain = word.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
  const undoubled = word.length < doublingLength ? word : word.replace(/([bdfglmnprst])\1/g, '$1')
  return [...new Set([word, plain, undoubled, word.replaceAll('\u200c', '')])]
}

function wordTestsOf(spelling: string): Alternative {
  return spelling.split('_').flatMap((piece) => {
    const words = tokensOf(piece)
    return words.map((word, i): WordTest => {
      if (piece.endsWith('*') && i === words.length - 1) return { word, place: 'start' }
      return { word, place: piece.startsWith('*') && i === 0 ? 'end' : 'whole' }
    })
  })
}

/**
 * A pattern in other letters.
 *
 * @param respell what a word becomes: several words, or none if it cannot be written so
 * @returns nothing where one of its elements cannot be written so
 */
export function respelled(pattern: Pattern, respell: (word: string) => readonly string[]): readonly Pattern[] {
  const respellAlternative = (alternative: Alternative): readonly Alternative[] =>
    alternative.reduce<readonly Alternative[]>(
      (begun, test) => begun.flatMap((tests) => respell(test.word).map((word) => [...tests, { ...test, word }])),
      [[]],
    )
  const elements = pattern.elements.map(({ alternatives, gap }) => ({
    alternatives: alternatives.flatMap(respellAlternative),
    gap,
  }))
  return elements.every(({ alternatives }) => alternatives.length > 0) ? [{ ...pattern, elements }] : []
}

export function matches(pattern: Pattern, words: readonly string[]): boolean {
  if (pattern.isWhole) return fills(pattern.elements, words)
  if (!pattern.isOrdered) return standTogether(pattern.elements, words)
  const [first] = pattern.elements
  return first !== undefined && words.some((_, at) => follow(pattern.elements, words, at))
}

/** The elements stand one after the other, with nothing before, between or after them. */
function fills([element, ...others]: readonly Element[], words: readonly string[]): boolean {
  if (element === undefined) return words.length === 0
  return element.alternatives.some(
    (alternative) => standsAt(alternative, words, 0) && fills(others, words.slice(alternative.length)),
  )
}

/** The first element stands at `at`, the others behind it, each within its gap. */
function follow(elements: readonly Element[], words: readonly string[], at: number): boolean {
  const [element, ...others] = elements
  if (element === undefined) return true
  const [next] = others
  return element.alternatives.some((alternative) => {
    if (!standsAt(alternative, words, at)) return false
    const end = at + alternative.length
    if (next === undefined) return true
    for (let from = end; from <= end + next.gap && from < words.length; from++) {
      if (follow(others, words, from)) return true
    }
    return false
  })
}

/** Every element stands somewhere, no two in one place, all of them within one window of the sentence. */
function standTogether(elements: readonly Element[], words: readonly string[]): boolean {
  const [element, ...others] = elements
  if (element === undefined) return true
  const reach = elements.length - 1 + element.gap
  return placesOf(element, words).some((at) => standNear(others, words, { taken: [at], reach }))
}

interface Window {
  readonly taken: readonly number[]
  readonly reach: number
}

/** Looks no further than the window reaches, so that a long message takes time in proportion to its length. */
function standNear(elements: readonly Element[], words: readonly string[], { taken, reach }: Window): boolean {
  const [element, ...others] = elements
  if (element === undefined) return true
  const last = Math.min(Math.min(...taken) + reach, words.length - 1)
  for (let at = Math.max(0, Math.max(...taken) - reach); at <= last; at++) {
    const stands = !taken.includes(at) && element.alternatives.some((alternative) => standsAt(alternative, words, at))
    if (stands && standNear(others, words, { taken: [...taken, at], reach })) return true
  }
  return false
}

function placesOf({ alternatives }: Element, words: readonly string[]): readonly number[] {
  return words.flatMap((_, at) => (alternatives.some((alternative) => standsAt(alternative, words, at)) ? [at] : []))
}

function standsAt(alternative: Alternative, words: readonly string[], at: number): boolean {
  return alternative.every(({ word, place }, i) => {
    const other = words[at + i]
    if (other === undefined) return false
    if (place === 'whole') return other === word
    return place === 'start' ? other.startsWith(word) : other.endsWith(word)
  })
}

/**
 * Patterns by a word that each of them needs, so that of thousands only a few are looked for in a sentence.
 *
 * @returns the patterns that stand in a sentence
 */
export function patternFinder<T extends { readonly pattern: Pattern }>(
  all: readonly T[],
): (words: readonly string[]) => T[] {
  const byPlace = { whole: new Map<string, T[]>(), start: new Map<string, T[]>(), end: new Map<string, T[]>() }
  for (const one of all) {
    for (const { word, place } of keysOf(one.pattern)) {
      const known = byPlace[place].get(word)
      if (known === undefined) byPlace[place].set(word, [one])
      else known.push(one)
    }
  }
  // Of a word of a thousand letters, only so many can matter.
  const longest = [...byPlace.start.keys(), ...byPlace.end.keys()].reduce(
    (most, { length }) => Math.max(most, length),
    0,
  )
  return (words) => {
    const candidates = new Set<T>()
    const add = (found: readonly T[] | undefined) => found?.forEach((one) => candidates.add(one))
    for (const word of new Set(words)) {
      add(byPlace.whole.get(word))
      for (let length = 1; length <= Math.min(word.length, longest); length++) {
        add(byPlace.start.get(word.slice(0, length)))
        add(byPlace.end.get(word.slice(-length)))
      }
    }
    return [...candidates].filter(({ pattern }) => matches(pattern, words))
  }
}

/** The first words of the alternatives of its most telling element. */
function keysOf({ elements }: Pattern): readonly WordTest[] {
  const keys = elements.map(({ alternatives }) => alternatives.flatMap((alternative) => alternative.slice(0, 1)))
  const shortest = (tests: readonly WordTest[]) => Math.min(...tests.map(({ word }) => word.length))
  return keys.reduce((best, other) => (shortest(other) > shortest(best) ? other : best))
}
