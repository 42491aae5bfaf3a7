/** From its first to its last moment: a day as whoever chose it understands it, on their own clock. */

/** @param day `YYYY-MM-DD`; anything else is nothing */
export const dayBegins = (day: string): string | null => moment(`${day}T00:00:00`)
export const dayEnds = (day: string): string | null => moment(`${day}T23:59:59.999`)

function moment(local: string): string | null {
  const at = new Date(local)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
