import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { listen } from '../../db/listen.ts'
import { transaction, type Client, type Pool } from '../../db/pool.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

describeEachDatabase('the pool', (database) => {
  let pool: Pool

  beforeAll(async () => {
    pool = await database.open()
    await pool.query('create table account (name text primary key, cents int not null)')
  })

  const centsOf = async (name: string) => {
    const { rows } = await pool.query<{ cents: number }>('select cents from account where name = $1', [name])
    return rows[0]?.cents
  }

  describe('a transaction', () => {
    test('is kept when the work returns, and gives back what it returned', async () => {
      const result = await transaction(pool, async (client) => {
        await client.query("insert into account values ('kept', 1)")
        return 'done'
      })
      expect(result).toBe('done')
      expect(await centsOf('kept')).toBe(1)
    })

    test('is undone when the work throws, and the error comes through as it is', async () => {
      const failure = new Error('changed my mind')
      const work = transaction(pool, async (client) => {
        await client.query("insert into account values ('undone', 1)")
        throw failure
      })
      await expect(work).rejects.toBe(failure)
      expect(await centsOf('undone')).toBeUndefined()
    })

    test('is undone when one of its queries fails', async () => {
      const work = transaction(pool, async (client) => {
        await client.query("insert into account values ('twice', 1)")
        await client.query("insert into account values ('twice', 2)")
      })
      await expect(work).rejects.toMatchObject({ code: '23505' })
      expect(await centsOf('twice')).toBeUndefined()
    })

    test('complains when a failed query was swallowed, because nothing of it is kept', async () => {
      const work = transaction(pool, async (client) => {
        await client.query("insert into account values ('swallowed', 1)")
        await client.query('select 1 / 0').catch(() => undefined)
      })
      await expect(work).rejects.toThrow('all of it was undone')
      expect(await centsOf('swallowed')).toBeUndefined()
    })

    test('is not seen by others before its end', async () => {
      let seen: number | undefined
      const inside = Promise.withResolvers<void>()
      const work = transaction(pool, async (client) => {
        await client.query("insert into account values ('hidden', 1)")
        inside.resolve()
        await new Promise((resolve) => setImmediate(resolve))
        throw new Error('changed my mind')
      }).catch(() => undefined)
      await inside.promise
      seen = await centsOf('hidden')
      await work
      expect(seen).toBeUndefined()
    })

    test('does not let a query of another client in, even with comments before BEGIN and a savepoint inside', async () => {
      const [one, other] = [await pool.connect(), await pool.connect()]
      await one.query('-- a comment\n/* and another */ begin')
      await one.query("insert into account values ('savepoint', 1)")
      await one.query('savepoint here')
      await one.query('select 1 / 0').catch(() => undefined)
      await one.query('rollback to savepoint here')
      const seen = other.query("select from account where name = 'savepoint'")
      await one.query('rollback')
      expect((await seen).rowCount).toBe(0)
      one.release()
      other.release()
    })

    test('loses no change when twenty of them add to the same row', async () => {
      await pool.query("insert into account values ('shared', 0)")
      const deposit = () =>
        transaction(pool, async (client) => {
          const { rows } = await client.query<{ cents: number }>(
            "select cents from account where name = 'shared' for update",
          )
          await client.query("update account set cents = $1 where name = 'shared'", [(rows[0]?.cents ?? 0) + 1])
        })
      await Promise.all(Array.from({ length: 20 }, deposit))
      expect(await centsOf('shared')).toBe(20)
    })

    test('that reads a snapshot sees one state of the database and changes nothing', async () => {
      await pool.query("insert into account values ('snapshot', 1)")
      const readTwice = transaction(
        pool,
        async (client) => {
          const read = async () =>
            (await client.query<{ cents: number }>("select cents from account where name = 'snapshot'")).rows[0]?.cents
          const before = await read()
          // In PGlite it waits for the snapshot's end, in PostgreSQL it is done at once: neither shows in the snapshot.
          const change = pool.query("update account set cents = 2 where name = 'snapshot'")
          if (database.kind === 'PostgreSQL') await change
          return { before, after: await read(), change }
        },
        { readOnlySnapshot: true },
      )
      const { before, after, change } = await readTwice
      await change
      expect([before, after, await centsOf('snapshot')]).toEqual([1, 1, 2])

      const write = transaction(pool, (client) => client.query('delete from account'), { readOnlySnapshot: true })
      await expect(write).rejects.toMatchObject({ code: '25006' })
    })
  })

  describe('a client', () => {
    test('that is released in the middle of a transaction takes it back', async () => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query("insert into account values ('released', 1)")
      client.release()
      expect(await centsOf('released')).toBeUndefined()
      await transaction(pool, (next) => next.query("insert into account values ('released', 2)"))
      expect(await centsOf('released')).toBe(2)
    })

    test('that is destroyed in the middle of a transaction takes it back', async () => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query("insert into account values ('destroyed', 1)")
      client.release(true)
      await expect.poll(() => pool.query("insert into account values ('destroyed', 2)")).toBeTruthy()
      expect(await centsOf('destroyed')).toBe(2)
    })

    test('goes on after a query that failed, with and without parameters', async () => {
      const client = await pool.connect()
      onTestFinished(() => client.release())
      await expect(client.query('selec')).rejects.toMatchObject({ code: '42601' })
      await expect(client.query('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' })
      await expect(client.query('select $1::int', ['x'])).rejects.toMatchObject({ code: '22P02' })
      const { rows } = await client.query('select $1::int as number', [7])
      expect(rows).toEqual([{ number: 7 }])
    })

    test('runs several statements of one text, as migrations need', async () => {
      await pool.query('create table one (a int); create table two (a int); insert into two values (1), (2)')
      const { rowCount } = await pool.query('delete from two')
      expect(rowCount).toBe(2)
    })

    test('leaves the process time for other things while many of them have much to ask', async () => {
      const clients = await Promise.all(Array.from({ length: 15 }, () => pool.connect()))
      onTestFinished(() => clients.forEach((client) => client.release()))
      let rounds = 0
      const counting = setInterval(() => (rounds += 1), 0)
      onTestFinished(() => clearInterval(counting))
      const askMuch = async (client: Client) => {
        for (let i = 0; i < 50; i++) await client.query('select count(*) from generate_series(1, 1000)')
      }
      await Promise.all(clients.map(askMuch))
      expect(rounds).toBeGreaterThan(20)
    })

    if (database.kind === 'PostgreSQL') {
      test('has the server plan a statement but once', async () => {
        const client = await pool.connect()
        onTestFinished(() => client.release())
        const asked = 'select $1::int as number'
        for (const number of [1, 2]) expect((await client.query(asked, [number])).rows).toEqual([{ number }])
        const { rows } = await client.query('select name from pg_prepared_statements where statement = $1', [asked])
        expect(rows).toHaveLength(1)
      })
    }

    test('takes many queries at once and answers each with its own', async () => {
      const numbers = Array.from({ length: 200 }, (_, index) => index)
      const answers = await Promise.all(numbers.map((n) => pool.query<{ n: number }>('select $1::int as n', [n])))
      expect(answers.map(({ rows }) => rows[0]?.n)).toEqual(numbers)
    })
  })

  describe('a notification', () => {
    test('reaches the client that listens, from another client, and only on its channel', async () => {
      const listener = await pool.connect()
      onTestFinished(() => listener.release(true))
      const heard: string[] = []
      listener.on('notification', ({ channel, payload }) => heard.push(`${channel}: ${payload}`))
      await listener.query('-- as BullMQ does it\nLISTEN wanted')
      await pool.query("select pg_notify('unwanted', 'no')")
      await pool.query("select pg_notify('wanted', 'yes')")
      await transaction(pool, (client) => client.query("notify wanted, 'from a transaction'"))
      await expect.poll(() => heard).toEqual(['wanted: yes', 'wanted: from a transaction'])
    })

    test('comes after the end of the transaction that sends it, and never if that is undone', async () => {
      const heard: string[] = []
      const stop = await listen(pool, 'undoing', (payload) => heard.push(payload), { log: silent })
      await transaction(pool, async (client) => {
        await client.query("notify undoing, 'never'")
        throw new Error('changed my mind')
      }).catch(() => undefined)
      await pool.query("notify undoing, 'afterwards'")
      await expect.poll(() => heard).toEqual(['afterwards'])
      await stop()
    })

    test('still reaches the others when one of two listeners stops', async () => {
      const heard: string[] = []
      const stopOne = await listen(pool, 'Both "of" them', () => heard.push('one'), { log: silent })
      const stopOther = await listen(pool, 'Both "of" them', () => heard.push('other'), { log: silent })
      const unlistening = await pool.connect()
      await unlistening.query('listen "Both ""of"" them"; unlisten *')
      unlistening.release()
      await pool.query('select pg_notify($1, $2)', ['Both "of" them', ''])
      await expect.poll(() => heard.toSorted()).toEqual(['one', 'other'])
      await stopOne()
      await pool.query('select pg_notify($1, $2)', ['Both "of" them', ''])
      await expect.poll(() => heard.toSorted()).toEqual(['one', 'other', 'other'])
      await stopOther()
    })
  })

  test('gives the same JavaScript values in both databases', async () => {
    const { rows, rowCount, fields, command } = await pool.query(
      `select 7::int2 as int2, 7::int4 as int4, 9007199254740991::int8 as int8, count(*) as count,
         1.50::numeric as numeric, 0.1::float4 as float4, 0.1::float8 as float8, 'NaN'::float8 as nan, true as bool,
         'ä€𝄞'::text as text, 'v'::varchar(3) as varchar, null::text as nothing,
         '2026-01-31T23:30:00.123456+02:00'::timestamptz as timestamptz, '2026-03-29'::date as date,
         '12:34:56'::time as time, '{"a": [1, null, "ü"]}'::jsonb as jsonb, '[]'::json as json, '"x"'::jsonb as jsontext,
         '\\xdeadbeef'::bytea as bytea, '6f4a2a1c-0b5e-4d3e-9c1d-000000000001'::uuid as uuid,
         array[1, null, 3] as ints, array[1, 2]::int8[] as int8s, array['a,"b"', null, ''] as texts,
         array[true, false] as bools, array['2026-01-01'::date] as dates, '{}'::text[] as empty,
         array[['a', 'b'], ['c', 'd']] as nested, array['2026-01-01T00:00:00Z'::timestamptz] as timestamps,
         array['{"a": 1}'::jsonb] as jsonbs
       from (values (1)) as t(x) where $1::text[] = array['p', null]
         and $2::timestamptz = '2026-01-31T21:30:00Z' and $3::jsonb = '{"a": 1}' and $4::int8 = 5 and $5::bytea = '\\x01'
         and $6::bool and $7::text is null`,
      [['p', null], new Date('2026-01-31T21:30:00Z'), { a: 1 }, 5n, Buffer.from([1]), true, undefined],
    )
    expect(rows[0]).toEqual({
      int2: 7,
      int4: 7,
      int8: 9007199254740991,
      count: 1,
      numeric: '1.50',
      float4: 0.1,
      float8: 0.1,
      nan: Number.NaN,
      bool: true,
      text: 'ä€𝄞',
      varchar: 'v',
      nothing: null,
      timestamptz: new Date('2026-01-31T21:30:00.123Z'),
      date: '2026-03-29',
      time: '12:34:56',
      jsonb: { a: [1, null, 'ü'] },
      json: [],
      jsontext: 'x',
      bytea: Buffer.from('deadbeef', 'hex'),
      uuid: '6f4a2a1c-0b5e-4d3e-9c1d-000000000001',
      ints: [1, null, 3],
      int8s: [1, 2],
      texts: ['a,"b"', null, ''],
      bools: [true, false],
      dates: ['2026-01-01'],
      empty: [],
      nested: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      timestamps: [new Date('2026-01-01T00:00:00Z')],
      jsonbs: [{ a: 1 }],
    })
    expect({ rowCount, command, first: fields[0]?.name }).toEqual({ rowCount: 1, command: 'SELECT', first: 'int2' })
  })

  test('refuses an int8 that JavaScript would round', async () => {
    await expect(pool.query('select 9007199254740993 as big')).rejects.toThrow('cast it to text')
  })

  test("keeps pgvector's sparse and half-precision vectors and compares them", async () => {
    await pool.query('create extension if not exists vector')
    await pool.query('create table vectors (sparse sparsevec not null, half halfvec(3) not null)')
    await pool.query("insert into vectors values ('{1:0.5,70000:2}/100000', '[1,0.5,0.25]')")
    const { rows } = await pool.query(
      'select sparse, half, -(sparse <#> $1::sparsevec) as product, half <=> $2::halfvec as distance from vectors',
      ['{70000:3,9:1}/100000', '[1,0.5,0.25]'],
    )
    expect(rows).toEqual([{ sparse: '{1:0.5,70000:2}/100000', half: '[1,0.5,0.25]', product: 6, distance: 0 }])
  })

  test('says that it is closed, once it is', async () => {
    const closed = await database.open()
    await closed.end()
    await expect(closed.query('select 1')).rejects.toThrow('after calling end on the pool')
  })

  test('lets a client that is out finish before it closes', async () => {
    const closing = await database.open()
    const client = await closing.connect()
    const closed = closing.end()
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    client.release()
    await closed
  })
})
