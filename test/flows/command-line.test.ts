import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startScriptedCms, status, type ScriptedCms } from '../doubles/cms.ts'
import { publish } from '../doubles/small-regions.ts'
import { lotse, printed, startLotse, type Environment } from '../services/command-line.ts'
import { createDataDir } from '../services/filled-databases.ts'
import { freePort } from '../services/process.ts'

const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('the command line', () => {
  let cms: ScriptedCms
  let folder: string
  let environment: Environment

  beforeAll(async () => {
    cms = await startScriptedCms({})
    publish(cms, 'ahausen', [
      { slug: 'schule', title: 'Schule', html: '<p>Kinder gehen ab sechs Jahren zur Grundschule.</p>' },
      { slug: 'abfall', title: 'Abfall', html: '<p>Glas gehört in den Container.</p>' },
    ])
    folder = await mkdtemp(join(tmpdir(), 'lotse-cli-'))
    environment = { CMS_URL: cms.url, CMS_REGIONS: 'ahausen', DATA_DIR: await createDataDir() }
    expect(await lotse(['sync'], environment)).toMatchObject({ code: 0 })
  })

  afterAll(() => cms.close())

  const written = async (name: string, lines: readonly unknown[]) => {
    const file = join(folder, name)
    await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
    return file
  }

  it('syncs with a table for people, plain lines of progress, and exit code 0', async () => {
    const { code, stdout, stderr } = await lotse(['sync'], environment)
    expect(code).toBe(0)
    expect(stdout).toMatch(/region +language +pages +changed +removed +shared +passages +computed +reused +seconds/)
    expect(stdout).toMatch(/ahausen +de +2 +0 +0 +0 +2 +0 +2/)
    expect(stderr).toBe('ahausen de: 2 pages\n')
  })

  it('syncs with JSON for programs and nothing else on stdout', async () => {
    const { stdout } = await lotse(['sync', '--json', '--region', 'ahausen'], environment)
    expect(JSON.parse(stdout)).toMatchObject([{ kind: 'done', region: 'ahausen', language: 'de', pages: { read: 2 } }])
  })

  it('names a region that failed, with a remedy, and exits with 1', async () => {
    cms.answer('regions/bedorf/', status(404))
    const { code, stderr } = await lotse(['sync'], { ...environment, CMS_REGIONS: 'ahausen,bedorf' })
    expect(code).toBe(1)
    expect(stderr).toMatch(/bedorf: The CMS knows no region "bedorf".*Check CMS_REGIONS/)
  })

  it('answers a question as text, and whole as JSON', async () => {
    const question = ['ask', '--region', 'ahausen', 'Wann gehen Kinder zur Grundschule?']
    expect((await lotse(question, environment)).stdout).toContain('https://integreat.app/ahausen/de/schule/')
    const answer = JSON.parse((await lotse([...question, '--json'], environment)).stdout) as unknown
    expect(answer).toEqual({
      id: expect.any(String),
      region: 'ahausen',
      question: 'Wann gehen Kinder zur Grundschule?',
      language: 'de',
      kind: 'answered',
      text: expect.stringContaining('Kinder gehen ab sechs Jahren zur Grundschule.'),
      citations: [
        {
          pageId: 1,
          url: 'https://integreat.app/ahausen/de/schule/',
          title: 'Schule',
          language: 'de',
          quote: 'Kinder gehen ab sechs Jahren zur Grundschule.',
          lastUpdated: '2026-01-01T10:00:00+01:00',
          facts: [],
          links: [],
          dates: [],
        },
      ],
      candidates: expect.arrayContaining([
        { pageId: 1, url: 'https://integreat.app/ahausen/de/schule/', title: 'Schule', score: expect.any(Number) },
      ]),
      confidence: expect.any(Number),
      reason: null,
      promptVersion: null,
      latencyMs: expect.any(Number),
    })
  })

  it('has the running service answer while that has the embedded database open', async () => {
    const running = { ...environment, PORT: String(await freePort()), SYNC_CRON: 'off' }
    const service = startLotse(['serve'], running)
    await printed(service, /is ready/)
    const asked = await lotse(['ask', '--region', 'ahausen', 'Wohin gehört Glas?'], running)
    const refused = await lotse(['ask', '--region', 'bedorf', 'Wohin gehört Glas?'], running)
    const unheard = await lotse(['ask', '--region', 'ahausen', 'Wo?'], { ...running, PORT: String(await freePort()) })
    service.kill('SIGTERM')
    await once(service, 'close')
    expect(asked).toMatchObject({ code: 0, stdout: expect.stringContaining('Glas gehört in den Container.') })
    expect(refused).toMatchObject({ code: 1, stderr: 'lotse: This Lotse does not serve the region bedorf.\n' })
    expect(unheard).toMatchObject({ code: 1, stderr: expect.stringMatching(/is in use by process \d+/) })
  })

  it('answers a file line by line, in order, with nothing else on stdout', async () => {
    const file = await written('questions.jsonl', [
      { id: 'a', region: 'ahausen', question: 'Wohin gehört Glas?' },
      { id: 7, region: 'ahausen', question: 'Wann gehen Kinder zur Grundschule?', language: 'de' },
      { id: 'c', region: 'ahausen', question: 'Xyzzy?' },
    ])
    const { code, stdout } = await lotse(['ask', '--region-from-line', '--batch', file], environment)
    expect(code).toBe(0)
    expect(jsonLines(stdout).map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'answered'],
      [7, 'answered'],
      ['c', 'abstained'],
    ])
  })

  it('puts an error in the place of a line that it cannot answer, names it and exits with 1', async () => {
    const file = await written('broken.jsonl', [
      'not json',
      { id: 2, region: 'bedorf', question: 'Wo?' },
      { id: 3, region: 'ahausen', question: 'Wohin gehört Glas?' },
    ])
    const { code, stdout, stderr } = await lotse(['ask', '--region-from-line', '--batch', file], environment)
    expect(code).toBe(1)
    expect(jsonLines(stdout).map(({ id, error, kind }) => [id, Boolean(error), kind])).toEqual([
      [null, true, undefined],
      [2, true, undefined],
      [3, false, 'answered'],
    ])
    expect(stderr).toMatch(/broken\.jsonl:1 is not JSON/)
  })

  it('detects languages line by line', async () => {
    const file = await written('texts.jsonl', [
      { id: 1, text: 'Wo kann ich Deutsch lernen?' },
      { id: 2, text: 'Де лікар?', region: 'ahausen' },
      { id: 3, text: 'Doktor', hint: 'tr' },
    ])
    const { stdout } = await lotse(['detect', '--batch', file], environment)
    expect(jsonLines(stdout).map(({ id, language }) => [id, language])).toEqual([
      [1, 'de'],
      [2, 'uk'],
      [3, 'tr'],
    ])
  })

  it('prints the quality table over questions whose answers are known', async () => {
    const known = { region: 'ahausen', language: 'de', answerable: true }
    const file = await written('known.jsonl', [
      { ...known, id: 1, question: 'Wohin gehört Glas?', pages: [2], sentences: ['Glas gehört in den Container.'] },
      { ...known, id: 2, question: 'Was kostet ein Hund?', answerable: false, pages: [], sentences: [] },
    ])
    const { stdout } = await lotse(['eval', file], environment)
    expect(stdout).toMatch(/language +questions +hit@1 % +hit@3 % +hit@5 % +MRR@10 %/)
    const scores = JSON.parse((await lotse(['eval', file, '--json'], environment)).stdout) as unknown
    expect(scores).toMatchObject({
      de: { hit1: 1, mrr10: 1, sentenceF1: 1, languageAccuracy: 1 },
      all: { questions: 2 },
    })
  })

  it('compares two runs of eval', async () => {
    const run = (hit1: number) => [{ de: { hit1, wrong: null }, all: { hit1, wrong: 0.1 }, reliability: { bins: [] } }]
    const [one, other] = [await written('one.json', run(0.8)), await written('other.json', run(0.85))]
    const { code, stdout } = await lotse(['compare', one, other], environment)
    expect(code).toBe(0)
    expect(stdout).toMatch(/language +figure +one\.json +other\.json +difference/)
    expect(stdout).toMatch(/de +hit1 +0\.8 +0\.85 +0\.05/)
    expect(await lotse(['compare', one, join(folder, 'none.json')], environment)).toMatchObject({ code: 1 })
  })

  it('checks every connection and says that all is well', async () => {
    const { code, stdout } = await lotse(['doctor'], environment)
    expect(stdout).toMatch(/✓ database +PostgreSQL .* with pgvector .*, embedded/)
    expect(stdout).toMatch(/✓ CMS .* answers for ahausen/)
    expect(code).toBe(0)
  })

  it('says what to mend where a connection fails', async () => {
    const { code, stdout } = await lotse(['doctor'], { ...environment, CMS_REGIONS: 'bedorf' })
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ region bedorf +has never been read; run: npm run -s lotse -- sync/)
    expect(stdout).toMatch(/✗ CMS +The CMS knows no region "bedorf"/)
  })

  it.each([
    [['ask', 'Wo?'], /--region/],
    [['ask', '--region', 'ahausen'], /question/],
    [['ask', '--region', 'a b', 'Wo?'], /region/i],
    [['ask', '--batch', 'x.jsonl'], /--region/],
    [['serve', '--role', 'king'], /all, gateway, worker/],
    [['dance'], /unknown command/],
  ])('exits with 2 on wrong usage and says what is wanted: %j', async (arguments_, wanted) => {
    const { code, stderr } = await lotse(arguments_, environment)
    expect(code).toBe(2)
    expect(stderr).toMatch(wanted)
  })

  it('shows help for the program and for each command', async () => {
    expect((await lotse(['--help'], environment)).stdout).toMatch(/serve[^]*sync[^]*ask[^]*detect[^]*eval[^]*doctor/)
    expect(await lotse(['sync', '--help'], environment)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--json'),
    })
  })

  it('fails with one sentence and a remedy, never a stack trace', async () => {
    const wrongRegion = await lotse(['ask', '--region', 'bedorf', 'Wo?'], environment)
    expect(wrongRegion).toMatchObject({ code: 1, stdout: '' })
    expect(wrongRegion.stderr).toBe(
      'lotse: The region bedorf is not served here (ahausen is); add it to CMS_REGIONS and run: npm run -s lotse -- sync\n',
    )
    const wrongEnvironment = await lotse(['sync'], { ...environment, PORT: 'x', CMS_URL: 'y' })
    expect(wrongEnvironment.code).toBe(1)
    expect(wrongEnvironment.stderr).toMatch(/PORT wants[^]*CMS_URL wants/)
    expect(wrongEnvironment.stderr).not.toMatch(/\bat .*\.ts:\d+/)
  })
})
