/** What the steps of a counsellor's work have in common: who works, with what, and how they speak to the newcomer. */

import type { ChannelKind } from '../domain/channel.ts'
import type { DeskUserId } from '../domain/desk-user.ts'
import type { OpenConversation } from '../domain/escalation.ts'
import { languageTag } from '../domain/language.ts'
import type { Outbound } from '../domain/outbound.ts'
import type { RegionSlug } from '../domain/region.ts'
import { phrasesFor } from '../phrases/languages.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { Channel, Waker } from '../ports/channels.ts'
import type { Audit } from '../ports/people.ts'
import type { Escalations } from '../ports/work.ts'

export interface Counsellor {
  readonly id: DeskUserId
  readonly email: string
  /** By which they are known at the desk; newcomers don't see it. */
  readonly name: string
  /** Whose conversations they may see and take. */
  readonly regions: readonly RegionSlug[]
}

export interface EscalationDeps {
  readonly escalations: Pick<Escalations, 'find' | 'claim' | 'reply' | 'take' | 'undo'>
  readonly channels: ReadonlyMap<ChannelKind, Pick<Channel, 'fit'>>
  readonly waker: Waker
  readonly audit: Audit
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
