/** First step of a turn: which language a question is written in. */

import { appLanguages, languageTag, matchLanguage, readableInsteadOf, type LanguageTag } from '../domain/language.ts'
import { scoresOf } from './detect-language/scores.ts'
import { writingOf } from './detect-language/scripts.ts'
import { tellingPart } from './detect-language/telling-part.ts'
import { isKnownAnywhere } from './detect-language/words.ts'
import type { LanguageDetector } from '../ports/answering.ts'
import type { DetectedLanguage, LanguageHints } from '../domain/turn.ts'

/** Longer texts say nothing new of their language. */
const longestText = 1_000

/** Newcomers say "Termin" or "Jobcenter Termin" whatever they speak; who writes more of these words writes German. */
const mostBorrowed = 2

/**
 * What speaks for a language besides the text, in units of its score; it counts in full for one word and fades as
 * words become more.
 */
const expectations = { offered: 0.2, hint: 0.1, previous: 0.2, officialGerman: 0.5 }

/** How sure each source is when a text says nothing at all: share of such messages that it names rightly. */
const confidenceOf = { previous: 0.8, hint: 0.5, default: 0 }

/**
 * The newcomer's choice; else the language that the sentence is built in; else, where a message holds only numbers,
 * addresses, emoji, names or what German offices call things, that of the conversation so far, of the channel's hint, or
 * the region's default.
 */
export const languageDetector: LanguageDetector = {
  detect(text: string, hints: LanguageHints): DetectedLanguage {
    if (hints.chosen !== undefined) return { language: hints.chosen, confidence: 1 }
    const { words, mayBeNames, isOfficialGerman } = tellingPart(text.slice(0, longestText))
    const writing = writingOf(words, isKnownAnywhere)
    const expected = hints.previous ?? hints.hint
    const areBorrowed = isOfficialGerman && words.length <= mostBorrowed
    const areNames = mayBeNames && !words.some(isTelling)
    if (writing === undefined || (expected !== undefined && (areBorrowed || areNames))) return withoutWords(hints)
    if (writing.kind === 'one-language') return named(writing.language, 0.99, hints.offered)
    const others = hints.offered
      .map(String)
      .filter((tag) => !appLanguages.some((known) => reads(known, languageTag(tag))))
    const scores = scoresOf(writing.words, writing.script, others)
    if (isOfficialGerman) scores.set('de', (scores.get('de') ?? 0) + expectations.officialGerman)
    return best(scores, writing.words.length, hints)
  },
}

/** Short words are names, too: Al, Ali, Ben, Da. */
const isTelling = (word: string) => word.length > 3 && isKnownAnywhere(word)

function withoutWords({ previous, hint, offered }: LanguageHints): DetectedLanguage {
  if (previous !== undefined) return named(previous, confidenceOf.previous, offered)
  if (hint !== undefined) return named(hint, confidenceOf.hint, offered)
  return { language: offered[0] ?? languageTag('de'), confidence: confidenceOf.default }
}

function best(scores: ReadonlyMap<string, number>, wordCount: number, hints: LanguageHints): DetectedLanguage {
  const fading = 1 / Math.sqrt(wordCount)
  const ranked = [...scores]
    .map(([tag, score]) => ({ tag, score: score + fading * expectationOf(languageTag(tag), hints) }))
    .toSorted((one, other) => other.score - one.score)
  const [first] = ranked
  if (first === undefined) return withoutWords(hints)
  const rival = ranked.find(({ tag }) => tag !== first.tag && !isOneLanguage(tag, first.tag))
  return named(first.tag, confidenceFrom(first.score - (rival?.score ?? 0), wordCount), hints.offered)
}

function expectationOf(tag: LanguageTag, { offered, hint, previous }: LanguageHints): number {
  const isOffered = offered.some((other) => reads(tag, other))
  return (
    (isOffered ? expectations.offered : 0) +
    (hint !== undefined && reads(tag, hint) ? expectations.hint : 0) +
    (previous !== undefined && reads(tag, previous) ? expectations.previous : 0)
  )
}

/** Chance that the first language is right, from its lead; fitted on the training questions. */
function confidenceFrom(lead: number, wordCount: number): number {
  return 1 / (1 + Math.exp(-(0.2 + lead * (4 + 2 * Math.min(wordCount, 8)))))
}

/**
 * Standards that count as one language on purpose: few questions tell them apart, and their readers read each other's.
 * Where a region publishes both, the words decide: `gde` or `gdje`, `بیمارستان` or `شفاخانه`. Kurmanji and Sorani are
 * told apart by their script, Tigrinya and Amharic by letters and words.
 */
const oneLanguage: readonly ReadonlySet<string>[] = [new Set(['bs', 'hr', 'sr-latn']), new Set(['pes', 'prs'])]

const isOneLanguage = (one: string, other: string) => oneLanguage.some((group) => group.has(one) && group.has(other))

const reads = (tag: LanguageTag, offered: LanguageTag) =>
  readableInsteadOf(offered).some((readable) => readable === tag || isOneLanguage(tag, readable))

/** The region's own name for the language, else the CMS's: Persian is `fa` in one region and `pes` in another. */
function named(tag: string, confidence: number, offered: readonly LanguageTag[]): DetectedLanguage {
  const own = languageTag(tag)
  const sister = offered.find((other) => reads(own, other) && !other.startsWith('de-'))
  const language = matchLanguage(own, offered) ?? sister ?? matchLanguage(own, appLanguages) ?? own
  return { language, confidence }
}
