/** How the page reaches Lotse: it posts what is written, and fetches what is said. */

import type { LanguageTag } from '../../../../src/domain/language.ts'
import type { RegionSlug } from '../../../../src/domain/region.ts'
import type { Failure, Written } from './conversation.ts'
import { readMail, type Mail } from './read-mail.ts'

const path = '/api/v1/chat/messages'

export type Posted =
  | { readonly kind: 'stored' }
  /** `isFinal`: the same message would be refused again. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly isFinal: boolean }

const postWithinMs = 15_000

/** @param language of the page, which hints at the newcomer's */
export async function post(region: RegionSlug, language: LanguageTag, written: Written): Promise<Posted> {
  const { conversation, id, content } = written
  const body = JSON.stringify({ region, language, conversation, id, content })
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const response = await within(postWithinMs, (signal) => fetch(path, { method: 'POST', headers, body, signal }))
  if (response === undefined) return { kind: 'failed', failure: 'connectionLost', isFinal: false }
  if (response.status === 202) return { kind: 'stored' }
  if (response.status === 429) return { kind: 'failed', failure: 'tooManyQuestions', isFinal: false }
  return { kind: 'failed', failure: 'ourFault', isFinal: response.status >= 400 && response.status < 500 }
}

/** The service answers within 25 s, with nothing where nothing was said. */
const fetchWithinMs = 40_000

/** What the page has: the last message, and the last step of an answer that is under way. */
export interface Seen {
  readonly after: string
  readonly progress: string
}

/** `undefined` where Lotse cannot be reached, or does not answer as it should. */
export async function fetchMail(
  region: RegionSlug,
  conversation: string,
  { after, progress }: Seen,
  cancellation: AbortSignal,
): Promise<Mail | undefined> {
  const query = new URLSearchParams({ region, after, progress })
  const headers = { accept: 'application/json', 'x-lotse-conversation': conversation }
  const ask = async (signal: AbortSignal) => {
    const response = await fetch(`${path}?${query}`, { headers, signal })
    return response.ok ? readMail(await response.json()) : undefined
  }
  return within(fetchWithinMs, ask, cancellation)
}

async function within<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  cancellation?: AbortSignal,
): Promise<T | undefined> {
  const ending = new AbortController()
  const end = () => ending.abort()
  const timer = setTimeout(end, ms)
  cancellation?.addEventListener('abort', end)
  try {
    return await work(ending.signal)
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
    cancellation?.removeEventListener('abort', end)
  }
}
