/** Names of the person who writes, and of those whom they call theirs, where something says that a name comes. */

import type { Found, Reading } from './found.ts'
import { isNameAnywhere } from './given-names.ts'
import { nameAt, nameBefore } from './name-at.ts'
import {
  behindColon,
  behindTitle,
  anyWord,
  greeted,
  isListed,
  ofGermanRelative,
  ofRelative,
  ofSelf,
  type Judge,
} from './name-judges.ts'
import {
  calledWords,
  germanRelatives,
  vagueSelves,
  greetings,
  nameFollows,
  nameLabels,
  namePrecedes,
  relatives,
  selves,
  titles,
} from './name-words.ts'
import { signaturesIn } from './signatures.ts'
import { expressionsOf } from './words.ts'

export function namesIn(reading: Reading): readonly Found[] {
  const found = reading.words.flatMap((_, at) => rules.map((rule) => rule(reading, at)))
  return [...found.filter((name) => name !== undefined), ...signaturesIn(reading)]
}

/** The name that a word has to do with, if it is part of an expression that does. */
type Rule = (reading: Reading, at: number) => Found | undefined

/** Quotes, a colon, a bracket: what may stand between "my name is" and the name. */
const farthestGap = 6
const mostCalledWords = 3

function announcedBy(list: string, isName: Judge): Rule {
  const announces = expressionsOf(`${list}, ${andBefore(list)}`)
  return (reading, at) => {
    const { plain, words } = reading
    const length = announces(words, at)
    const next = length === 0 ? undefined : behindCalled(reading, at + length)
    const [last, word] = [words[(next ?? 0) - 1], words[next ?? words.length]]
    if (next === undefined || last === undefined || word === undefined) return undefined
    const gap = plain.slice(last.to, word.from)
    if (gap.length > farthestGap || /[.?!;]\s/.test(gap)) return undefined
    const announced = { gap, before: words[at - 1], behind: words[next + 1], sign: plain[word.to] ?? '' }
    return isName(word, announced) ? nameAt({ plain, words, at: next }) : undefined
  }
}

/** Arabic writes "and" in one with what comes next. */
const andBefore = (list: string) =>
  (list.match(/(?<=^|, ?)[أإا\p{Script=Arabic}][^,]*/gu) ?? []).map((expression) => `و${expression}`).join(', ')

function behindCalled({ words }: Reading, at: number): number {
  let next = at
  while (next < at + mostCalledWords && calledWords.has(words[next]?.said ?? '')) next++
  return next
}

const announcesName = expressionsOf(namePrecedes)

const rules: readonly Rule[] = [
  announcedBy(nameFollows, anyWord),
  announcedBy(nameLabels, behindColon),
  announcedBy(relatives, ofRelative),
  announcedBy(germanRelatives, ofGermanRelative),
  announcedBy(selves, ofSelf),
  announcedBy(vagueSelves, isListed),
  announcedBy(titles, behindTitle),
  announcedBy(greetings, greeted),
  (reading, at) => (announcesName(reading.words, at) > 0 ? nameBefore({ ...reading, at }) : undefined),
  (reading, at) => {
    const word = reading.words[at]
    return word !== undefined && isNameAnywhere(word) ? nameAt({ ...reading, at }) : undefined
  },
]
