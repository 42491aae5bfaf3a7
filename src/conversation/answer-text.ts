/** An answer as a message: quotations set apart, pages and forms as buttons, and the question whether it helped. */

import { isWritten, type Answer, type Candidate, type Citation } from '../domain/answer.ts'
import type { Button, OutboundText, RichText, Span } from '../domain/outbound.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { offeredPages } from '../answer/compose.ts'
import { actionButton, inRows, linkButton } from './say.ts'

interface AnswerMessage {
  readonly text: RichText
  readonly buttons: OutboundText['buttons']
  /** Of the only page that is cited. */
  readonly preview: string | null
}

/** What the CMS knows of cited places besides their words. */
export interface PlaceExtras {
  /** Such as opening hours today. */
  readonly lines: readonly string[]
  readonly buttons: readonly Button[]
}

export interface AnswerMessageParts {
  readonly answer: Answer
  readonly turn: string
  readonly phrases: Phrases
  readonly places: PlaceExtras
  /** Whether a person can be asked for. */
  readonly offersPerson: boolean
  /** Whether /region leads to another one. */
  readonly canChangeRegion: boolean
}

export function answerMessage(parts: AnswerMessageParts): AnswerMessage {
  const { answer, turn, phrases, places, offersPerson } = parts
  const person = offersPerson ? [[actionButton(phrases.talkToPerson, { kind: 'want-person' })]] : []
  switch (answer.kind) {
    case 'answered':
      return {
        text: [...citedText(answer), ...extraLines(places), { text: `\n\n${phrases.didItHelp}` }],
        buttons: [...citationButtons(answer, phrases, places), ratingRow(turn, phrases), ...person],
        preview: previewOf(answer),
      }
    case 'clarify':
      return {
        text: [{ text: phrases.whichDoYouMean }],
        buttons: [...choices(answer.candidates, turn, phrases), ...person],
        preview: null,
      }
    case 'abstained':
      return {
        text: abstainedText(answer),
        buttons: [...inRows(pageLinks(answer.candidates)), ...person],
        preview: null,
      }
    case 'emergency':
      return { text: citedText(answer), buttons: citationButtons(answer, phrases, places), preview: null }
    case 'small-talk':
      return { text: smallTalkText(parts), buttons: menuRow(answer, phrases), preview: null }
    case 'escalated':
      return { text: [{ text: answer.text }], buttons: [], preview: null }
    default:
      return answer.kind satisfies never
  }
}

/** The answer's text with its quotations marked as such, and without the addresses that the buttons lead to. */
function citedText(answer: Answer): RichText {
  const { text, citations } = answer
  if (isWritten(answer)) return [{ text: withoutAddresses(text, citations).trimEnd() }]
  const spans: Span[] = []
  let end = 0
  for (const citation of citations) {
    const quote = citation.quote.replaceAll('\t', ' · ')
    const from = text.indexOf(quote, end)
    if (from < 0) continue
    spans.push({ text: withoutAddresses(text.slice(end, from), citations) }, { text: quote, style: 'quote' })
    end = from + quote.length
  }
  spans.push({ text: withoutAddresses(text.slice(end), citations).trimEnd() })
  return spans.filter((span) => span.text !== '')
}

function withoutAddresses(text: string, citations: readonly Citation[]): string {
  const addresses = new Set(citations.map(({ url }) => url))
  return text
    .split('\n')
    .filter((line) => !addresses.has(line))
    .join('\n')
}

const extraLines = ({ lines }: PlaceExtras): RichText => (lines.length === 0 ? [] : [{ text: `\n${lines.join('\n')}` }])

/** The pages' titles are on the buttons. */
function abstainedText({ text, candidates }: Answer): RichText {
  const onButtons = new Set(candidates.flatMap(({ title, url }) => [`– ${title}`, `  ${url}`]))
  const lines = text.split('\n').filter((line) => !onButtons.has(line))
  return [{ text: lines.join('\n') }]
}

/** Of the only page that is cited. */
function previewOf({ citations }: Answer): string | null {
  const urls = new Set(citations.map(({ url }) => url))
  return urls.size === 1 ? (citations[0]?.url ?? null) : null
}

const mostForms = 3

function citationButtons(answer: Answer, phrases: Phrases, places: PlaceExtras): OutboundText['buttons'] {
  const { citations } = answer
  const cited = new Map(citations.map(({ url, title }) => [url, title]))
  const pages = [...cited].map(([url, title]) =>
    linkButton(cited.size === 1 ? phrases.openPage : `${phrases.openPage}: ${title}`, url),
  )
  const forms = citations
    .flatMap(({ links }) => links)
    .filter(({ kind }) => kind === 'pdf' || kind === 'form')
    .slice(0, mostForms)
    .map(({ kind, text, url }) => linkButton(`${kind === 'pdf' ? phrases.pdfFile : phrases.form}: ${text}`, url))
  return inRows([...pages, ...forms, ...places.buttons])
}

function ratingRow(turn: string, phrases: Phrases): readonly Button[] {
  return [
    actionButton(`👍 ${phrases.yes}`, { kind: 'rate', turn, helped: true }),
    actionButton(`👎 ${phrases.no}`, { kind: 'rate', turn, helped: false }),
  ]
}

function choices(candidates: readonly Candidate[], turn: string, phrases: Phrases): OutboundText['buttons'] {
  const pages = candidates
    .slice(0, offeredPages)
    .map(({ title }, choice) => actionButton(title, { kind: 'clarify', turn, choice }))
  return inRows([...pages, actionButton(phrases.noneOfThese, { kind: 'clarify', turn, choice: null })])
}

const pageLinks = (candidates: readonly Candidate[]) =>
  candidates.slice(0, offeredPages).map(({ title, url }) => linkButton(title, url))

const smallTalkText = ({ answer, phrases, canChangeRegion }: AnswerMessageParts): RichText => [
  { text: answer.text },
  ...(answer.reason === 'other-place' && canChangeRegion ? [{ text: `\n\n${phrases.otherRegion}` }] : []),
]

/** Whoever says hello may not know what to ask. */
function menuRow({ reason }: Answer, phrases: Phrases): OutboundText['buttons'] {
  const isOpening = reason === 'greeting' || reason === 'are-you-a-machine' || reason === 'well-being'
  return isOpening ? [[actionButton(phrases.commandMenu, { kind: 'browse', pageId: null, from: 0 })]] : []
}
