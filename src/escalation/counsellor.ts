/** What the steps of a counsellor's work have in common: who works, with what, and how they speak to the newcomer. */

import type { ChannelKind } from '../domain/channel.ts'
import { languageTag } from '../domain/language.ts'
import type { Author, Outbound } from '../domain/outbound.ts'
import type { ConversationId, ConversationState } from '../domain/person.ts'
import type { RegionSlug } from '../domain/region.ts'
import type { OriginalWords } from '../domain/translation.ts'
import { phrasesFor } from '../phrases/languages.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { Channel, Escalations, Waker } from '../ports.ts'
import type { OpenConversation } from '../domain/escalation.ts'

export interface Counsellor {
  /** By which they are known at the desk; newcomers don't see it. */
  readonly name: string
  /** Whose conversations they may see and take. */
  readonly regions: readonly RegionSlug[]
}

export interface EscalationDeps {
  readonly escalations: Pick<Escalations, 'thread' | 'claim' | 'settle'>
  readonly channels: ReadonlyMap<ChannelKind, Pick<Channel, 'fit'>>
  readonly waker: Waker
  readonly now: () => Date
}

/** What to say, in the words of the newcomer's language, cut as their channel needs it. */
export function wordsFor(
  { language, channel }: Pick<OpenConversation, 'language' | 'channel'>,
  compose: (phrases: Phrases) => Outbound,
  { channels }: Pick<EscalationDeps, 'channels'>,
): readonly Outbound[] {
  const content = compose(phrasesFor(language ?? languageTag('de')))
  return channels.get(channel)?.fit(content) ?? [content]
}

interface Word {
  readonly compose: (phrases: Phrases) => Outbound
  readonly author: Author
  /** That the conversation is left in. */
  readonly state: ConversationState
  /** What is translated in it, if something is. */
  readonly original?: OriginalWords | undefined
  readonly key?: string | undefined
}

/** Says something in a conversation that the counsellor holds; `false` where they don't hold it, or not any more. */
export async function speak(
  id: ConversationId,
  { name: counsellor, regions }: Counsellor,
  { compose, author, state, original, key }: Word,
  deps: EscalationDeps,
): Promise<boolean> {
  const thread = await deps.escalations.thread(id, regions)
  if (thread === undefined) return false
  const says = wordsFor(thread, compose, deps).map((content, position) => ({
    content,
    author,
    // A long reply is several messages, and translates all of it at its head.
    ...(original !== undefined && position === 0 && { original }),
  }))
  const lane = await deps.escalations.settle(id, { counsellor, regions, says, key, state, now: deps.now() })
  if (lane !== undefined) deps.waker.wake(lane)
  return lane !== undefined
}
