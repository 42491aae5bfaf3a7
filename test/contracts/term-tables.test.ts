import { beforeAll, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import type { Pool } from '../../db/pool.ts'
import { createTermTables } from '../../db/term-tables.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { LanguagePair, LearntTables, TermTable } from '../../src/domain/term-tables.ts'
import type { TermTables } from '../../src/ports/content.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { silent } from '../services/silent-log.ts'

const pairOf = (from: string, to: string): LanguagePair => ({ from: languageTag(from), to: languageTag(to) })
const table = (words: Readonly<Record<string, string>>): TermTable =>
  new Map(Object.entries(words).map(([unit, word]) => [unit, [{ word, weight: 0.75 }]]))
const learnt = (words: Readonly<Record<string, string>>): LearntTables => ({
  forth: table(words),
  back: table(Object.fromEntries(Object.entries(words).map(([unit, word]) => [word, unit]))),
})
/** As many units as fill every bucket several times. */
const many = (version: string) =>
  learnt(Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`wort${i}`, `${version}${i}`])))

describeEachDatabase('term tables', (database) => {
  let pool: Pool
  let tables: TermTables
  const deEn = pairOf('de', 'en')
  const enDe = pairOf('en', 'de')

  beforeAll(async () => {
    pool = await database.open()
    await migrate(pool, silent)
    tables = createTermTables(pool)
  })

  const rowsOfAll = async () =>
    (await pool.query<{ count: number }>('select count(*)::integer as count from term_table')).rows[0]?.count

  it('tell in both directions what a unit means, in whatever script, and nothing of others', async () => {
    const words = { hebamme: 'midwife', 'wohn*': "o'home", '+مدرس': 'school', 'zwei wörter': 'two "words"' }
    await tables.replace({ ...deEn, fingerprint: '1' }, learnt(words))
    expect(await tables.lookup(deEn, [...Object.keys(words), 'unbekannt'])).toEqual(learnt(words).forth)
    expect(await tables.lookup(enDe, ['midwife', 'hebamme'])).toEqual(table({ midwife: 'hebamme' }))
    expect(await tables.lookup(pairOf('de', 'fr'), ['hebamme'])).toEqual(new Map())
    expect(await tables.lookup(deEn, [])).toEqual(new Map())
  })

  it('are told of once for both directions, with what they were learnt from', async () => {
    await tables.replace({ ...pairOf('ar', 'de'), fingerprint: '2' }, learnt({ a: 'b' }))
    expect(await tables.pairs()).toEqual([
      { ...pairOf('ar', 'de'), fingerprint: '2' },
      { ...deEn, fingerprint: '1' },
    ])
  })

  it('change all at once: no question sees a part of two versions, or none', async () => {
    await tables.replace({ ...deEn, fingerprint: 'old' }, many('old'))
    const units = Array.from({ length: 60 }, (_, i) => `wort${i * 100}`)
    const versions = async () => {
      const found = await tables.lookup(deEn, units)
      expect(found.size).toBe(units.length)
      return [...new Set([...found.values()].map((row) => row[0]?.word.replace(/\d+/, '')))]
    }
    const replacing = { isDone: false }
    const replaced = tables.replace({ ...deEn, fingerprint: 'new' }, many('new')).then(() => (replacing.isDone = true))
    const seen: (string | undefined)[] = []
    while (!replacing.isDone) {
      const during = await versions()
      expect(during).toHaveLength(1)
      seen.push(...during)
    }
    await replaced
    expect(seen.indexOf('old')).toBe(0)
    expect(await versions()).toEqual(['new'])
  })

  it('leave nothing of an old version', async () => {
    await tables.replace({ ...deEn, fingerprint: '1' }, learnt({ haus: 'house' }))
    expect(await tables.lookup(deEn, ['wort1', 'haus'])).toEqual(table({ haus: 'house' }))
    expect(await rowsOfAll()).toBe(4)
    const { rows } = await pool.query(
      'select from term_bucket join term_table on term_table.id = term_table where from_language = $1',
      ['de'],
    )
    expect(rows.length).toBeLessThan(5)
  })

  it('stay as they were when a new version could not be written to its end, which then goes with the next', async () => {
    const broken = new Map([['gift', [{ word: 'poison\u0000', weight: 1 }]]])
    await expect(
      tables.replace({ ...deEn, fingerprint: '2' }, { forth: table({ a: 'b' }), back: broken }),
    ).rejects.toThrow(/\\u0000|unicode/i)
    expect(await tables.pairs()).toContainEqual({ ...deEn, fingerprint: '1' })
    expect(await tables.lookup(deEn, ['a', 'haus'])).toEqual(table({ haus: 'house' }))
    await tables.replace({ ...deEn, fingerprint: '3' }, learnt({ haus: 'home' }))
    expect(await rowsOfAll()).toBe(4)
  })

  it('are gone in both directions when they are dropped, and others stay', async () => {
    await tables.drop(deEn)
    expect(await tables.lookup(deEn, ['haus'])).toEqual(new Map())
    expect(await tables.lookup(enDe, ['home'])).toEqual(new Map())
    expect(await tables.lookup(pairOf('ar', 'de'), ['a'])).toEqual(table({ a: 'b' }))
  })
})
