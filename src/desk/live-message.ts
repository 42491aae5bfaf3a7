/** What open desks are told, before it goes over the wire. */

import type { OpenConversation } from '../domain/escalation.ts'
import type { DeskNotification, Presence } from '../domain/live.ts'
import type { ConversationId } from '../domain/person.ts'
import type { RegionSlug } from '../domain/region.ts'

export type LiveMessage =
  /** Opens a stream. Of what is to come, each id is larger; who was there in a conversation is told anew. */
  | { readonly kind: 'hello'; readonly id: number }
  | { readonly kind: 'reset'; readonly id: number }
  | {
      readonly kind: 'conversation'
      readonly id: number
      readonly conversation: ConversationId
      /** `null` where nobody is asked for in it any more. */
      readonly now: OpenConversation | null
    }
  | { readonly kind: 'notification'; readonly id: number; readonly notification: DeskNotification }
  | { readonly kind: 'settings'; readonly id: number; readonly region: RegionSlug }
  | { readonly kind: 'presence'; readonly presence: Presence }
