/** Who said what lies in the outbox. */

import type { DeskUserId } from '../src/domain/desk-user.ts'
import type { Author } from '../src/domain/outbound.ts'

/** Of the table `outbox`, for `authorOf`. */
export const authorColumns = 'outbox.counsellor, outbox.author'

export interface AuthorRow {
  /** The name that they had then; `null` for the machine. */
  readonly counsellor: string | null
  readonly author: DeskUserId | null
}

/** Before there were accounts, counsellors had a name and no id. */
const nobodyAnyMore = '00000000-0000-0000-0000-000000000000' as DeskUserId

export function authorOf({ counsellor, author }: AuthorRow): Author {
  if (counsellor === null) return { kind: 'machine' }
  return { kind: 'counsellor', id: author ?? nobodyAnyMore, name: counsellor }
}
