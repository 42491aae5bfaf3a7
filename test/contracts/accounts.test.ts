import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createAccounts } from '../../db/accounts.ts'
import { migrate } from '../../db/migrate.ts'
import type { Pool } from '../../db/pool.ts'
import type { Accounts } from '../../src/ports/channels.ts'
import { at } from '../doubles/newcomers.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

const bot = { channel: 'telegram', account: 'default' } as const
const other = { channel: 'telegram', account: 'other' } as const

describeEachDatabase('accounts', (database) => {
  let pool: Pool
  let accounts: Accounts

  beforeAll(async () => {
    pool = await database.open()
    await migrate(pool, silent)
    accounts = createAccounts(pool)
  })

  beforeEach(async () => {
    await pool.query('delete from channel_account')
  })

  test('are listed once something is known of them, and work unless they are known to be broken', async () => {
    expect(await accounts.all()).toEqual([])
    await accounts.markWorking(other)
    await accounts.rememberCommands(bot, 'abc')
    expect(await accounts.all()).toEqual([
      { ...bot, state: { kind: 'working' } },
      { ...other, state: { kind: 'working' } },
    ])
  })

  test('that break are news once for each reason, and say since when', async () => {
    expect(await accounts.markBroken(bot, 'Its token was revoked.', at(1))).toBe(true)
    expect(await accounts.markBroken(bot, 'Its token was revoked.', at(2))).toBe(false)
    expect(await accounts.markBroken(bot, 'It was deleted.', at(3))).toBe(true)
    expect(await accounts.all()).toEqual([
      { ...bot, state: { kind: 'broken', reason: 'It was deleted.', since: at(1) } },
    ])
  })

  test('that work again are news once', async () => {
    expect(await accounts.markWorking(bot)).toBe(false)
    await accounts.markBroken(bot, 'Its token was revoked.', at(1))
    await accounts.markBroken(other, 'Its token was revoked.', at(1))
    expect(await accounts.markWorking(bot)).toBe(true)
    expect(await accounts.markWorking(bot)).toBe(false)
    expect(await accounts.all()).toMatchObject([
      { ...bot, state: { kind: 'working' } },
      { ...other, state: { kind: 'broken' } },
    ])
    expect(await accounts.markBroken(bot, 'Its token was revoked.', at(9))).toBe(true)
    expect(await accounts.all()).toMatchObject([{ state: { since: at(9) } }, {}])
  })

  test('break for one of many processes that see it at once', async () => {
    const marks = await Promise.all([1, 2, 3, 4, 5].map(() => accounts.markBroken(bot, 'revoked', at(1))))
    expect(marks.filter(Boolean)).toHaveLength(1)
  })

  test('remember which commands the provider was told, whether broken or not', async () => {
    expect(await accounts.commandsHash(bot)).toBeNull()
    await accounts.markBroken(bot, 'revoked', at(1))
    expect(await accounts.commandsHash(bot)).toBeNull()
    await accounts.rememberCommands(bot, 'abc')
    await accounts.rememberCommands(bot, 'def')
    expect(await accounts.commandsHash(bot)).toBe('def')
    expect(await accounts.commandsHash(other)).toBeNull()
    expect(await accounts.all()).toMatchObject([{ state: { kind: 'broken' } }])
  })
})
