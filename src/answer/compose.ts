/** Last step of a turn: what was decided becomes the text that people read and the JSON that programs read. */

import type { Answer, Candidate, Citation } from '../domain/answer.ts'
import { directionOf, isSameLanguage, type LanguageTag } from '../domain/language.ts'
import { phrasesFor } from '../phrases/languages.ts'
import { fill, type Phrases } from '../phrases/phrases.ts'
import type { Decision, Finding, Quote, Turn } from '../domain/turn.ts'
import type { FoundPage } from '../domain/ranking.ts'
import type { Danger, SmallTalkTopic } from '../domain/recognised.ts'
import { emergencyNumbers, helplines } from './helplines.ts'
import { sayDate } from './say-date.ts'
import type { WrittenAnswer } from './with-model/outcome.ts'

interface Decided {
  readonly turn: Turn
  readonly finding: Finding
  readonly decision: Decision
  readonly promptVersion: string | null
  /** Whether the pages are quoted because the model that should have written did not. */
  readonly isInstead?: boolean
  /** Of quotations in another language, by their text. */
  readonly translations?: ReadonlyMap<string, string>
}

type PageUrl = (path: string) => string

/** How many pages are offered where nothing was answered. */
export const offeredPages = 3

/** As an answer's reason: somebody wants to talk to a person. */
export const wantsPerson = 'wants-a-person'

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
    text: decision.kind === 'answered' ? quotingText(decided, citations) : offeringText(turn, decision, candidates),
    citations,
    candidates,
    confidence: finding.confidence,
    reason: decision.kind === 'answered' ? null : decision.reason,
    promptVersion: decided.promptVersion,
  }
}

function quotingText({ turn, isInstead, translations }: Decided, citations: readonly Citation[]): string {
  const quoted = answeredText(turn, citations, translations)
  return isInstead === true ? `${phrasesFor(turn.language).quotedInstead}\n\n${quoted}` : quoted
}

/** What a model wrote, that a machine wrote it, and the pages to check it on. */
export function composeWritten({ turn, finding, sentences, isList, quotes }: WrittenAnswer, pageUrl: PageUrl): Untimed {
  const citations = quotes.map((quote) => citationOf(quote, pageUrl))
  const written = isList ? sentences.map((sentence) => `– ${sentence}`).join('\n') : sentences.join(' ')
  const sources = new Set(citations.map(({ title, url }) => `– ${title}\n${url}`))
  return {
    ...asked(turn),
    kind: 'answered',
    text: [written, '', phrasesFor(turn.language).writtenByMachine, ...sources].join('\n'),
    citations,
    candidates: finding.pages.map((page) => candidateOf(page, pageUrl)),
    confidence: finding.confidence,
    reason: null,
  }
}

interface InDanger {
  readonly turn: Turn
  readonly danger: Danger
  readonly finding: Finding
  /** Of the region's page about it; none where no page fits. */
  readonly quotes: readonly Quote[]
}

/** Whom to call, what to do, who else helps, and then what the region's own page says. */
export function composeEmergency({ turn, danger, finding, quotes }: InDanger, pageUrl: PageUrl): Untimed {
  const citations = quotes.map((quote) => citationOf(quote, pageUrl))
  const help = emergencyText(danger, turn.language)
  return {
    ...asked(turn),
    kind: 'emergency',
    text: citations.length === 0 ? help : `${help}\n\n${answeredText(turn, citations)}`,
    citations,
    candidates: finding.pages.map((page) => candidateOf(page, pageUrl)),
    confidence: finding.confidence,
    reason: danger,
  }
}

function emergencyText(danger: Danger, language: LanguageTag): string {
  const phrases = phrasesFor(language)
  const isolated = (number: string) => (directionOf(language) === 'rtl' ? `\u2066${number}\u2069` : number)
  const lines = (whom: (typeof helplines)[Danger]) =>
    whom.map(({ reach, who }) => `${reach.map(isolated).join(' · ')}: ${phrases[who]}`)
  return [
    phrases.emergencyCall,
    ...lines(emergencyNumbers),
    '',
    phrases[advice[danger]],
    ...lines(helplines[danger]),
  ].join('\n')
}

const advice = {
  suicide: 'adviceSuicide',
  violence: 'adviceViolence',
  trafficking: 'adviceTrafficking',
  medical: 'adviceMedical',
  fire: 'adviceFire',
} as const satisfies Record<Danger, keyof Phrases>

/** There is nobody to connect with here; a channel that has counsellors says something else in its place. */
export function composeWishForPerson(turn: Turn, finding: Finding, pageUrl: PageUrl): Untimed {
  const candidates = finding.pages.map((page) => candidateOf(page, pageUrl))
  return {
    ...asked(turn),
    kind: 'abstained',
    text: [phrasesFor(turn.language).noPersonHere, ...offers(candidates)].join('\n'),
    citations: [],
    candidates,
    confidence: 0,
    reason: wantsPerson,
  }
}

/** A fixed phrase; nothing is searched for. */
export function composeSmallTalk(turn: Turn, topic: SmallTalkTopic): Untimed {
  const text = smallTalkPhrases[topic].map((name) => phrasesFor(turn.language)[name]).join('\n\n')
  return {
    ...asked(turn),
    kind: 'small-talk',
    text: fill(text, { region: turn.region.name }),
    citations: [],
    candidates: [],
    confidence: 0,
    reason: topic,
  }
}

const smallTalkPhrases: Readonly<Record<SmallTalkTopic, readonly (keyof Phrases)[]>> = {
  greeting: ['disclosure', 'invitation'],
  thanks: ['youAreWelcome'],
  farewell: ['goodbye'],
  insult: ['staysCalm'],
  'are-you-a-machine': ['disclosure', 'invitation'],
  'politics-or-opinion': ['noOpinions'],
  'well-being': ['wellBeing'],
  'other-place': ['otherPlace'],
}

const asked = ({ question, region, language }: Turn) => ({
  id: question.id,
  region: region.slug,
  question: question.text,
  language,
  promptVersion: null,
})

type Untimed = Omit<Answer, 'latencyMs'>

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
function answeredText(
  turn: Turn,
  citations: readonly Citation[],
  translations: ReadonlyMap<string, string> = new Map(),
): string {
  return citations
    .map((citation) =>
      [
        introductionOf(turn, citation),
        citation.quote.replaceAll('\t', ' · '),
        ...citation.facts,
        datesOf(turn, citation),
        translationOf(turn, translations.get(citation.quote)),
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

function translationOf({ language }: Turn, translation: string | undefined): string {
  if (translation === undefined) return ''
  return `${phrasesFor(language).machineTranslation}\n${translation.replaceAll('\t', ' · ')}`
}

function datesOf({ language }: Turn, { dates }: Citation): string {
  if (dates.length === 0) return ''
  return [phrasesFor(language).nextDates, ...dates.map((date) => `– ${sayDate(new Date(date), language)}`)].join('\n')
}

type Unanswered = Exclude<Decision, { readonly kind: 'answered' }>

function offeringText({ language, region }: Turn, { kind }: Unanswered, candidates: readonly Candidate[]): string {
  const phrases = phrasesFor(language)
  const offered = offers(candidates)
  if (kind === 'clarify') return [phrases.whichDoYouMean, ...offered].join('\n')
  const nothing = fill(phrases.nothingFound, { region: region.name })
  return offered.length === 0 ? nothing : [nothing, '', phrases.pagesThatMayHelp, ...offered].join('\n')
}

const offers = (candidates: readonly Candidate[]) =>
  candidates.slice(0, offeredPages).map(({ title, url }) => `– ${title}\n  ${url}`)
