import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createProgressBoard } from '../../db/chat-progress.ts'
import { createConversations } from '../../db/conversations.ts'
import { createInbox } from '../../db/inbox.ts'
import { createMailbox } from '../../db/mailbox.ts'
import { createPersonalData } from '../../db/personal-data.ts'
import type { Pool } from '../../db/pool.ts'
import type { ChatAddress } from '../../src/domain/channel.ts'
import type { PersonId } from '../../src/domain/person.ts'
import type { Mailbox, ProgressBoard } from '../../src/ports/channels.ts'
import { at, inbound, muenchen, openWithRegions, say, settleAll, tablesWith } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'

describeEachDatabase('how an answer is coming along', (database) => {
  let pool: Pool
  let board: ProgressBoard
  let mailbox: Mailbox
  let chat: ChatAddress
  let person: PersonId

  beforeAll(async () => {
    pool = await openWithRegions(database)
    board = createProgressBoard(pool, () => at(0))
    mailbox = createMailbox(pool, () => at(0))
  })
  beforeEach(async () => {
    chat = { channel: 'web', account: muenchen, chat: randomUUID() }
    const received = await createInbox(pool).receive(inbound(chat), at(0))
    person = received?.person ?? ('' as PersonId)
  })

  const progress = async () => (await mailbox.since(chat, '0', 10))?.progress

  test('is in the mail while somebody waits, each step under another name', async () => {
    expect(await progress()).toBeUndefined()
    await board.show(chat, { stage: 'searching', sentences: [] })
    const first = await progress()
    expect(first).toEqual({ step: expect.stringMatching(/^\d+$/), stage: 'searching', sentences: [] })
    await board.show(chat, { stage: 'checking', sentences: ['Im Bürgerbüro.\0'] })
    expect(await progress()).toMatchObject({ stage: 'checking', sentences: ['Im Bürgerbüro.'] })
    expect((await progress())?.step).not.toBe(first?.step)
  })

  test('is no news any more when the answer is given, and gone when it is sent', async () => {
    await board.show(chat, { stage: 'checking', sentences: ['Rumpelstilzchen'] })
    const region = { person: { region: muenchen } }
    await settleAll(createConversations(pool), person, { ...region, says: [say('Im Bürgerbüro.')] }, at(1))
    expect(await progress()).toBeUndefined()
    await board.clear(chat)
    expect(await tablesWith(pool, 'Rumpelstilzchen')).toEqual([])
  })

  test('is of one chat alone', async () => {
    await board.show({ ...chat, chat: randomUUID() }, { stage: 'writing', sentences: ['für dich'] })
    expect(await progress()).toBeUndefined()
    expect(await tablesWith(pool, 'für dich')).toEqual([])
  })

  test('goes with the person, and after a day with a crash that left it', async () => {
    await board.show(chat, { stage: 'writing', sentences: ['Rumpelstilzchen'] })
    const personalData = createPersonalData(pool)
    await pool.query('update person set went_on_at = now()')
    const limits = { keepSince: at(-1), unconfirmedSince: at(0), receiptsSince: at(-1) }
    await personalData.expire(limits)
    expect(await tablesWith(pool, 'Rumpelstilzchen')).toEqual(['chat_progress'])
    await personalData.expire({ ...limits, unconfirmedSince: at(1) })
    expect(await tablesWith(pool, 'Rumpelstilzchen')).toEqual([])
    await board.show(chat, { stage: 'writing', sentences: ['Rumpelstilzchen'] })
    await personalData.forget(person)
    expect(await tablesWith(pool, 'Rumpelstilzchen')).toEqual([])
  })
})
