/** Who looks at a conversation, and who types in it: forgotten by itself when nobody says it again. */

import type { DeskUserId } from '../domain/desk-user.ts'
import type { Presence, Sign } from '../domain/live.ts'
import type { ConversationId } from '../domain/person.ts'
import type { RegionSlug } from '../domain/region.ts'

/** Desks repeat it every ten seconds. */
const thereForMs = 25_000
const typingForMs = 6_000

export interface PresenceBoard {
  /** What of a conversation is news after that, if anything. */
  note(sign: Sign): Presence | undefined
  /** What is news because time has passed. */
  pass(): readonly Presence[]
  all(): readonly Presence[]
}

export function createPresenceBoard(now: () => Date): PresenceBoard {
  const boards = new Map<ConversationId, Board>()

  return {
    note(sign) {
      const board = boards.get(sign.conversation) ?? { region: sign.region, there: new Map(), shown: [] }
      boards.set(sign.conversation, board)
      if (sign.doing === 'gone') board.there.delete(sign.who.id)
      else board.there.set(sign.who.id, stay(sign, board.there.get(sign.who.id), now().getTime()))
      return refresh(sign.conversation, board)
    },
    pass() {
      return [...boards].flatMap(([conversation, board]) => refresh(conversation, board) ?? [])
    },
    all() {
      return [...boards].map(([conversation, board]) => ({ conversation, region: board.region, there: board.shown }))
    },
  }

  function refresh(conversation: ConversationId, board: Board): Presence | undefined {
    const before = board.shown
    board.shown = thereNow(board, now().getTime())
    if (board.there.size === 0) boards.delete(conversation)
    return isSame(before, board.shown) ? undefined : { conversation, region: board.region, there: board.shown }
  }
}

interface Board {
  readonly region: RegionSlug
  readonly there: Map<DeskUserId, Stay>
  /** As it was told last. */
  shown: Presence['there']
}

interface Stay {
  readonly name: string
  readonly until: number
  readonly typesUntil: number
}

/** Whoever types in one tab and looks on in another one types. */
function stay({ who, doing }: Sign, before: Stay | undefined, now: number): Stay {
  const typesUntil = doing === 'typing' ? now + typingForMs : (before?.typesUntil ?? 0)
  return { name: who.name, until: now + thereForMs, typesUntil }
}

function thereNow({ there }: Board, now: number): Presence['there'] {
  for (const [user, { until }] of there) if (until <= now) there.delete(user)
  return Array.from(there, ([id, { name, typesUntil }]) => ({
    id,
    name,
    doing: typesUntil > now ? 'typing' : 'viewing',
  }))
}

function isSame(before: Presence['there'], after: Presence['there']): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, name, doing }, index) => {
      const one = after[index]
      return one?.id === id && one.name === name && one.doing === doing
    })
  )
}
