/** When a conversation may come back: the times that somebody means by "later". */

export interface SnoozeTime {
  readonly name: 'hour' | 'afternoon' | 'tomorrow' | 'monday' | 'week'
  readonly at: Date
}

const morningHour = 9
const afternoonHour = 15

/** In the order of time, and none twice. */
export function snoozeTimes(now: Date): readonly SnoozeTime[] {
  const onDay = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, 0)
  const daysToMonday = (8 - now.getDay()) % 7 || 7
  return [
    { name: 'hour' as const, at: new Date(now.getTime() + 3_600_000) },
    // Half an hour away is no afternoon any more.
    ...(now.getHours() < afternoonHour - 1 ? [{ name: 'afternoon' as const, at: onDay(0, afternoonHour) }] : []),
    { name: 'tomorrow' as const, at: onDay(1, morningHour) },
    ...(daysToMonday > 1 ? [{ name: 'monday' as const, at: onDay(daysToMonday, morningHour) }] : []),
    ...(daysToMonday === 7 ? [] : [{ name: 'week' as const, at: onDay(7, morningHour) }]),
  ]
}
