/** The wish for a person, with what it is about and by when it is to be answered. */

import type { DeskSettings } from '../domain/desk-settings.ts'
import type { EscalationCause } from '../domain/person.ts'
import type { Wish } from '../domain/settlement.ts'
import type { Deadline, Deadlines } from '../domain/tend.ts'
import type { Topic } from '../domain/topic.ts'
import { afterOpenMinutes } from './office-hours.ts'

export function wishFor(
  { cause, topic }: { readonly cause: EscalationCause; readonly topic: Topic },
  settings: DeskSettings,
  now: Date,
): Wish {
  const deadlines = deadlinesFrom(now, settings)
  if (cause !== 'emergency') return { cause, isUrgent: false, topic, deadlines }
  return { cause, isUrgent: true, topic, deadlines: { ...deadlines, firstResponse: inDanger(now, settings) } }
}

/**
 * A danger does not wait for office hours. All of a region are told of it at once; who is not at their desk gets that
 * long to see it, and is reminded while it is still of use.
 */
const minutesInDanger = 15

/** By the clock, and sooner where the region answers everybody sooner. */
function inDanger(at: Date, { firstResponseMinutes }: DeskSettings): Deadline {
  const minutes = Math.min(minutesInDanger, firstResponseMinutes ?? minutesInDanger)
  const later = (share: number) => new Date(at.getTime() + share * minutes * minuteMs)
  return { warnAt: later(warnedAfter), dueAt: later(1) }
}

const minuteMs = 60_000

function deadlinesFrom(at: Date, settings: DeskSettings): Deadlines {
  const { firstResponseMinutes, resolutionMinutes } = settings
  return {
    firstResponse: deadlineAfter(at, firstResponseMinutes, settings),
    resolution: deadlineAfter(at, resolutionMinutes, settings),
  }
}

/** What is warned of when so much of the time is gone. */
const warnedAfter = 0.8

/** `null` also where it is not open for so long within a year. */
function deadlineAfter(at: Date, minutes: number | null, settings: DeskSettings): Deadline | null {
  if (minutes === null) return null
  const warnAt = afterOpenMinutes(at, minutes * warnedAfter, settings)
  const dueAt = afterOpenMinutes(at, minutes, settings)
  return warnAt === undefined || dueAt === undefined ? null : { warnAt, dueAt }
}
