import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPassageVectors } from '../../db/embeddings.ts'
import { embedWithModel } from '../../ingestion/embed-with-model.ts'
import type { App } from '../../src/app.ts'
import type { PassageToEmbed } from '../../src/domain/embedding.ts'
import { languageTag } from '../../src/domain/language.ts'
import { ModelFailure } from '../../src/domain/model.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { PassageVectors } from '../../src/ports/content.ts'
import type { EmbeddingModel } from '../../src/ports/models.ts'
import { startScriptedCms, type ScriptedCms } from '../doubles/cms.ts'
import { configFor, openApp, publish } from '../doubles/small-regions.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const school = { slug: 'schule', title: 'Schule', html: '<h2>Einschulung</h2><p>Kinder gehen zur Grundschule.</p>' }
const waste = { slug: 'abfall', title: 'Abfall', html: '<p>Glas gehört in den Container.</p>' }
const rent = { slug: 'miete', title: 'Miete', html: '<p>Die Miete ist am Monatsanfang fällig.</p>' }

/** Two directions: school, and all else. */
const vectorOf = (text: string) => Float32Array.from(text.includes('Schule') ? [1, 0, 0] : [0, 1, 0])

function modelNamed(name: string, embed = async (texts: readonly string[]) => texts.map(vectorOf)) {
  const asked: string[] = []
  const model: EmbeddingModel = {
    name,
    embed: async (texts) => {
      asked.push(...texts)
      return embed(texts)
    },
  }
  return { model, asked }
}

describeEachDatabase('vectors of passages', (database) => {
  let cms: ScriptedCms
  let app: App
  let vectors: PassageVectors
  const { signal } = new AbortController()

  beforeEach(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', [school, waste, rent])
    publish(cms, 'bedorf', [waste])
    app = await openApp(configFor(cms, ['ahausen', 'bedorf'], await database.create()))
    await app.sync()
    vectors = createPassageVectors(app.pool)
  })

  afterEach(async () => {
    await app.close()
    await cms.close()
  })

  const missing = async (model: string) => {
    const passages: PassageToEmbed[] = []
    for await (const some of vectors.missing(model)) passages.push(...some)
    return passages
  }
  const embedBy = ({ model }: { readonly model: EmbeddingModel }) => embedWithModel({ model, vectors }, signal)
  const likenesses = (model: string, vector: readonly number[]) =>
    app.index.lookInto('ahausen' as RegionSlug, async (edition) => {
      const languages = { own: languageTag('de'), original: null }
      const question = { model, vector: Float32Array.from(vector) }
      const versions = await edition.likenesses(question, { ...languages, now: new Date() })
      return Object.fromEntries(versions.map(({ originalPath, likeness }) => [originalPath.split('/')[3], likeness]))
    })

  it('are missing for each passage once, with its title and headings, however many regions publish it', async () => {
    const texts = (await missing('m')).map(({ text }) => text)
    expect(texts.toSorted()).toEqual([
      'Abfall\nGlas gehört in den Container.',
      'Miete\nDie Miete ist am Monatsanfang fällig.',
      'Schule\nEinschulung\nKinder gehen zur Grundschule.',
    ])
    expect(await vectors.countMissing('m')).toBe(3)
  })

  it('are made once, and only for texts that are new afterwards', async () => {
    const one = modelNamed('m')
    expect(await embedBy(one)).toMatchObject({ model: 'm', computed: 3, missing: 0, problem: null })
    expect(await embedBy(one)).toMatchObject({ computed: 0, missing: 0, problem: null })
    publish(cms, 'bedorf', [waste, { ...rent, html: '<p>Die Kaution sind drei Monatsmieten.</p>' }])
    await app.sync()
    await embedBy(one)
    expect(one.asked.slice(3)).toEqual(['Miete\nDie Kaution sind drei Monatsmieten.'])
  })

  it('go with the passages that they are of', async () => {
    await embedBy(modelNamed('m'))
    publish(cms, 'ahausen', [school])
    await app.sync()
    const { rows } = await app.pool.query<{ rows: number }>('select count(*) as rows from embedding')
    expect(rows[0]?.rows).toBe(2)
  })

  it('tell how near each page of the region is, exactly, and nothing of pages that the model has not seen', async () => {
    await embedBy(modelNamed('m'))
    publish(cms, 'ahausen', [school, waste, { ...rent, html: '<p>Neu.</p>' }])
    await app.sync()
    expect(await likenesses('m', [0.8, 0.6, 0])).toEqual({
      schule: expect.closeTo(0.8, 3) as number,
      abfall: expect.closeTo(0.6, 3) as number,
      miete: null,
    })
  })

  it('of another model, or of another length, are never compared', async () => {
    await embedBy(modelNamed('m'))
    const nothing = { schule: null, abfall: null, miete: null }
    expect(await likenesses('other', [1, 0, 0])).toEqual(nothing)
    expect(await likenesses('m', [1, 0])).toEqual(nothing)
  })

  it('of the last model stay until the new one is through with all passages', async () => {
    await embedBy(modelNamed('old'))
    const failing = modelNamed('new', async () => {
      throw new ModelFailure('refused-access', 'The model service refused the key (401); mend OPENAI_API_KEY.')
    })
    expect(await embedBy(failing)).toMatchObject({
      computed: 0,
      missing: 3,
      problem: 'The model service refused the key (401); mend OPENAI_API_KEY.',
    })
    expect(await likenesses('old', [1, 0, 0])).toMatchObject({ schule: 1 })
    await embedBy(modelNamed('new'))
    expect(await likenesses('new', [1, 0, 0])).toMatchObject({ schule: 1 })
    expect(await likenesses('old', [1, 0, 0])).toMatchObject({ schule: null })
    expect((await app.pool.query('select name from embedding_model')).rows).toEqual([{ name: 'new' }])
  })

  it('of another length take the place of all that have the same name', async () => {
    await embedBy(modelNamed('m'))
    const passage = (await missing('other')).find(({ text }) => text.startsWith('Schule'))
    await vectors.add('m', passage === undefined ? [] : [{ ...passage, vector: Float32Array.from([0, 1]) }])
    expect(await vectors.countMissing('m')).toBe(2)
    await embedBy(modelNamed('m', async (texts) => texts.map(() => Float32Array.from([1, 0]))))
    expect(await likenesses('m', [1, 0])).toEqual({ schule: 0, abfall: 1, miete: 1 })
  })

  it('may be as long as models make them', async () => {
    const long = (texts: readonly string[]) => texts.map(() => new Float32Array(4_096).fill(1 / 64))
    await embedBy(modelNamed('m', async (texts) => long(texts)))
    const { schule } = await likenesses('m', [...new Float32Array(4_096).fill(1 / 64)])
    expect(schule).toBeCloseTo(1, 3)
  })

  it('of what was done before a failure are kept, and the rest follows at the next sync', async () => {
    const pages = Array.from({ length: 120 }, (_, i) => ({ slug: `seite-${i}`, html: `<p>Das ist Seite ${i}.</p>` }))
    publish(cms, 'ahausen', pages)
    await app.sync()
    let calls = 0
    const breaking = modelNamed('m', async (texts) => {
      if (++calls > 1) throw new ModelFailure('refused-access', 'no')
      return texts.map(vectorOf)
    })
    expect(await embedBy(breaking)).toMatchObject({ computed: 96, missing: 25, problem: 'no' })
    const rest = modelNamed('m')
    expect(await embedBy(rest)).toMatchObject({ computed: 25, missing: 0 })
    expect(rest.asked).toHaveLength(25)
  })
})
