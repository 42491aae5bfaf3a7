/** Takes a question to Lotse and brings back an answer, or the reason why there is none. */

import type { Answer } from '../../../../src/domain/answer.ts'
import type { LanguageTag } from '../../../../src/domain/language.ts'
import type { RegionSlug } from '../../../../src/domain/region.ts'
import { readAnswer } from './read-answer.ts'

interface Asked {
  readonly region: RegionSlug
  readonly question: string
  /** Only what the newcomer chose themselves: otherwise the question tells its language. */
  readonly language?: LanguageTag
}

/** Each is the name of the phrase that tells the newcomer. */
export type Failure = 'connectionLost' | 'ourFault' | 'tooManyQuestions'

export type Outcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: Failure }

const timeoutMs = 30_000

/** @param cancellation aborted after 30 s, too */
export async function ask(asked: Asked, cancellation: AbortController): Promise<Outcome> {
  const timer = setTimeout(() => cancellation.abort(), timeoutMs)
  try {
    const response = await fetch('/api/v1/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(asked),
      signal: cancellation.signal,
    })
    if (response.status === 429) return { kind: 'failed', failure: 'tooManyQuestions' }
    if (!response.ok) return { kind: 'failed', failure: 'ourFault' }
    const answer = readAnswer(parseJson(await response.text()))
    return answer === undefined ? { kind: 'failed', failure: 'ourFault' } : { kind: 'answered', answer }
  } catch {
    return { kind: 'failed', failure: 'connectionLost' }
  } finally {
    clearTimeout(timer)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
