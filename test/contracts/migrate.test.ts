import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createJobs } from '../../adapters/jobs/jobs.ts'
import { MigrationFailed } from '../../db/errors.ts'
import { migrate } from '../../db/migrate.ts'
import type { Pool } from '../../db/pool.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

describeEachDatabase('migrations', (database) => {
  let pool: Pool

  beforeEach(async () => {
    pool = await database.open(await database.create('nothing'))
  })

  const tables = async () => {
    const { rows } = await pool.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    )
    return rows.map(({ name }) => name)
  }

  test('run in the order of their numbers, once', async () => {
    const dir = await folderOf({
      '0002_second.sql': 'insert into first values (2);',
      '0001_first.sql': '-- A comment with a {brace}.\ncreate table first (a int);\n\ninsert into first values (1);',
    })
    expect(await migrate(pool, silent, { dir })).toEqual(['0001_first', '0002_second'])
    expect(await migrate(pool, silent, { dir })).toEqual([])
    await writeFile(join(dir, '0003_third.sql'), 'insert into first values (3)')
    expect(await migrate(pool, silent, { dir })).toEqual(['0003_third'])
    expect((await pool.query('select a from first order by a')).rows).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }])
  })

  test('change nothing when one of them fails, which is named with its error', async () => {
    const dir = await folderOf({
      '0001_good.sql': 'create table good (a int)',
      '0002_bad.sql': 'create table bad (a int); insert into nowhere values (1)',
    })
    const failed = migrate(pool, silent, { dir })
    await expect(failed).rejects.toThrow(MigrationFailed)
    await expect(failed).rejects.toThrow(
      'The migration 0002_bad failed (42P01: relation "nowhere" does not exist); ' +
        'nothing was changed; correct that and start again.',
    )
    expect(await tables()).not.toContain('good')
    await writeFile(join(dir, '0002_bad.sql'), 'create table bad (a int)')
    expect(await migrate(pool, silent, { dir })).toEqual(['0001_good', '0002_bad'])
  })

  // Two processes cannot share PGlite's folder in the first place.
  if (database.kind === 'PostgreSQL') {
    test('run once when two processes start at the same time', async () => {
      const dir = await folderOf({ '0001_slow.sql': 'create table slow as select 1 as a from pg_sleep(0.3)' })
      const done = await Promise.all([migrate(pool, silent, { dir }), migrate(pool, silent, { dir })])
      expect(done.toSorted((one, other) => one.length - other.length)).toEqual([[], ['0001_slow']])
    })
  }

  test('tell the log what they do', async () => {
    const lines: string[] = []
    const dir = await folderOf({ '0001_only.sql': 'create table only_one (a int)' })
    await migrate(pool, { info: (line) => lines.push(line), warn: () => undefined }, { dir })
    expect(lines).toContain('### MIGRATION 0001_only (UP) ###')
  })

  test('say in one sentence that the server lacks pgvector', async () => {
    const dir = await folderOf({ '0001_vector.sql': 'create extension vectorless' })
    await writeFile(
      join(dir, '0001_vector.sql'),
      `do $$ begin raise exception 'extension "vector" is not available' using errcode = '0A000'; end $$`,
    )
    await expect(migrate(pool, silent, { dir })).rejects.toThrow(
      'The PostgreSQL server has no pgvector; install it there (on Debian: apt install postgresql-NN-pgvector, NN being',
    )
  })

  describe('of the service', () => {
    test('run on an empty database', async () => {
      expect(await migrate(pool, silent)).toContain('0001_content')
      expect(await tables()).toContain('schema_migration')
    })

    test("give no table, view or function the name of one of the queue's, which is found by the same search path", async () => {
      await migrate(pool, silent)
      await (await createJobs({ postgres: pool, log: silent })).close()
      const { rows } = await pool.query(
        `with named as (
           select relname as name, relnamespace as schema from pg_class where relkind in ('r', 'v', 'S')
           union select proname, pronamespace from pg_proc)
         select ours.name from named ours join named queues on queues.name = ours.name
         where ours.schema = 'public'::regnamespace and queues.schema = 'bullmq'::regnamespace`,
      )
      expect(rows).toEqual([])
    })
  })
})

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lotse-migrations-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  for (const [name, sql] of Object.entries(files)) await writeFile(join(dir, name), sql)
  return dir
}
