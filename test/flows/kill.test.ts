import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPool, transaction, type Client } from '../../db/pool.ts'
import { termsOfSparsevec } from '../../db/sparsevec.ts'
import { json, startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { publish, type WrittenPage } from '../doubles/small-regions.ts'
import { startChild } from '../services/child.ts'
import { lotse, type Environment } from '../services/command-line.ts'
import { describeEachDatabase, type DatabaseAddress } from '../services/each-database.ts'
import { randomNumbers, seedOfTheDay } from '../services/random-numbers.ts'
import { silent } from '../services/silent-log.ts'

const languages = ['de', 'en', 'ar']
const kills = 10

const seed = seedOfTheDay()

describeEachDatabase('a sync that is killed', (database) => {
  const random = randomNumbers(seed)
  let cms: ScriptedCms
  let address: DatabaseAddress
  let environment: Environment

  beforeAll(async () => {
    cms = await startScriptedCms({})
    address = await database.create()
    const { dataDir, databaseUrl } = address
    const place = databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: dataDir }
    environment = { ...place, CMS_URL: cms.url, CMS_REGIONS: 'ahausen', LOG_LEVEL: 'error' }
  })

  afterAll(() => cms.close())

  const started = () => startChild('sync-and-tell.ts', JSON.stringify(environment))
  const undisturbed = async () => {
    const child = started()
    await expect.poll(() => child.lines, patient).toContain('end')
    return child.lines
  }
  const stored = () => stateOf(address)

  it(`at any moment, ten times, leaves each language wholly the old edition or wholly the new (seed ${seed})`, async () => {
    publishEdition(cms, 0)
    await undisturbed()
    publishEdition(cms, 1)
    const usualLines = await undisturbed()
    let before = await stored()
    const { passagesOfText } = before
    expect(before.editions).toEqual({ de: [1], en: [1], ar: [1] })

    for (let [edition, killed] = [2, 0]; killed < kills; edition++) {
      expect(edition, 'most syncs should be killed before their end').toBeLessThan(3 * kills)
      publishEdition(cms, edition)
      const child = started()
      const [stage, times] = momentAmong(usualLines, random)
      await expect.poll(() => timesIn(child.lines, stage) >= times || child.lines.includes('end'), patient).toBe(true)
      await delay(random() * random() * 150) // for what is announced takes that long to be done
      await child.kill()
      if (!child.lines.includes('end')) killed += 1

      const after = await stored()
      for (const language of languages) {
        expect([before.editions[language], [edition]]).toContainEqual(after.editions[language])
        const [its] = after.editions[language] ?? []
        expect(after.paths[language]).toEqual(pagesOf(its ?? -1, language).map(({ slug }) => pathOf(language, slug)))
      }
      expect(after.faults).toEqual({ pagesWithoutText: [], wrongCounts: [], wrongLexicons: [] })
      expect(after.passagesOfText).toEqual(passagesOfText)
      before = after
    }
  }, 600_000)

  it('is made good by the next sync, which clears away what it left behind', async () => {
    publishEdition(cms, 1_000)
    const orphan = "insert into document (hash, language) values ('left by somebody who was killed', 'de')"
    const pool = await openPool({ ...address, log: silent })
    await pool.query(orphan)
    await pool.end()
    expect(await lotse(['sync'], environment)).toMatchObject({ code: 0 })
    const after = await stored()
    expect(after.editions).toEqual({ de: [1_000], en: [1_000], ar: [1_000] })
    expect(after.orphans).toBe(0)
    expect(after.faults).toEqual({ pagesWithoutText: [], wrongCounts: [], wrongLexicons: [] })
  }, 120_000)
})

const patient = { timeout: 60_000, interval: 1 }

/** A stage, and which of its lines to wait for: there are few of storing and many of embedding, and all are dangerous. */
function momentAmong(lines: readonly string[], random: () => number): readonly [stage: string, times: number] {
  const stages = ['reading', 'embedding', 'storing', 'done']
  const stage = stages[Math.floor(random() * stages.length)] ?? ''
  return [stage, 1 + Math.floor(random() * timesIn(lines, stage))]
}

const timesIn = (lines: readonly string[], stage: string) => lines.filter((line) => line === stage).length

// ── What the CMS publishes ─────────────────────────────────────────────────────────────────────────────────────────

/** Every sixth page stays as it is, the others say which edition they are of; odd editions have other pages at the end. */
function pagesOf(edition: number, language: string): readonly WrittenPage[] {
  const others = edition % 2 === 0 ? Array.from({ length: 10 }, (_, i) => i + 50) : [60, 61, 62]
  const numbers = [...Array.from({ length: 50 }, (_, i) => i), ...others]
  return numbers.map((number) => {
    const mark = number % 6 === 0 ? 'Immergleich' : `Ausgabe ${edition}.`
    const text = (about: string) => `<p>${about} ${number} ${language}: ${mark} ${wordsOf(number)}</p>`
    return { slug: `seite-${number}`, html: `<h2>Anfang</h2>${text('Erstes')}<h2>Ende</h2>${text('Zweites')}` }
  })
}

/** So many that a page has several passages. */
const wordsOf = (number: number) =>
  Array.from({ length: 150 }, (_, i) => `wort${(number * 37 + i * i) % 997}`).join(' ')

const pathOf = (language: string, slug: string) => `/ahausen/${language}/${slug}/`

function publishEdition(cms: ScriptedCms, edition: number): void {
  for (const language of languages) publish(cms, 'ahausen', pagesOf(edition, language), language)
  cms.answer(
    'ahausen/languages/',
    json(languages.map((code) => ({ code, native_name: code, dir: code === 'ar' ? 'rtl' : 'ltr' }))),
  )
}

// ── What the database holds ────────────────────────────────────────────────────────────────────────────────────────

interface Stored {
  /** Editions that a language's texts are of; more than one means a mixture. */
  readonly editions: Readonly<Record<string, readonly number[]>>
  /** In reading order. */
  readonly paths: Readonly<Record<string, readonly string[]>>
  /** Texts of no page. */
  readonly orphans: number
  /** Numbers of passages that texts have: one number, as all pages are alike, unless a text is but half there. */
  readonly passagesOfText: readonly number[]
  /** Empty lists in a database that is well. */
  readonly faults: Readonly<Record<string, readonly unknown[]>>
}

/** Opening it is part of the test. One snapshot, because a PostgreSQL server may still be ending what a dead client began. */
async function stateOf(address: DatabaseAddress): Promise<Stored> {
  const pool = await openPool({ ...address, log: silent })
  try {
    return await transaction(pool, readState, { readOnlySnapshot: true })
  } finally {
    await pool.end()
  }
}

async function readState(client: Client): Promise<Stored> {
  const rows = async <Row>(sql: string) => (await client.query(sql)).rows as readonly Row[]
  const editions = await rows<{ language: string; editions: number[] }>(
    `select page.language, array_agg(distinct mark[1]::integer) as editions
     from page join passage using (document), regexp_matches(lines::text, 'Ausgabe (\\d+)', 'g') mark
     group by page.language`,
  )
  const paths = await rows<{ language: string; paths: string[] }>(
    'select language, array_agg(path order by position) as paths from page group by language',
  )
  const [orphans] = await rows<{ count: number }>(
    'select count(*)::integer from document where not exists (select from page where page.document = document.id)',
  )
  const passagesOfText = await rows<{ count: number }>(
    `select distinct count(passage.position)::integer from document left join passage on passage.document = document.id
     group by document.id`,
  )
  return {
    editions: Object.fromEntries(editions.map((one) => [one.language, one.editions])),
    paths: Object.fromEntries(paths.map((one) => [one.language, one.paths])),
    orphans: orphans?.count ?? -1,
    passagesOfText: passagesOfText.map(({ count }) => count),
    faults: {
      pagesWithoutText: await rows(
        `select path from page left join document on document.id = page.document
         where document.id is null or not exists (select from passage where passage.document = document.id)`,
      ),
      wrongCounts: await rows(
        `select language, passages from region_language
         where passages <> (select count(*) from page join passage using (document)
                            where page.language = region_language.language)`,
      ),
      wrongLexicons: await wrongLexicons(client),
    },
  }
}

/** Languages whose lexicon does not say what their passages do. */
async function wrongLexicons(client: Client): Promise<readonly string[]> {
  const { rows: passages } = await client.query<{ language: string; terms: string }>(
    'select page.language, terms::text from page join passage using (document)',
  )
  const { rows: entries } = await client.query<{ language: string; term: number; frequency: number }>(
    'select language, term, frequency from lexicon, unnest(terms, frequencies) as entry (term, frequency)',
  )
  return languages.filter((language) => {
    const counted = new Map<number, number>()
    for (const { terms } of passages.filter((one) => one.language === language)) {
      for (const term of termsOfSparsevec(terms)) counted.set(term, (counted.get(term) ?? 0) + 1)
    }
    const kept = entries.filter((one) => one.language === language)
    return kept.length !== counted.size || kept.some(({ term, frequency }) => counted.get(term) !== frequency)
  })
}
