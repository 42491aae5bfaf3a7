/** The four heaps that open conversations lie in, and what is left of them behind filters. */

import type { ConversationView } from '../../../adapters/console/api.ts'
import type { DeskUserId } from '../../../src/domain/desk-user.ts'

export const heaps = ['waiting', 'mine', 'others', 'snoozed'] as const
export type Heap = (typeof heaps)[number]

export interface Filters {
  readonly region: string
  readonly language: string
  readonly topic: string
}
/** An empty one lets everything through. */
export const noFilters: Filters = { region: '', language: '', topic: '' }

export function heapOf(conversation: ConversationView, me: DeskUserId, now: number): Heap {
  const { snoozedUntil, heldBy } = conversation
  if (snoozedUntil !== null && Date.parse(snoozedUntil) > now) return 'snoozed'
  if (heldBy === null) return 'waiting'
  return heldBy.id === me ? 'mine' : 'others'
}

export function heaped(
  conversations: readonly ConversationView[],
  me: DeskUserId,
  now: number,
): Readonly<Record<Heap, readonly ConversationView[]>> {
  const heap = (wanted: Heap) => conversations.filter((one) => heapOf(one, me, now) === wanted).toSorted(byNeed)
  return { waiting: heap('waiting'), mine: heap('mine'), others: heap('others'), snoozed: heap('snoozed') }
}

/** Urgent ones first, then those that await a reply, then whoever has waited longest. */
function byNeed(one: ConversationView, other: ConversationView): number {
  const rank = ({ isUrgent, awaitsReply }: ConversationView) => (isUrgent ? 0 : awaitsReply ? 1 : 2)
  const waitedSince = ({ awaitsReply, lastWroteAt, since, heldBy }: ConversationView) =>
    heldBy !== null && awaitsReply ? (lastWroteAt ?? since) : since
  return rank(one) - rank(other) || Date.parse(waitedSince(one)) - Date.parse(waitedSince(other))
}

export function passes({ region, language, topic }: Filters): (conversation: ConversationView) => boolean {
  return (conversation) =>
    (region === '' || conversation.region === region) &&
    (language === '' || (conversation.language ?? 'unknown') === language) &&
    (topic === '' || conversation.topic === topic)
}

export type Due = { readonly kind: 'answer' | 'end'; readonly at: string; readonly state: 'soon' | 'over' | 'far' }

const soonMs = 30 * 60_000

/** What is to happen next, and by when: the first answer, then the end. */
export function dueOf(conversation: ConversationView, now: number): Due | null {
  const { firstResponseAt, firstResponseDueAt, resolutionDueAt } = conversation
  const answers = firstResponseAt === null && firstResponseDueAt !== null
  const at = answers ? firstResponseDueAt : resolutionDueAt
  if (at === null) return null
  const leftMs = Date.parse(at) - now
  return { kind: answers ? 'answer' : 'end', at, state: leftMs < 0 ? 'over' : leftMs < soonMs ? 'soon' : 'far' }
}
