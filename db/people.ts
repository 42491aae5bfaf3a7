/** A newcomer's row. */

import type { ChannelKind } from '../src/domain/channel.ts'
import type { Person, PersonId } from '../src/domain/person.ts'
import type { Client } from './pool.ts'

/** Of the table `person`, for `personOf`. */
export const personColumns = `person.id, person.channel, person.account, person.chat, person.is_group as "isGroup",
  person.region, person.chosen_language as "chosenLanguage", person.language, person.language_hint as "languageHint",
  person.wants_plain_language as "wantsPlainLanguage", person.held_question as "heldQuestion",
  person.greeted_at as "greetedAt", person.went_on_at as "wentOnAt"`

export type PersonRow = Omit<Person, 'address'> & {
  readonly channel: ChannelKind
  readonly account: string
  readonly chat: string
}

export function personOf({ id, channel, account, chat, isGroup, region, ...row }: PersonRow): Person {
  const { chosenLanguage, language, languageHint, wantsPlainLanguage, heldQuestion, greetedAt, wentOnAt } = row
  const settings = { region, chosenLanguage, language, languageHint, wantsPlainLanguage, heldQuestion }
  return { id, address: { channel, account, chat }, isGroup, ...settings, greetedAt, wentOnAt }
}

/**
 * Whoever changes what belongs to a person locks their row first: then two of them never wait for each other.
 *
 * @returns `undefined` where they are not there any more
 */
export async function lockPerson(client: Client, id: PersonId): Promise<Person | undefined> {
  const { rows } = await client.query<PersonRow>(`select ${personColumns} from person where id = $1 for update`, [id])
  const [row] = rows
  return row && personOf(row)
}

export async function forgetPerson(client: Pick<Client, 'query'>, id: PersonId): Promise<boolean> {
  const { rowCount } = await client.query('delete from person where id = $1', [id])
  return rowCount === 1
}
