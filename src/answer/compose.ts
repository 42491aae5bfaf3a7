/** Last step of a turn: what was decided becomes the text that people read and the JSON that programs read. */

import type { Answer, Candidate, Citation } from '../domain/answer.ts'
import { isSameLanguage, type LanguageTag } from '../domain/language.ts'
import { phrasesFor } from '../phrases/languages.ts'
import { fill } from '../phrases/phrases.ts'
import type { Decision, Finding, FoundPage, Quote, Turn } from '../ports.ts'

interface Decided {
  readonly turn: Turn
  readonly finding: Finding
  readonly decision: Decision
  readonly promptVersion: string | null
}

type PageUrl = (path: string) => string

/** How many pages are offered where nothing was answered. */
const offeredPages = 3

/** The answer but for the time it took. */
export function composeAnswer(decided: Decided, pageUrl: PageUrl): Omit<Answer, 'latencyMs'> {
  const { turn, finding, decision } = decided
  const candidates = finding.pages.map((page) => candidateOf(page, pageUrl))
  const citations = decision.kind === 'answered' ? decision.quotes.map((quote) => citationOf(quote, pageUrl)) : []
  return {
    id: turn.question.id,
    region: turn.region.slug,
    question: turn.question.text,
    language: turn.language,
    kind: decision.kind,
    text: decision.kind === 'answered' ? answeredText(turn, citations) : abstainedText(turn, candidates),
    citations,
    candidates,
    confidence: finding.confidence,
    reason: decision.kind === 'answered' ? null : decision.reason,
    promptVersion: decided.promptVersion,
  }
}

function candidateOf(page: FoundPage, pageUrl: PageUrl): Candidate {
  const { pageId, title, score } = page
  return { pageId, url: urlOf(page, pageUrl), title, score: Number(score.toFixed(4)) }
}

function citationOf({ page, lines, facts, links }: Quote, pageUrl: PageUrl): Citation {
  const { pageId, title, language, lastUpdated, eventDates } = page
  return {
    pageId,
    url: urlOf(page, pageUrl),
    title,
    language,
    quote: lines.join('\n'),
    lastUpdated,
    facts,
    links,
    dates: eventDates.map((date) => date.toISOString()),
  }
}

const urlOf = (page: FoundPage, pageUrl: PageUrl) => page.url ?? pageUrl(page.path)

/** "The page … says:", the words of the page, its address; a paragraph for each citation. */
function answeredText(turn: Turn, citations: readonly Citation[]): string {
  return citations
    .map((citation) =>
      [
        introductionOf(turn, citation),
        citation.quote.replaceAll('\t', ' · '),
        ...citation.facts,
        datesOf(turn, citation),
        citation.url,
      ]
        .filter((part) => part !== '')
        .join('\n'),
    )
    .join('\n\n')
}

function introductionOf({ language, region }: Turn, citation: Citation): string {
  const phrases = phrasesFor(language)
  if (isSameLanguage(language, citation.language)) return fill(phrases.pageSays, { title: citation.title })
  const itsLanguage = region.languages.find((one) => one.tag === citation.language)?.nativeName ?? citation.language
  return fill(phrases.pageSaysInLanguage, { title: citation.title, language: itsLanguage })
}

function datesOf({ language }: Turn, { dates }: Citation): string {
  if (dates.length === 0) return ''
  const format = dateFormat(language)
  return [phrasesFor(language).nextDates, ...dates.map((date) => `– ${format.format(new Date(date))}`)].join('\n')
}

/** Every region lies in Germany, whatever the server's clock says. */
function dateFormat(language: LanguageTag): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Berlin' })
}

function abstainedText({ language, region }: Turn, candidates: readonly Candidate[]): string {
  const phrases = phrasesFor(language)
  const nothing = fill(phrases.nothingFound, { region: region.name })
  const offered = candidates.slice(0, offeredPages).map(({ title, url }) => `– ${title}\n  ${url}`)
  return offered.length === 0 ? nothing : [nothing, '', phrases.pagesThatMayHelp, ...offered].join('\n')
}
