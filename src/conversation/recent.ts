/** What belongs together: a conversation that rested for longer has another subject. */

import type { PastTurn } from '../domain/settlement.ts'

const followsWithinMs = 30 * 60_000

export const isRecent = ({ askedAt }: Pick<PastTurn, 'askedAt'>, now: Date): boolean =>
  now.getTime() - askedAt.getTime() < followsWithinMs
