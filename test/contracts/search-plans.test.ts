import { beforeAll, expect, it } from 'vitest'
import { createPassageVectors } from '../../db/embeddings.ts'
import { migrate } from '../../db/migrate.ts'
import { createPassageIndex } from '../../db/passage-index.ts'
import type { Pool } from '../../db/pool.ts'
import { createTermTables } from '../../db/term-tables.ts'
import { createRetriever } from '../../src/answer/retrieve.ts'
import type { Region } from '../../src/domain/region.ts'
import { createVault } from '../../src/privacy/redact.ts'
import { describeEachDatabase } from '../services/each-database.ts'
import { listening, rowsRead } from '../services/rows-read.ts'
import { silent } from '../services/silent-log.ts'
import { simulateRegions, type Simulated } from '../services/simulated-regions.ts'

const size = { regions: 5, languages: 3, pages: 150, passagesPerPage: 3, shared: 0.3, seed: 4 }
const vector = new Float32Array(8).fill(Math.sqrt(1 / 8))
const embedder = { name: 'm', embed: async (texts: readonly string[]) => texts.map(() => vector) }

describeEachDatabase('a question among several regions', (database) => {
  let pool: Pool
  let simulated: Simulated

  beforeAll(async () => {
    pool = await database.open()
    await migrate(pool, silent)
    simulated = await simulateRegions(pool, size)
    await embedAll()
    await pool.query('analyze')
  })

  async function embedAll() {
    const vectors = createPassageVectors(pool)
    for await (const passages of vectors.missing('m')) {
      await vectors.add(
        'm',
        passages.map((passage) => ({ ...passage, vector })),
      )
    }
  }

  async function askIn(region: Region, [own]: Region['languages']) {
    const { pool: listened, heard } = listening(pool)
    const retriever = createRetriever({
      index: createPassageIndex(listened),
      tables: createTermTables(pool),
      embedding: { model: embedder, openVault: createVault },
    })
    const language = own?.tag ?? region.languages[0]?.tag
    if (language === undefined) throw new Error('A region has a language.')
    const question = { id: '1', region: region.slug, text: simulated.question(region, language) }
    return { heard, finding: await retriever.retrieve({ question, region, language, now: new Date() }) }
  }

  it('reads no page, passage or vector of another region, and no passage of a third language', async () => {
    const region = simulated.regions[2]
    if (region === undefined) throw new Error('There are five regions.')
    const { heard, finding } = await askIn(region, region.languages.slice(1))
    expect(finding.pages.map(({ path }) => path.split('/')[1])).toEqual(Array.from({ length: 10 }, () => region.slug))
    const ofTwoLanguages = 2 * size.pages * size.passagesPerPage
    const most = new Map([
      ['page', size.languages * size.pages],
      ['passage', ofTwoLanguages],
      ['embedding', ofTwoLanguages],
      ['lexicon', 2 * 512],
    ])
    const read = new Map<string, number>()
    for (const statement of heard) {
      for (const [table, rows] of await rowsRead(pool, statement)) {
        read.set(table, Math.max(rows, read.get(table) ?? 0))
      }
    }
    const isWithin = ([table, rows]: readonly [string, number]) => {
      const ofTable = read.get(table) ?? 0
      return ofTable > 0 && ofTable <= rows
    }
    expect([...most].filter((one) => !isWithin(one)).map(([table]) => [table, read.get(table)])).toEqual([])
  })
})
