/**
 * How well Lotse finds pages, and how well MiniSearch does with the same questions, pages and machine. It prints and
 * judges nothing. Sync the questions' regions first.
 *
 *     node test/bench/retrieval.ts QUESTIONS.jsonl
 *
 * Both are told the question's language and search the same pages: those in that language, and in the region's default
 * language those that nobody has translated. MiniSearch gets the best of four settings for each language, chosen by the
 * very questions that it is measured with; and it is tried on the pages in the default language alone, too, among which
 * a right page that exists in that language only is easier to find. A model that embeds texts has its part if one is
 * configured.
 */

import { createRetriever } from '../../src/answer/retrieve.ts'
import { createApp, type App } from '../../src/app.ts'
import { createModels } from '../../src/app/models.ts'
import { formatTable } from '../../src/commands/table.ts'
import { readConfig } from '../../src/config.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { readQuestionFile, type KnownQuestion } from '../../src/evaluation/question-file.ts'
import { createLog } from '../../src/log.ts'
import { createVault } from '../../src/privacy/redact.ts'
import type { Retriever } from '../../src/ports/answering.ts'
import { createContender, settings, type Contender } from './retrieval/minisearch.ts'
import { bestOf, figures, latency, type Measured, type Outcome } from './retrieval/outcomes.ts'
import { pools, readPages, type PagePool, type PlainPage } from './retrieval/pages.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Which questions? node test/bench/retrieval.ts QUESTIONS.jsonl')
const questions = (await readQuestionFile(file)).filter(({ answerable }) => answerable)
const app = await createApp(readConfig(readEnvironment()), createLog('error'))
try {
  const lotse = await measureLotse(app)
  const contenders = await measureContenders(app)
  const rows = [...new Set(questions.map(({ language }) => language)), 'all'].map((language) => {
    const best = bestOf(contenders, language)
    return [language, ...figures(lotse, language), ...figures(best.outcomes, language), best.setting]
  })
  console.log(
    formatTable(
      ['language', 'questions', 'MRR@10 %', 'hit@3 %', 'MiniSearch', 'MRR@10 %', 'hit@3 %', 'best setting'],
      rows,
    ),
  )
  console.log(
    formatTable(
      ['', 'p50 ms', 'p95 ms'],
      [
        ['Lotse', ...latency(lotse)],
        ...contenders.map(({ setting, outcomes }) => [`MiniSearch, ${setting}`, ...latency(outcomes)]),
      ],
    ),
  )
} finally {
  await app.close()
}

async function measureLotse(lotse: App): Promise<readonly Outcome[]> {
  const retriever = await openRetriever(lotse)
  const outcomes: Outcome[] = []
  for (const question of questions) outcomes.push(await retrieve(question, retriever, lotse))
  return outcomes
}

async function openRetriever({ config, log, pool, index, tables }: App): Promise<Retriever> {
  const models = await createModels(config, {
    log,
    pool,
    metrics: { modelCalled: () => undefined },
    now: () => new Date(),
  })
  const model = models.questionEmbedding
  return createRetriever({ index, tables, embedding: model && { model, openVault: createVault } })
}

async function retrieve(question: KnownQuestion, retriever: Retriever, { regions }: App): Promise<Outcome> {
  const { id, language, question: text } = question
  const region = await regions.find(question.region)
  if (region === undefined) throw new Error(`The region ${question.region} is not in the database; sync it first.`)
  const startedAt = performance.now()
  const { pages } = await retriever.retrieve({
    question: { id, region: region.slug, text, language },
    region,
    language,
    now: new Date(),
  })
  const ms = performance.now() - startedAt
  return {
    language,
    ms,
    rank: rankOf(
      question,
      pages.map(({ pageId }) => pageId),
    ),
  }
}

function rankOf({ pages }: KnownQuestion, found: readonly number[]): number {
  const at = found.slice(0, 10).findIndex((page) => pages.includes(page))
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

async function measureContenders(lotse: App): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const pages of pools) {
    const shelves = await readShelves(lotse, pages)
    for (const setting of settings) {
      const contenders = new Map([...shelves].map(([shelf, its]) => [shelf, createContender(its, setting)]))
      const name = pages === 'own' ? setting.name : `${setting.name}, default language`
      measured.push({ setting: name, outcomes: questions.map((question) => search(question, contenders)) })
    }
  }
  return measured
}

async function readShelves({ pool }: App, pages: PagePool): Promise<ReadonlyMap<string, readonly PlainPage[]>> {
  const shelves = new Map<string, readonly PlainPage[]>()
  for (const question of questions) {
    const shelf = shelfOf(question)
    if (!shelves.has(shelf)) shelves.set(shelf, await readPages(pool, pages, question))
  }
  return shelves
}

function shelfOf({ region, language }: KnownQuestion): string {
  return `${region} ${language}`
}

function search(question: KnownQuestion, contenders: ReadonlyMap<string, Contender>): Outcome {
  const { language } = question
  const startedAt = performance.now()
  const found = contenders.get(shelfOf(question))?.(question.question, language) ?? []
  return { language, ms: performance.now() - startedAt, rank: rankOf(question, found) }
}
