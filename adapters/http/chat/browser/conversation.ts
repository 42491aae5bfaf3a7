/** What this browser tab knows of a conversation: its secret id, and what was written. What was said, Lotse keeps. */

import type { LanguageTag } from '../../../../src/domain/language.ts'
import type { RegionSlug } from '../../../../src/domain/region.ts'
import { isRecord } from './read-answer.ts'
import { isUuid, randomUuid } from '../../page/browser/uuid.ts'

/** As the API takes it. */
export type WrittenContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'button'; readonly data: string; readonly messageId: string | null }
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }

/** Each is the name of the phrase that tells the newcomer. */
export type Failure = 'connectionLost' | 'ourFault' | 'tooManyQuestions'

export interface Written {
  /** The same each time that it is sent, so that it is taken in once. */
  id: string
  readonly conversation: string
  readonly content: WrittenContent
  /** Shown in the conversation; `null` for a tap, whose effect shows. */
  readonly words: string | null
  /** Id of the last message of Lotse's that was there when it was written. */
  readonly after: string
  isStored: boolean
  failure: Failure | null
}

export interface Conversation {
  /** Who knows it reads the conversation: it stands in no address. */
  id: string
  /** Language that the newcomer chose themselves. */
  chosen: LanguageTag | undefined
  /** Whether Lotse knows of that choice. */
  isChoiceTold: boolean
  /** What is typed and not sent. */
  draft: string
  /** Id of the last message of Lotse's that was shown; `'0'` for none. */
  last: string
  /** Of this conversation and of those before it that are not done yet, in their order. */
  written: Written[]
}

const keyOf = (region: RegionSlug) => `lotse-chat:${region}`

/** An empty conversation where there is none, or none that can be read. */
export function loadConversation(region: RegionSlug): Conversation {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(region)) ?? 'null')
    if (!isRecord(stored) || !isUuid(stored['id']) || !Array.isArray(stored['written'])) return emptyConversation()
    const { id, chosen, isChoiceTold, draft, last, written } = stored
    return {
      id,
      chosen: typeof chosen === 'string' ? (chosen as LanguageTag) : undefined,
      isChoiceTold: isChoiceTold === true,
      draft: typeof draft === 'string' ? draft : '',
      last: typeof last === 'string' ? last : '0',
      written: written.filter(isWritten),
    }
  } catch {
    return emptyConversation()
  }
}

function emptyConversation(): Conversation {
  return { id: randomUuid(), chosen: undefined, isChoiceTold: false, draft: '', last: '0', written: [] }
}

/** Browsers may refuse to store; then a conversation lasts as long as the page. */
export function saveConversation(region: RegionSlug, conversation: Conversation): void {
  try {
    sessionStorage.setItem(keyOf(region), JSON.stringify(conversation))
  } catch {
    // Nothing that the newcomer could do about it.
  }
}

function isWritten(foreign: unknown): foreign is Written {
  if (!isRecord(foreign) || !isRecord(foreign['content'])) return false
  const { id, conversation, words, after } = foreign
  return (
    isUuid(id) && isUuid(conversation) && typeof after === 'string' && (words === null || typeof words === 'string')
  )
}
