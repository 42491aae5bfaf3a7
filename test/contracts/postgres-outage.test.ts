import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { DatabaseUnavailable } from '../../db/errors.ts'
import { listen } from '../../db/listen.ts'
import { openPool, transaction, type Pool } from '../../db/pool.ts'
import { findPostgres, startPostgres } from '../services/postgres.ts'
import type { RunningService } from '../services/process.ts'
import { silent } from '../services/silent-log.ts'

const postgres = findPostgres()
const missing = 'missing' in postgres ? ` (skipped: ${postgres.missing})` : ''

describe('a PostgreSQL that is not there', () => {
  test.each([
    [
      'postgres://lotse:hush@127.0.0.1:1/lotse',
      /127\.0\.0\.1:1\/lotse cannot be reached \(ECONNREFUSED\); check DATABASE/,
    ],
    [
      'postgres://lotse:hush@nowhere.invalid/lotse',
      /nowhere\.invalid\/lotse cannot be reached \((ENOTFOUND|EAI_AGAIN)\)/,
    ],
    ['lotse:hush', /DATABASE_URL is no address; it should look like postgres:\/\/user:password@host:5432\/name\./],
  ])('is named without its password: %s', async (databaseUrl, message) => {
    const refused = openPool({ databaseUrl, dataDir: '', log: silent })
    await expect(refused).rejects.toThrow(DatabaseUnavailable)
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.not.toThrow(/hush/)
  })
})

describe.skipIf(missing)(`a PostgreSQL that comes and goes${missing}`, () => {
  let server: RunningService

  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  const open = async (options: { readonly maxConnections?: number } = {}): Promise<Pool> => {
    const pool = await openPool({ databaseUrl: server.url, dataDir: '', log: silent, ...options })
    onTestFinished(() => pool.end())
    return pool
  }

  test('without the database that was asked for is told apart from one that is not there', async () => {
    const databaseUrl = new URL('absent', server.url).href
    await expect(openPool({ databaseUrl, dataDir: '', log: silent })).rejects.toThrow(
      /\/absent does not exist; create it with createdb, or correct DATABASE_URL\./,
    )
  })

  test('fails a transaction and the queries during its absence, and serves the same pool again afterwards', async () => {
    const pool = await open()
    await pool.query('create table kept (a int)')
    const work = transaction(pool, async (client) => {
      await client.query('insert into kept values (1)')
      await server.kill()
      await client.query('insert into kept values (2)')
    })
    await expect(work).rejects.toThrow(/terminat|reset|not queryable/)
    await expect.poll(() => pool.query('select 1').catch((error: unknown) => error)).toBeInstanceOf(DatabaseUnavailable)
    await server.restart()
    expect((await pool.query('select a from kept')).rows).toEqual([])
  })

  test('is heard again after its absence, and the listener learns that it may have missed something', async () => {
    const pool = await open()
    const heard: string[] = []
    let gaps = 0
    const stop = await listen(pool, 'news', (payload) => heard.push(payload), { log: silent, onGap: () => gaps++ })
    await pool.query("notify news, 'before'")
    await expect.poll(() => heard).toEqual(['before'])
    await server.kill()
    await server.restart()
    await expect.poll(() => gaps, { timeout: 15_000 }).toBe(1)
    await pool.query("notify news, 'after'")
    await expect.poll(() => heard).toEqual(['before', 'after'])
    await stop()
  })

  test('does not keep a listener from stopping while it is away', async () => {
    const pool = await open()
    const stop = await listen(pool, 'news', () => undefined, { log: silent })
    await server.kill()
    await expect(stop()).resolves.toBeUndefined()
    await server.restart()
  })

  test('says that all connections are busy, when they are', async () => {
    const pool = await open({ maxConnections: 2 })
    const clients = [await pool.connect(), await pool.connect()]
    await expect(pool.query('select 1')).rejects.toThrow(
      /^All 2 connections to the database .* are busy; look for what/,
    )
    for (const client of clients) client.release()
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })
})
