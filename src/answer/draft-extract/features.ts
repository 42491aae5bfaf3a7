/** What is known of each unit of a page before it is judged, as numbers. */

import { wordsOf } from '../../domain/terms.ts'
import type { FoundPage } from '../../domain/ranking.ts'
import type { LanguageTag } from '../../domain/language.ts'
import * as looks from './looks.ts'
import { matchesOf, type Matches } from './matches.ts'
import { aspectsOfQuestion, questionAspects } from './question-aspects.ts'
import { kindsOfQuestion, questionKinds } from './question-kinds.ts'
import type { Unit } from './units.ts'

export interface Asked {
  readonly text: string
  readonly language: LanguageTag
  /** Weight of each term of the question in its region. */
  readonly weights: ReadonlyMap<number, number>
}

export type Features = Readonly<Record<string, number>>

/** Where there is nothing: no heading above, no list that it is of. */
const none = -0.1

/** In the order of the units; the names are the same for every unit of every page. */
export function featuresOf(units: readonly Unit[], page: FoundPage, asked: Asked): readonly Features[] {
  const matches = matchesOf(units, page, asked.weights)
  const ofQuestion = questionFeatures(asked)
  const ofPage = pageFeatures(units, page, matches)
  const matching = matchFeatures(units, matches)
  const placed = placeFeatures(units, page, matches)
  return units.map((unit, i) => ({ ...ofQuestion, ...ofPage, ...matching[i], ...placed[i], ...lookFeatures(unit) }))
}

function questionFeatures({ text, language }: Asked): Features {
  const kinds = kindsOfQuestion(text, language)
  const aspects = aspectsOfQuestion(text)
  return {
    questionWords: wordsOf(text).length,
    ...Object.fromEntries(questionKinds.map((kind) => [kind, Number(kinds.has(kind))])),
    ...Object.fromEntries(questionAspects.map((aspect) => [aspect, Number(aspects.has(aspect))])),
  }
}

function pageFeatures(units: readonly Unit[], page: FoundPage, matches: Matches): Features {
  return {
    units: units.length,
    passages: page.passages.length,
    sections: new Set(matches.headings).size,
    titleShare: matches.ofTitle,
    ancestorsShare: matches.ofAncestors,
    bestShare: matches.own[matches.best] ?? 0,
    bestBeyondTitle: Math.max(0, ...matches.beyondTitle),
  }
}

function matchFeatures(units: readonly Unit[], matches: Matches): readonly Features[] {
  const own = relative(matches.own)
  const columns = {
    own,
    ownRank: ranks(own),
    beyondTitle: relative(matches.beyondTitle),
    nearby: relative(matches.nearby),
    nearbyRank: ranks(matches.nearby),
    around: relative(matches.around),
    aroundRank: ranks(matches.around),
    beyondTitleAround: relative(matches.beyondTitleAround),
    likeBest: relative(matches.likeBest),
    likeBestRank: ranks(matches.likeBest),
    section: relative(matches.section),
  }
  const entries = Object.entries(columns)
  const leadIns = leadInsOf(units)
  return units.map((_, i) => {
    const heading = matches.headings[i] ?? -1
    const leadIn = leadIns[i] ?? -1
    return {
      ...Object.fromEntries(entries.map(([name, values]) => [name, values[i] ?? 0])),
      heading: own[heading] ?? none,
      leadIn: own[leadIn] ?? none,
      sinceLeadIn: leadIn < 0 ? -1 : i - leadIn,
      bestBefore: Math.max(0, ...own.slice(0, i)),
      bestJustBefore: Math.max(0, ...own.slice(Math.max(0, i - 4), i)),
      bestJustAfter: Math.max(0, ...own.slice(i + 1, i + 5)),
      fromBest: i - matches.best,
      distanceFromBest: Math.abs(i - matches.best),
      inBestSection: Number(heading === matches.headings[matches.best]),
    }
  })
}

function placeFeatures(units: readonly Unit[], { passages }: FoundPage, matches: Matches): readonly Features[] {
  const scores = passages.map((passage) => passage.score)
  const shares = new Map(passages.map((passage, i) => [passage, relative(scores)[i] ?? 0]))
  const passageRanks = ranks(scores)
  const rankOf = new Map(passages.map((passage, i) => [passage, passageRanks[i] ?? 0]))
  const headings = new Map(passages.map((passage) => [passage, matches.shareOf(passage.headings.join(' '))]))
  const lengths = lengthsBy(matches.headings)
  return units.map(({ passage }, i) => ({
    passageScore: shares.get(passage) ?? 0,
    passageRank: rankOf.get(passage) ?? 0,
    passageHeadings: headings.get(passage) ?? 0,
    sinceHeading: i - (matches.headings[i] ?? 0),
    sectionUnits: lengths.get(matches.headings[i] ?? -1) ?? 0,
    position: i,
    portion: i / units.length,
    isAfterQuestion: Number(/[?؟]$/u.test(units[i - 1]?.lines.at(-1) ?? '')),
  }))
}

function lookFeatures(unit: Unit): Features {
  const text = unit.lines.join(' ')
  const has = (pattern: RegExp) => Number(pattern.test(text))
  return {
    words: wordsOf(text).length,
    characters: text.length,
    isEntry: Number(unit.kind === 'entry'),
    isQuestion: has(/[?؟]$/u),
    isClosed: has(/[.!。।۔]$/u),
    number: has(/\p{N}/u),
    phone: has(looks.phoneNumber),
    web: has(looks.webAddress),
    address: has(looks.postalAddress),
  }
}

/** Index of the line that introduces each unit, "You need:"; −1 without one. */
function leadInsOf(units: readonly Unit[]): readonly number[] {
  let leadIn = -1
  return units.map((unit, i) => {
    const goesOn = unit.kind === 'entry' || (i - 1 === leadIn && !looks.isTitle(units, i))
    if (!goesOn) leadIn = -1
    const introducing = leadIn
    if (looks.isLeadIn(unit)) leadIn = i
    return introducing
  })
}

function lengthsBy(headings: readonly number[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const heading of headings) lengths.set(heading, (lengths.get(heading) ?? 0) + 1)
  return lengths
}

function relative(values: readonly number[]): readonly number[] {
  const highest = Math.max(...values, 0)
  return values.map((value) => (highest === 0 ? 0 : value / highest))
}

/** From 0, the highest; of equals, the first comes first. */
function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, i) => ({ value, i })).toSorted((a, b) => b.value - a.value || a.i - b.i)
  const result = Array.from({ length: values.length }, () => 0)
  order.forEach(({ i }, rank) => {
    result[i] = rank
  })
  return result
}
