/** What is due for a conversation in which a person is asked for: nobody waits unseen, and everything is told once. */

import type { DeskUserId } from '../domain/desk-user.ts'
import type { Outbound } from '../domain/outbound.ts'
import {
  timers,
  type Deadlines,
  type Holder,
  type TendedEscalation,
  type TendStep,
  type Timer,
} from '../domain/tend.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { actionButton, say } from '../conversation/say.ts'
import { isOpen, openMinutesBetween } from './office-hours.ts'
import { freeFor, type Desk } from './suggest.ts'

/** In the newcomer's language, as their channel needs it. */
export type Speak = (compose: (phrases: Phrases) => Outbound) => readonly Outbound[]

export function dutiesFor(escalation: TendedEscalation, desk: Desk, speak: Speak): readonly TendStep[] {
  const { holder, snoozedUntil } = escalation
  if (holder === null) return [...suggestion(escalation, desk), ...reminders(escalation, desk, speak)]
  if (holder.isAllowed && snoozedUntil !== null) {
    return snoozedUntil > desk.now ? [] : [{ kind: 'come-back', whom: [holder.id] }]
  }
  const relief = reliefOf(holder, escalation, desk, speak)
  return relief === undefined ? reminders(escalation, desk, speak) : [relief]
}

// ── Whoever holds it ───────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A holder who is gone, or does not answer, lets go of it. It waits for somebody else where somebody else is there, and
 * in a danger in any case; else the machine answers again, and the newcomer may ask for a person another time: to wait
 * where nobody comes helps nobody.
 */
function reliefOf(holder: Holder, escalation: TendedEscalation, desk: Desk, speak: Speak): TendStep | undefined {
  const { id: from, owesSince } = holder
  if (!holder.isAllowed) return { kind: 'queue-again', from, owesSince: null, says: speak(stillWaiting) }
  if (owesSince === null || !isOverdue(owesSince, desk)) return undefined
  const isSomebodyThere = freeFor(escalation, desk).some(({ id }) => id !== from)
  return escalation.isUrgent || isSomebodyThere
    ? { kind: 'queue-again', from, owesSince, says: speak(stillWaiting) }
    : {
        kind: 'hand-back',
        from,
        owesSince,
        says: speak(({ handedBackUnanswered }) => say(handedBackUnanswered).content),
      }
}

/** Only office hours count. */
function isOverdue(owesSince: Date, { settings, now }: Desk): boolean {
  const { handBackMinutes } = settings
  if (handBackMinutes === null || now.getTime() - owesSince.getTime() < handBackMinutes * minuteMs) return false
  return openMinutesBetween(owesSince, now, settings) >= handBackMinutes
}

const minuteMs = 60_000

const stillWaiting = ({ stillWaiting: text, noPersonNeeded }: Phrases): Outbound =>
  say(text, { buttons: [[actionButton(noPersonNeeded, { kind: 'want-machine' })]] }).content

// ── Who could take it ──────────────────────────────────────────────────────────────────────────────────────────────

/** In a region that pushes, whoever lets it lie for so long passes it on. */
const takenWithinMs = 3 * minuteMs

/** Nothing is suggested anew as long as it is in good hands. */
function suggestion(escalation: TendedEscalation, desk: Desk): readonly TendStep[] {
  const free = freeFor(escalation, desk).map(({ id }) => id)
  const from = escalation.suggestion?.to ?? null
  const isPushing = desk.settings.assignment === 'push'
  const isTooLate = isPushing && isLetLie(escalation, desk)
  if (from !== null && free.includes(from) && !isTooLate) return []
  const next = nextOf(free, from === null ? escalation.tried : [...escalation.tried, from])
  if (next.to === from) return []
  return [{ kind: 'suggest', from, as: isPushing ? 'assigned' : 'suggested', ...next }]
}

const isLetLie = ({ suggestion: given }: TendedEscalation, { now }: Desk): boolean =>
  given !== null && now.getTime() - given.at.getTime() >= takenWithinMs

/** The best who has not had it yet; when all had it, it goes round again. */
function nextOf(
  free: readonly DeskUserId[],
  had: readonly DeskUserId[],
): { readonly to: DeskUserId | null; readonly tried: readonly DeskUserId[] } {
  const fresh = free.find((id) => !had.includes(id))
  if (fresh !== undefined) return { to: fresh, tried: [...new Set(had)] }
  const last = had.at(-1)
  return { to: free.find((id) => id !== last) ?? free[0] ?? null, tried: last === undefined ? [] : [last] }
}

// ── Times that run out ─────────────────────────────────────────────────────────────────────────────────────────────

function reminders(escalation: TendedEscalation, desk: Desk, speak: Speak): readonly TendStep[] {
  return timers.flatMap((timer) => reminderOf(timer, escalation, desk, speak) ?? [])
}

const deadlineOf = { 'first-response': 'firstResponse', resolution: 'resolution' } as const satisfies Record<
  Timer,
  keyof Deadlines
>

function reminderOf(timer: Timer, escalation: TendedEscalation, desk: Desk, speak: Speak): TendStep | undefined {
  const deadline = escalation.deadlines[deadlineOf[timer]]
  const isAnswered = timer === 'first-response' && escalation.isAnswered
  if (deadline === null || isAnswered || desk.now < deadline.warnAt) return undefined
  const state = desk.now < deadline.dueAt ? 'due-soon' : 'overdue'
  if (escalation.told.includes(`${timer}:${state}`)) return undefined
  const isLate = timer === 'first-response' && state === 'overdue' && wasPromised(escalation, desk)
  const says = isLate ? speak(stillWaiting) : []
  return { kind: 'remind', timer, state, whom: responsible(escalation, desk), says }
}

/** Whoever wrote of a danger outside office hours heard when somebody is there again: that time has not passed. */
const wasPromised = ({ isUrgent }: TendedEscalation, { settings, now }: Desk): boolean =>
  !isUrgent || isOpen(now, settings)

/** The holder, else whom it is suggested to, else whoever is free; where nobody is, all of the region. */
function responsible(escalation: TendedEscalation, desk: Desk): readonly DeskUserId[] {
  const one = escalation.holder?.id ?? escalation.suggestion?.to
  if (one !== undefined) return [one]
  const free = freeFor(escalation, desk)
  return (free.length > 0 ? free : desk.counsellors).map(({ id }) => id)
}
