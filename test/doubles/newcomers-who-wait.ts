/** Newcomers who asked for a person, and what counsellors do with their conversations, over a real database. */

import { createConversations } from '../../db/conversations.ts'
import { createEscalations } from '../../db/escalations.ts'
import { createInbox } from '../../db/inbox.ts'
import type { Pool } from '../../db/pool.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { Step, ThreadLine } from '../../src/domain/escalation.ts'
import type { Outbound } from '../../src/domain/outbound.ts'
import type { ConversationId, ConversationState, PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Effect } from '../../src/domain/settlement.ts'
import { at, inbound, muenchen, newChat, say, settleAll, standingOf, text, uk } from './newcomers.ts'

export const asksForPerson = { escalation: { cause: 'asked-for', isUrgent: false } } as const

export interface Newcomer {
  readonly person: PersonId
  readonly id: ConversationId
  write(said: string, effect?: Effect, seconds?: number): Promise<void>
  readonly state: () => Promise<ConversationState | undefined>
  /** What waits to be sent to them, in its order. */
  readonly toldTo: () => Promise<readonly { readonly text: string; readonly by: string | null; readonly due: Date }[]>
}

export const words = (said: string): Outbound => say(said).content

export const saidIn = (lines: readonly ThreadLine[] = []) =>
  lines.map(({ content }) => (content.kind === 'text' ? textOf(content) : content.kind))

const textOf = ({ text: said }: { readonly text: string | readonly { readonly text: string }[] }) =>
  typeof said === 'string' ? said : said.map((span) => span.text).join('')

export type NewcomersWhoWait = ReturnType<typeof newcomersWhoWait>

export function newcomersWhoWait(pool: Pool) {
  const inbox = createInbox(pool)
  const conversations = createConversations(pool)
  const escalations = createEscalations(pool)

  async function aNewcomer(effect: Effect = asksForPerson, seconds = 0, first = 'Ich brauche einen Menschen') {
    const chat = newChat()
    const receive = async (said: string, second: number) => {
      const received = await inbox.receive(inbound(chat, { content: text(said) }), at(second))
      return received?.person ?? ('' as PersonId)
    }
    const person = await receive(first, seconds)
    await settleAll(conversations, person, { person: { region: muenchen, language: uk }, ...effect }, at(seconds))
    return {
      person,
      id: (await standingOf(conversations, person)).conversation?.id ?? ('' as ConversationId),
      write: async (said, then = {}, second = seconds + 1) => {
        await receive(said, second)
        await settleAll(conversations, person, then, at(second))
      },
      state: async () => (await standingOf(conversations, person)).conversation?.state,
      toldTo: async () => {
        const { rows } = await pool.query<{ text: string; by: string | null; due: Date }>(
          `select content->'text'->0->>'text' as text, counsellor as by, due_at as due
           from outbox where lane = $1 order by id`,
          [person],
        )
        return rows
      },
    } satisfies Newcomer
  }

  const claim = (counsellor: DeskUserId, { id }: Pick<Newcomer, 'id'>, regions: readonly RegionSlug[] = [muenchen]) =>
    escalations.claim(id, { counsellor, regions, says: [words('Ab jetzt antwortet ein Mensch.')], now: at(60) })

  interface Reply {
    readonly by: DeskUserId
    readonly name?: string
    readonly regions?: readonly RegionSlug[]
    readonly key?: string
    readonly seconds?: number
  }

  const reply = ({ id }: Pick<Newcomer, 'id'>, said: readonly string[], { by, ...options }: Reply) => {
    const { name = 'Anna', regions = [muenchen], key, seconds = 120 } = options
    const author = { kind: 'counsellor', id: by, name } as const
    const says = said.map((one) => ({ content: words(one), author }))
    return escalations.reply(id, { counsellor: by, regions, says, key, now: at(seconds) })
  }

  interface Taken {
    readonly says?: readonly string[]
    readonly regions?: readonly RegionSlug[]
    readonly seconds?: number
  }

  const take = (counsellor: DeskUserId, { id }: Pick<Newcomer, 'id'>, step: Step, options: Taken = {}) => {
    const { says = [], regions = [muenchen], seconds = 180 } = options
    return escalations.take(id, { counsellor, regions, step, says: says.map(words), now: at(seconds) })
  }

  const undo = (counsellor: DeskUserId, { id }: Pick<Newcomer, 'id'>, seconds: number) =>
    escalations.undo(id, { counsellor, regions: [muenchen], now: at(seconds) })

  const thread = ({ id }: Pick<Newcomer, 'id'>) => escalations.thread(id, [muenchen])

  return { inbox, conversations, escalations, aNewcomer, claim, reply, take, undo, thread }
}
