import { afterEach, beforeEach, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import type { SyncDone, SyncOutcome } from '../../src/domain/sync-report.ts'
import { cmsEvent, cmsPlace, cmsRegion, json, startScriptedCms, status, type ScriptedCms } from '../doubles/cms.ts'
import { ask, configFor, openApp, publish, type WrittenPage } from '../doubles/small-regions.ts'
import { describeEachDatabase } from '../services/each-database.ts'

const now = () => new Date('2026-11-22T12:00:00Z')

const school: WrittenPage = {
  slug: 'schule',
  title: 'Schule',
  html: '<h2>Einschulung</h2><p>Kinder gehen ab sechs Jahren zur Grundschule.</p>',
}
const doctor: WrittenPage = {
  slug: 'arzt',
  title: 'Arzt finden',
  html: '<p>Rufen Sie bei Krankheit zuerst die Hausarztpraxis an.</p>',
}
const waste: WrittenPage = { slug: 'abfall', title: 'Abfall', html: '<p>Glas gehört in den Container.</p>' }

describeEachDatabase('a sync', (database) => {
  let cms: ScriptedCms
  let app: App

  beforeEach(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', [school, doctor, waste])
    publish(cms, 'bedorf', [waste])
    app = await openApp(configFor(cms, ['ahausen', 'bedorf'], await database.create()), { now })
  })

  afterEach(async () => {
    await app.close()
    await cms.close()
  })

  const only = (outcomes: readonly SyncOutcome[], region: string): SyncOutcome => {
    const outcome = outcomes.find((one) => one.region === region)
    if (outcome === undefined) throw new Error(`no outcome for ${region}`)
    return outcome
  }
  const done = async (region: string): Promise<SyncDone> => {
    const outcome = only(await app.sync(), region)
    if (outcome.kind === 'failed') throw new Error(outcome.problem)
    return outcome
  }
  const titles = async (question: string, region = 'ahausen') =>
    (await ask(app, region, question)).candidates.map((candidate) => candidate.title)
  const passageVersions = async () =>
    (await app.pool.query('select document, position, xmin::text from passage order by 1, 2')).rows

  it('makes pages answerable, each with its address for people', async () => {
    await app.sync()
    const answer = await ask(app, 'ahausen', 'Wann kommt mein Kind in die Grundschule?')
    expect(answer.kind).toBe('answered')
    expect(answer.citations[0]).toMatchObject({ title: 'Schule', url: 'https://integreat.app/ahausen/de/schule/' })
    expect(answer.citations[0]?.quote).toContain('Kinder gehen ab sechs Jahren zur Grundschule.')
  })

  it('writes no passage and embeds nothing when nothing has changed', async () => {
    await app.sync()
    const before = await passageVersions()
    expect(await done('ahausen')).toMatchObject({
      pages: { read: 3, changed: 0, removed: 0 },
      embeddings: { computed: 0, reused: 3 },
    })
    expect(await passageVersions()).toEqual(before)
  })

  it('embeds only the page that has changed, and forgets its old words', async () => {
    publish(cms, 'ahausen', [school, { ...doctor, html: '<p>Bei Zipperlein hilft die Praxis.</p>' }, waste])
    await app.sync()
    expect(await titles('Zipperlein')).toEqual(['Arzt finden'])
    publish(cms, 'ahausen', [school, { ...doctor, html: '<p>Bei Fieber hilft die Apotheke.</p>' }, waste])
    expect(await done('ahausen')).toMatchObject({ pages: { changed: 1 }, embeddings: { computed: 1, reused: 2 } })
    expect(await titles('Zipperlein')).toEqual([])
    expect((await titles('Apotheke bei Fieber'))[0]).toBe('Arzt finden')
  })

  it('takes away the page that is gone, with its text when no other region has it', async () => {
    await app.sync()
    publish(cms, 'ahausen', [doctor, waste])
    expect(await done('ahausen')).toMatchObject({ pages: { read: 2, removed: 1 }, passages: 2 })
    expect(await titles('Grundschule')).toEqual([])
    const { rows } = await app.pool.query<{ count: number }>('select count(*)::integer as count from document')
    expect(rows[0]?.count).toBe(2)
  })

  it('follows a new order without embedding anything', async () => {
    await app.sync()
    publish(cms, 'ahausen', [
      { ...waste, order: 1 },
      { ...school, order: 2 },
      { ...doctor, order: 3 },
    ])
    expect((await done('ahausen')).embeddings.computed).toBe(0)
    const { rows } = await app.pool.query<{ title: string }>(
      "select title from page where region = 'ahausen' order by position",
    )
    expect(rows.map((row) => row.title)).toEqual(['Abfall', 'Schule', 'Arzt finden'])
  })

  it('stores and embeds once what two regions publish, and serves it to both: a collection', async () => {
    const first = only(await app.sync({ regions: app.config.content.regions.slice(0, 1) }), 'ahausen')
    expect(first).toMatchObject({ embeddings: { computed: 3 }, sharedPages: 0 })
    expect(await done('bedorf')).toMatchObject({ embeddings: { computed: 0, reused: 1 }, sharedPages: 1 })
    const { rows } = await app.pool.query('select regions from collection')
    expect(rows).toEqual([{ regions: ['ahausen', 'bedorf'] }])
    expect((await ask(app, 'ahausen', 'Wohin gehört Glas?')).candidates[0]?.url).toContain('/ahausen/de/abfall/')
    expect((await ask(app, 'bedorf', 'Wohin gehört Glas?')).candidates[0]?.url).toContain('/bedorf/de/abfall/')
  })

  it('keeps a shared text for the region that still has it', async () => {
    await app.sync()
    publish(cms, 'ahausen', [school, doctor])
    await app.sync()
    expect(await titles('Glas im Container')).toEqual([])
    expect(await titles('Glas im Container', 'bedorf')).toEqual(['Abfall'])
  })

  it('keeps where a place is and when it is open, also of places that an older version brought in', async () => {
    cms.answer('regions/ahausen/', json(cmsRegion({ path: 'ahausen', events: false, extras: false })))
    cms.answer('ahausen/de/locations/', json([cmsPlace({ path: '/ahausen/de/locations/amt/' })]))
    await app.sync()
    const places = async () =>
      (await app.pool.query("select title, place from page where region = 'ahausen' and place is not null")).rows
    const kept = await places()
    expect(kept).toEqual([
      { title: 'Amt', place: expect.objectContaining({ address: 'Weg 1, 12345 Beispiel', latitude: 50.5 }) },
    ])
    await app.pool.query("update page set place = null, fingerprint = 'of an older version' where kind = 'place'")
    expect(await done('ahausen')).toMatchObject({ pages: { read: 4, changed: 1 }, embeddings: { computed: 0 } })
    expect(await places()).toEqual(kept)
    cms.answer(
      'ahausen/de/locations/',
      json([cmsPlace({ path: '/ahausen/de/locations/amt/', temporarily_closed: true })]),
    )
    await app.sync()
    expect(await places()).toMatchObject([{ place: { temporarilyClosed: true } }])
  })

  it('keeps the other names of a region, and forgets those that it has no more', async () => {
    const named = (aliases: object) =>
      json(cmsRegion({ path: 'ahausen', events: false, pois: false, extras: false, aliases }))
    const [ahausen] = app.config.content.regions
    const aliases = async () => ahausen && (await app.regions.find(ahausen))?.aliases
    cms.answer('regions/ahausen/', named({ Kleinahausen: { latitude: 50.1, longitude: 10.2 }, Ahof: null }))
    await app.sync()
    expect(await aliases()).toEqual([
      { name: 'Kleinahausen', latitude: 50.1, longitude: 10.2 },
      { name: 'Ahof', latitude: null, longitude: null },
    ])
    cms.answer('regions/ahausen/', named({}))
    await app.sync()
    expect(await aliases()).toEqual([])
  })

  it('never answers from another region’s pages', async () => {
    await app.sync()
    expect(await titles('Grundschule', 'bedorf')).toEqual([])
  })

  it.each([
    ['an error of the CMS', status(400), /400/],
    ['a language that is gone', status(404), /404/],
    ['an answer that is not JSON', { kind: 'text', text: '[{"id": 1, "path"' } as const, /not JSON/],
    ['wrong types', json([{ id: 'one', path: 7 }]), /wrong types/],
    ['a page of 5 MB of nested HTML', json([deepPage()]), /can't be read/],
    ['no page at all', json([]), /lists no page/],
  ])('leaves the last good state after %s, says so by name, and goes on', async (_, answer, problem) => {
    await app.sync()
    cms.answer('ahausen/de/pages/', answer)
    publish(cms, 'bedorf', [{ ...waste, title: 'Müll' }])
    const outcomes = await app.sync()
    expect(only(outcomes, 'ahausen')).toMatchObject({
      kind: 'failed',
      language: 'de',
      problem: expect.stringMatching(problem),
    })
    expect(only(outcomes, 'ahausen')).toHaveProperty('remedy', expect.stringMatching(/\w/))
    expect(await titles('Grundschule')).toEqual(['Schule'])
    expect(await titles('Glas im Container', 'bedorf')).toEqual(['Müll'])
  })

  it('reports a region that does not exist without stopping the others', async () => {
    cms.answer('regions/ahausen/', status(404))
    const outcomes = await app.sync()
    expect(only(outcomes, 'ahausen')).toMatchObject({ kind: 'failed', language: null })
    expect(only(outcomes, 'bedorf')).toMatchObject({ kind: 'done' })
  })

  it('forgets a language that the region no longer publishes', async () => {
    publish(cms, 'ahausen', [{ slug: 'school', title: 'School', html: '<p>Children go to school at six.</p>' }], 'en')
    cms.answer('ahausen/de/pages/', json([]))
    await app.sync()
    expect(await titles('When do children go to school?')).toEqual(['School'])
    publish(cms, 'ahausen', [school])
    await app.sync()
    const { rows } = await app.pool.query("select language from page where region = 'ahausen'")
    expect(rows).toEqual([{ language: 'de' }])
  })

  it('shows a question asked in the middle of it the old edition or the new, never half of one', async () => {
    const edition = (mark: string) =>
      Array.from({ length: 40 }, (_, i) => ({
        slug: `seite-${i}`,
        title: `Seite ${i}`,
        html: `<p>Sprachkurs ${mark} ${i}</p>`,
      }))
    publish(cms, 'ahausen', edition('alt'))
    await app.sync()
    publish(cms, 'ahausen', edition('neu'))
    const finished = app.sync().then(() => true)
    const seen = new Set<string>()
    for (let isFinished = false; !isFinished;) {
      isFinished = await Promise.race([finished, new Promise<false>((resolve) => setImmediate(resolve, false))])
      const { rows } = await app.pool.query<{ marks: string[] }>(
        `select array_agg(distinct substring(lines::text from 'Sprachkurs ([a-z]+)')) as marks
         from page join passage on passage.document = page.document where page.region = 'ahausen'`,
      )
      seen.add(String(rows[0]?.marks))
    }
    expect([...seen].toSorted()).toEqual(['alt', 'neu'])
  })

  it('takes its turn after another one in the same process', async () => {
    const [first, second] = await Promise.all([app.sync(), app.sync()])
    expect(only(first, 'ahausen')).toMatchObject({ pages: { changed: 3 } })
    expect(only(second, 'ahausen')).toMatchObject({ pages: { changed: 0 } })
  })

  if (database.kind === 'PostgreSQL') {
    it('leaves the field to another process that is at it', async () => {
      const other = await openApp(app.config, { now })
      const both = await Promise.allSettled([app.sync(), other.sync()])
      await other.close()
      expect(both.map(({ status: result }) => result).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await titles('Grundschule')).toEqual(['Schule'])
    })
  }

  it('answers with an event’s coming dates and never with an event that is over', async () => {
    cms.answer('regions/ahausen/', json(cmsRegion({ path: 'ahausen', pois: false, extras: false })))
    const treff = (slug: string, start: string, rule: string | null) =>
      cmsEvent({
        path: `/ahausen/de/events/${slug}/`,
        title: `Sprachcafé ${slug}`,
        content: '<p>Wir sprechen Deutsch und trinken Tee.</p>',
        event: { id: 1, start: `${start}T17:00:00+01:00`, end: `${start}T19:00:00+01:00`, timezone: 'Europe/Berlin' },
        recurrence_rule: rule,
      })
    const weekly = 'DTSTART:20260107T160000\nRRULE:FREQ=WEEKLY;BYDAY=WE'
    cms.answer(
      'ahausen/de/events/?combine_recurring=1',
      json([treff('vorbei', '2026-11-18', null), treff('wöchentlich', '2026-01-07', weekly)]),
    )
    await app.sync()
    const answer = await ask(app, 'ahausen', 'Wann ist das nächste Sprachcafé?')
    const found = answer.candidates.map((candidate) => candidate.title)
    expect(found[0]).toBe('Sprachcafé wöchentlich')
    expect(found).not.toContain('Sprachcafé vorbei')
    expect(answer.citations[0]?.dates.slice(0, 2)).toEqual(['2026-11-25T16:00:00.000Z', '2026-12-02T16:00:00.000Z'])
  })
})

function deepPage() {
  const depth = 100_000
  const html = `${'<div><section><p class="MsoNormal">'.repeat(depth)}x${'</p></section></div>'.repeat(depth)}`
  return { id: 1, path: '/ahausen/de/tief/', title: 'Tief', content: html, last_updated: null, available_languages: {} }
}
