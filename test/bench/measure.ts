/** One measurement of the benchmark, printed as JSON: `sync`, `learn`, or `ask [questions.jsonl] [how many]`. */

import { createApp, type App } from '../../src/app.ts'
import { demoRegion, readConfig } from '../../src/config.ts'
import { readQuestionFile } from '../../src/evaluation/question-file.ts'
import { createLog } from '../../src/log.ts'
import { learnManyLanguages, type LearningMeasured } from './learning.ts'

export interface Measured {
  readonly seconds: number
  readonly peakMb: number
  readonly pages: number
  readonly passages: number
  readonly embedded: number
  readonly questions: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly learning: LearningMeasured
}

const demoQuestions = [
  'Wo kann ich mich anmelden?',
  'When does the language café meet?',
  'Як знайти лікаря?',
  'كيف أجد روضة لطفلي؟',
].map((question) => ({ region: demoRegion, question }))

const [what, file, limit] = process.argv.slice(2)
const app = await createApp(readConfig(process.env), createLog('warn'))
const startedAt = performance.now()
const figures = await figuresOf(app)
const seconds = (performance.now() - startedAt) / 1_000
const peakMb = Math.round(process.resourceUsage().maxRSS / 1_024)
console.log(JSON.stringify({ ...figures, seconds, peakMb }))
await app.close()

async function figuresOf(lotse: App) {
  if (what === 'sync') return sync(lotse)
  if (what === 'ask') return ask(lotse, file, Number(limit ?? 200))
  await lotse.sync()
  return { learning: await learnManyLanguages(lotse) }
}

async function sync(lotse: App) {
  const done = (await lotse.sync()).filter((outcome) => outcome.kind === 'done')
  const sum = (figure: (outcome: (typeof done)[number]) => number) =>
    done.reduce((total, outcome) => total + figure(outcome), 0)
  return {
    pages: sum(({ pages }) => pages.read),
    passages: sum(({ passages }) => passages),
    embedded: sum(({ embeddings }) => embeddings.computed),
  }
}

/** Every nth question of the file, so that all regions and languages have their share. */
async function ask(lotse: App, path: string | undefined, most: number) {
  const all = path === undefined ? demoQuestions : await readQuestionFile(path)
  const step = Math.max(1, Math.floor(all.length / most))
  const latencies: number[] = []
  for (const [i, { region, question }] of all.entries()) {
    if (i % step !== 0) continue
    const startedAt = performance.now()
    await lotse.responder.respond({ id: String(i), region, text: question })
    latencies.push(performance.now() - startedAt)
  }
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (portion: number) => Number((sorted[Math.ceil(portion * sorted.length) - 1] ?? 0).toFixed(1))
  return { questions: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95) }
}
