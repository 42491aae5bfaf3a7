/** A reply to the newcomer's last question, drafted from the region's pages in the counsellor's language; kept nowhere. */

import type { Answer } from '../domain/answer.ts'
import type { ConversationThread } from '../domain/escalation.ts'
import { languageTag, type LanguageTag } from '../domain/language.ts'
import type { ConversationId } from '../domain/person.ts'
import type { Recogniser, Responder } from '../ports/answering.ts'
import type { Escalations } from '../ports/work.ts'
import type { Counsellor } from './counsellor.ts'
import { newcomerSaid } from './said-texts.ts'

export type Suggestion =
  | {
      readonly kind: 'suggested'
      readonly text: string
      readonly citations: readonly { readonly title: string; readonly url: string }[]
    }
  /** There is no such conversation in the counsellor's regions. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-model' }
  | { readonly kind: 'nothing-found' }

export interface SuggestDeps {
  readonly escalations: Pick<Escalations, 'thread'>
  /** Where a language model writes. */
  readonly suggester: Responder | undefined
  readonly recogniser: Pick<Recogniser, 'recognise'>
  readonly newId: () => string
}

export async function suggestReply(
  id: ConversationId,
  language: LanguageTag,
  { regions }: Pick<Counsellor, 'regions'>,
  deps: SuggestDeps,
): Promise<Suggestion> {
  if (deps.suggester === undefined) return { kind: 'no-model' }
  const thread = await deps.escalations.thread(id, regions)
  if (thread === undefined) return { kind: 'unknown' }
  const question = lastQuestion(thread, deps)
  if (question === undefined) return { kind: 'nothing-found' }
  const { region } = thread
  const answer = await deps.suggester.respond({ id: deps.newId(), region, text: question, language })
  return answer.kind === 'answered' ? suggestionOf(answer) : { kind: 'nothing-found' }
}

/** The wish for a person, and thanks, are no questions. */
function lastQuestion(
  { lines, language }: ConversationThread,
  { recogniser }: Pick<SuggestDeps, 'recogniser'>,
): string | undefined {
  return lines
    .map(newcomerSaid)
    .filter((text) => text !== '')
    .findLast((text) => recogniser.recognise(text, language ?? languageTag('de')).kind === 'question')
}

function suggestionOf({ text, citations }: Answer): Suggestion {
  const links = new Map(citations.map(({ title, url }) => [url, { title, url }]))
  return { kind: 'suggested', text, citations: [...links.values()] }
}
