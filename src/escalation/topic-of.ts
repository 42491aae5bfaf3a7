/** What a conversation is about, by the words of its questions and the titles of the pages that were found for them. */

import { macrolanguageOf, type LanguageTag } from '../domain/language.ts'
import { wordsOf } from '../domain/terms.ts'
import { topics, type Topic } from '../domain/topic.ts'
import { arabicWords } from './topic-of/words-arabic.ts'
import { cyrillicWords } from './topic-of/words-cyrillic.ts'
import { latinWords } from './topic-of/words-latin.ts'

const topicWords = { ...latinWords, ...cyrillicWords, ...arabicWords }

export interface TopicEvidence {
  /** What the newcomer wrote, whatever came last first. */
  readonly questions: readonly string[]
  readonly language: LanguageTag
  /** Of the pages that were found, best first. */
  readonly titles: readonly string[]
}

export interface TopicFound {
  readonly topic: Topic
  /** Whether the newcomer's own words say so, and not the pages alone. */
  readonly isNamed: boolean
}

/** What was asked last counts most, and titles only where words leave it open. */
const weights = { questions: [1, 0.5, 0.25], titles: [0.4, 0.2, 0.1] } as const

/** Of equal weight the first counts, and the sensitive ones stand first. */
export function topicOf({ questions, language, titles }: TopicEvidence): TopicFound {
  const lexicon = lexiconFor(language)
  const named = scoresOf(questions, weights.questions, lexicon)
  const found = scoresOf(titles, weights.titles, lexicon)
  const score = (topic: Topic) => (named.get(topic) ?? 0) + (found.get(topic) ?? 0)
  const topic = topics.reduce((best, one) => (score(one) > score(best) ? one : best), 'other')
  return { topic, isNamed: named.has(topic) }
}

interface Stem {
  readonly topic: Topic
  /** Words that follow one another. */
  readonly parts: readonly string[]
  readonly fits: 'whole' | 'beginning' | 'anywhere'
  readonly length: number
  readonly weight: number
}

/** Whatever language somebody writes: they borrow the words of the offices. */
const officialLanguages = ['de', 'en']

/** A short beginning means something else in another language. */
const leastBorrowed = 5

const littleWeight = 0.3

interface Lexicon {
  /** Those that fit at the beginning of a word, by its first letter. */
  readonly byLetter: ReadonlyMap<string, readonly Stem[]>
  readonly anywhere: readonly Stem[]
}

const lexicons = new Map<string, Lexicon>()

function lexiconFor(language: LanguageTag): Lexicon {
  const own = macrolanguageOf(language)
  const lexicon = lexicons.get(own) ?? lexiconOf(stemsFor(own))
  lexicons.set(own, lexicon)
  return lexicon
}

function lexiconOf(stems: readonly Stem[]): Lexicon {
  const atBeginning = stems.filter(({ fits }) => fits !== 'anywhere')
  return {
    byLetter: Map.groupBy(atBeginning, ({ parts }) => parts[0]?.charAt(0) ?? ''),
    anywhere: stems.filter(({ fits }) => fits === 'anywhere'),
  }
}

function stemsFor(own: string): readonly Stem[] {
  const borrowed = officialLanguages
    .filter((one) => one !== own)
    .flatMap((one) => allStems.get(one) ?? [])
    .filter(({ length }) => length >= leastBorrowed)
  return [...(allStems.get(own) ?? []), ...borrowed]
}

const allStems: ReadonlyMap<string, readonly Stem[]> = new Map(
  Object.entries(topicWords).map(([language, words]) => [
    language,
    Object.entries(words).flatMap(([topic, list]) => list.split(' ').map((written) => stemOf(written, topic as Topic))),
  ]),
)

function stemOf(written: string, topic: Topic): Stem {
  const parts = written.split('_').flatMap(wordsOf)
  const fits = written.startsWith('*') ? 'anywhere' : written.startsWith('=') ? 'whole' : 'beginning'
  return { topic, parts, fits, length: parts.join('').length, weight: written.startsWith('?') ? littleWeight : 1 }
}

function scoresOf(texts: readonly string[], weightOf: readonly number[], lexicon: Lexicon): ReadonlyMap<Topic, number> {
  const scores = new Map<Topic, number>()
  for (const [at, text] of texts.slice(0, weightOf.length).entries()) {
    for (const { topic, weight } of stemsIn(wordsOf(text), lexicon)) {
      scores.set(topic, (scores.get(topic) ?? 0) + weight * (weightOf[at] ?? 0))
    }
  }
  return scores
}

/** Each word, or row of words, stands for the longest of what fits. */
function stemsIn(words: readonly string[], { byLetter, anywhere }: Lexicon): readonly Stem[] {
  const found: Stem[] = []
  for (let at = 0; at < words.length;) {
    const candidates = [...(byLetter.get(words[at]?.charAt(0) ?? '') ?? []), ...anywhere]
    const stem = longest(candidates.filter((one) => fitsAt(one, words, at)))
    if (stem !== undefined) found.push(stem)
    at += stem?.parts.length ?? 1
  }
  return found
}

const longest = (stems: readonly Stem[]): Stem | undefined =>
  stems.reduce<Stem | undefined>(
    (best, one) => (best !== undefined && best.length >= one.length ? best : one),
    undefined,
  )

const fitsAt = ({ parts, fits }: Stem, words: readonly string[], at: number): boolean =>
  parts.length > 0 &&
  parts.every((part, i) => {
    const word = words[at + i] ?? ''
    if (fits === 'whole') return word === part
    return fits === 'anywhere' && i === 0 ? word.includes(part) : word.startsWith(part)
  })
