/** The conversation of this browser tab. It is stored nowhere else. */

import type { Answer } from '../../../../src/domain/answer.ts'
import type { LanguageTag } from '../../../../src/domain/language.ts'
import type { RegionSlug } from '../../../../src/domain/region.ts'
import type { Failure } from './ask.ts'
import { isRecord, readAnswer } from './read-answer.ts'

export type TurnState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Turn {
  readonly question: string
  state: TurnState
}

export interface Conversation {
  /** Language that the newcomer chose themselves. */
  chosen: LanguageTag | undefined
  /** What is typed and not sent. */
  draft: string
  turns: Turn[]
}

const keyOf = (region: RegionSlug) => `lotse-chat:${region}`

/** An empty conversation where there is none, or none that can be read. */
export function loadConversation(region: RegionSlug): Conversation {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(region)) ?? 'null')
    if (!isRecord(stored) || !Array.isArray(stored['turns'])) return emptyConversation()
    const { chosen, draft, turns } = stored
    return {
      chosen: typeof chosen === 'string' ? (chosen as LanguageTag) : undefined,
      draft: typeof draft === 'string' ? draft : '',
      turns: turns.map(readTurn).filter((turn) => turn !== undefined),
    }
  } catch {
    return emptyConversation()
  }
}

function emptyConversation(): Conversation {
  return { chosen: undefined, draft: '', turns: [] }
}

/** Browsers may refuse to store; then a conversation lasts as long as the page. */
export function saveConversation(region: RegionSlug, conversation: Conversation): void {
  try {
    sessionStorage.setItem(keyOf(region), JSON.stringify(conversation))
  } catch {
    // Nothing that the newcomer could do about it.
  }
}

/** A question that was under way when the page went has lost its connection. */
function readTurn(foreign: unknown): Turn | undefined {
  if (!isRecord(foreign) || typeof foreign['question'] !== 'string') return undefined
  const { question, state } = foreign
  const answer = isRecord(state) ? readAnswer(state['answer']) : undefined
  return {
    question,
    state: answer === undefined ? { kind: 'failed', failure: 'connectionLost' } : { kind: 'answered', answer },
  }
}
