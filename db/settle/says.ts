/** What a turn says, as rows of the outbox. */

import type { ChatAddress } from '../../src/domain/channel.ts'
import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { Say } from '../../src/domain/settlement.ts'
import { endUndo } from '../desk/undo.ts'
import type { Client } from '../pool.ts'
import { toJsonb } from '../storable.ts'

interface Hearer {
  /** Names the lane. */
  readonly id: PersonId
  readonly address: ChatAddress
  readonly conversation: ConversationId | null
  /** Then the rows belong to nobody and carry the address themselves, so that they outlast the person. */
  readonly isForgotten: boolean
}

/**
 * Ids are given in this order, and rows of a lane are sent in the order of their ids: what a counsellor's step says is
 * not waited for any longer.
 */
export async function say(client: Client, to: Hearer, says: readonly Say[], now: Date): Promise<void> {
  if (says.length === 0) return
  const { id: lane, address, conversation, isForgotten } = to
  if (conversation !== null) await endUndo(client, { conversation, person: lane, now }, { isFound: false })
  await client.query(
    `insert into outbox (lane, person, channel, account, chat, conversation, turn, content, due_at, created_at, changed_at)
     select $1, $2, $3, $4, $5, $6, turn, content, $9, $9, $9
     from unnest($7::uuid[], $8::jsonb[]) with ordinality as said (turn, content, position)
     order by position`,
    [
      lane,
      isForgotten ? null : lane,
      address.channel,
      address.account,
      isForgotten ? address.chat : null,
      isForgotten ? null : conversation,
      says.map(({ turn }) => (isForgotten ? null : turn)),
      says.map(({ content }) => toJsonb(content)),
      now,
    ],
  )
}
