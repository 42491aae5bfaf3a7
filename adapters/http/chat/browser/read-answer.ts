/** Answers as they come over the wire or out of the browser's store: checked before anything is made of them. */

import type { Answer, Candidate, Citation } from '../../../../src/domain/answer.ts'
import type { Link } from '../../../../src/domain/page.ts'

/** `undefined` for everything that is not an answer as the API gives it. */
export function readAnswer(foreign: unknown): Answer | undefined {
  if (!isRecord(foreign)) return undefined
  const { citations, candidates, ...rest } = foreign
  if (!hasTexts(rest, ['language', 'kind', 'text'])) return undefined
  if (!isListOf(isCitation, citations) || !isListOf(isCandidate, candidates)) return undefined
  return foreign as unknown as Answer
}

function isCitation(foreign: unknown): foreign is Citation {
  return (
    hasTexts(foreign, ['url', 'title', 'language', 'quote']) &&
    (foreign['lastUpdated'] === null || typeof foreign['lastUpdated'] === 'string') &&
    isListOf(isLink, foreign['links']) &&
    isListOf(isText, foreign['facts']) &&
    isListOf(isText, foreign['dates'])
  )
}

const isText = (foreign: unknown) => typeof foreign === 'string'

function isLink(foreign: unknown): foreign is Link {
  return hasTexts(foreign, ['kind', 'url', 'text'])
}

function isCandidate(foreign: unknown): foreign is Candidate {
  return hasTexts(foreign, ['url', 'title'])
}

export function isListOf(isOne: (foreign: unknown) => boolean, foreign: unknown): boolean {
  return Array.isArray(foreign) && foreign.every(isOne)
}

export function hasTexts(foreign: unknown, names: readonly string[]): foreign is Record<string, unknown> {
  return isRecord(foreign) && names.every((name) => typeof foreign[name] === 'string')
}

export function isRecord(foreign: unknown): foreign is Record<string, unknown> {
  return typeof foreign === 'object' && foreign !== null && !Array.isArray(foreign)
}
