/**
 * An answer's text is made for every channel, so it spells out quotations, dates and addresses. Here they leave the
 * text, and what the page shows in their place takes their place.
 */

import { isWritten, type Answer, type Candidate, type Citation } from '../../../../src/domain/answer.ts'

export type AnswerPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'citation'; readonly citation: Citation }
  /** Pages that may help; `isIntroduced` where the text before says so. */
  | { readonly kind: 'pages'; readonly candidates: readonly Candidate[]; readonly isIntroduced: boolean }

/** How many pages are offered where nothing was answered. */
const offeredPages = 3

/** The answer from top to bottom. Citations that the text does not quote come last. */
export function partsOf(answer: Answer): readonly AnswerPart[] {
  if (answer.kind === 'abstained' || answer.kind === 'clarify') return offeringParts(answer)
  return isWritten(answer) ? writtenParts(answer) : citedParts(answer)
}

/** What a model wrote stays text; the list of its sources becomes a card for each page. */
function writtenParts(answer: Answer): readonly AnswerPart[] {
  const pages = byPage(answer.citations)
  const sources = new Set(pages.map(({ title }) => `– ${title}`))
  const lines = answer.text.split('\n')
  const list = lines.findIndex((line) => sources.has(line))
  const end = list < 0 ? lines.length : list
  const after = lines.slice(end).filter((line) => !sources.has(line))
  return [
    ...textPart(lines.slice(0, end).join('\n'), answer),
    ...pages.map((citation) => ({ kind: 'citation', citation }) as const),
    ...textPart(after.join('\n'), answer),
  ]
}

/** Several quotations of one page are one, with a mark where something is left out. */
function byPage(citations: readonly Citation[]): readonly Citation[] {
  const pages = new Map<string, Citation>()
  for (const citation of citations) {
    const first = pages.get(citation.url)
    pages.set(citation.url, first ? { ...first, quote: `${first.quote}\n…\n${citation.quote}` } : citation)
  }
  return [...pages.values()]
}

function citedParts(answer: Answer): readonly AnswerPart[] {
  const parts: AnswerPart[] = []
  let end = 0
  for (const { citation, from, to } of quotedStretches(answer)) {
    if (from < end) continue
    parts.push(...textPart(answer.text.slice(end, from), answer), { kind: 'citation', citation })
    end = to
  }
  parts.push(...textPart(answer.text.slice(end), answer))
  const placed = new Set(parts.map((part) => part.kind === 'citation' && part.citation))
  const others = answer.citations.filter((citation) => !placed.has(citation))
  return [...parts, ...others.map((citation) => ({ kind: 'citation', citation }) as const)]
}

/** Where the text quotes, in its order; texts part cells by dots, and list facts and dates below the quotation. */
function quotedStretches({ text, citations }: Answer) {
  const stretches = citations.flatMap((citation) => {
    const quote = [citation.quote, citation.quote.replaceAll('\t', ' · ')].find((one) => one && text.includes(one))
    if (quote === undefined) return []
    const from = text.indexOf(quote)
    const facts = citation.facts.map((fact) => `\n${fact}`).join('')
    const told = text.startsWith(facts, from + quote.length) ? from + quote.length + facts.length : from + quote.length
    const listed = citation.dates.length > 0 && /^\n[^\n]+(\n– [^\n]*)+/.exec(text.slice(told))
    return [{ citation, from, to: told + (listed ? listed[0].length : 0) }]
  })
  // oxlint-disable-next-line unicorn/no-array-sort -- newcomers' phones may be too old for toSorted
  return stretches.sort((one, other) => one.from - other.from)
}

function textPart(text: string, { citations }: Answer): readonly AnswerPart[] {
  const addresses = new Set(citations.map((citation) => citation.url))
  return keepLines(text, (line) => !addresses.has(line) && !isOnlyPunctuation(line))
}

function offeringParts({ text, candidates }: Answer): readonly AnswerPart[] {
  const offered = candidates.slice(0, offeredPages)
  const onList = new Set(offered.flatMap(({ title, url }) => [title, url]))
  const isIntroduced = offered.some(({ url }) => text.includes(url))
  const said = keepLines(text, (line) => !onList.has(line.replace(/^[–•*-]\s+/, '')))
  return offered.length === 0 ? said : [...said, { kind: 'pages', candidates: offered, isIntroduced }]
}

function keepLines(text: string, isKept: (line: string) => boolean): readonly AnswerPart[] {
  const lines = text.split('\n').filter((line) => isKept(line.trim()))
  const kept = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return kept === '' ? [] : [{ kind: 'text', text: kept }]
}

/** Such as the quotation marks that stood around a quotation. */
function isOnlyPunctuation(line: string): boolean {
  return /^\p{P}[\p{P}\s]*$/u.test(line)
}
