import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import { createTranslations } from '../../db/translations.ts'
import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { TranslationCache } from '../../src/ports/models.ts'
import {
  at,
  inbound,
  muenchen,
  newChat,
  openWithRegions,
  settleAll,
  standingOf,
  tablesWith,
} from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const [key, otherKey] = ['a0'.repeat(32), 'b1'.repeat(32)]
const day = 86_400

describeEachDatabase('translations that were made before', (database) => {
  let pool: Pool
  let translations: TranslationCache
  let person: PersonId
  let conversation: ConversationId

  beforeAll(async () => {
    pool = await openWithRegions(database)
    translations = createTranslations(pool)
  })
  beforeEach(async () => {
    await pool.query('delete from translation')
    ;({ person, conversation } = await aConversation())
  })

  async function aConversation(): Promise<{ readonly person: PersonId; readonly conversation: ConversationId }> {
    const conversations = createConversations(pool)
    const received = await createInbox(pool).receive(inbound(newChat()), at(0))
    const whose = received?.person ?? ('' as PersonId)
    const wish = { cause: 'asked-for', isUrgent: false } as const
    await settleAll(conversations, whose, { person: { region: muenchen }, escalation: wish }, at(0))
    const id = (await standingOf(conversations, whose)).conversation?.id ?? ('' as ConversationId)
    return { person: whose, conversation: id }
  }

  const texts = async (whose: ConversationId | null, ...keys: string[]) => [...(await translations.find(whose, keys))]

  test('are found by their keys, as they were kept first', async () => {
    expect(await texts(conversation, key, otherKey)).toEqual([])
    await translations.keep(conversation, [{ key, text: 'Привіт\0 \ud83d!' }], at(0))
    await translations.keep(conversation, [{ key, text: 'Вітаю' }], at(1))
    await translations.keep(conversation, [{ key: otherKey, text: 'Дякую' }], at(1))
    expect(new Map(await texts(conversation, key, otherKey, 'c2'.repeat(32)))).toEqual(
      new Map([
        [key, 'Привіт \ufffd!'],
        [otherKey, 'Дякую'],
      ]),
    )
  })

  test('are of one conversation alone, and those of pages are nobody’s', async () => {
    const other = (await aConversation()).conversation
    await translations.keep(conversation, [{ key, text: 'mine' }], at(0))
    await translations.keep(other, [{ key, text: 'theirs' }], at(0))
    await translations.keep(null, [{ key, text: 'the page’s' }], at(0))
    await translations.keep(null, [{ key, text: 'again' }], at(0))
    expect(await texts(conversation, key)).toEqual([[key, 'mine']])
    expect(await texts(other, key)).toEqual([[key, 'theirs']])
    expect(await texts(null, key)).toEqual([[key, 'the page’s']])
  })

  test('are shown to the newcomer among all that is stored, and forgotten with them', async () => {
    await translations.keep(conversation, [{ key, text: 'Ich heiße Rumpelstilzchen' }], at(0))
    await translations.keep(null, [{ key, text: 'Öffnungszeiten' }], at(0))
    const personalData = createPersonalData(pool)
    expect(await personalData.everythingAbout(person)).toMatchObject({
      translations: [{ madeAt: at(0), text: 'Ich heiße Rumpelstilzchen' }],
    })
    await personalData.forget(person)
    expect(await tablesWith(pool, 'Rumpelstilzchen')).toEqual([])
    expect(await texts(null, key)).toHaveLength(1)
  })

  test('are not kept of a conversation that is forgotten meanwhile', async () => {
    await translations.keep(randomUUID() as string as ConversationId, [{ key, text: 'Rumpelstilzchen' }], at(0))
    expect(await tablesWith(pool, 'Rumpelstilzchen')).toEqual([])
  })

  test('are kept for a day, and those of pages for as long as everything', async () => {
    await pool.query('update person set went_on_at = now()')
    await translations.keep(conversation, [{ key, text: 'alt' }], at(0))
    await translations.keep(conversation, [{ key: otherKey, text: 'neu' }], at(day))
    await translations.keep(null, [{ key, text: 'alt' }], at(-90 * day))
    await translations.keep(null, [{ key: otherKey, text: 'neu' }], at(0))
    await createPersonalData(pool).expire({
      keepSince: at(-89 * day),
      unconfirmedSince: at(day),
      receiptsSince: at(-89 * day),
    })
    expect(await texts(conversation, key, otherKey)).toEqual([[otherKey, 'neu']])
    expect(await texts(null, key, otherKey)).toEqual([[otherKey, 'neu']])
  })
})
