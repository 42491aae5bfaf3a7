/**
 * What an embedding model may do to a ranking by words, by how much its likeness weighs: one that knows nothing, and ones
 * in whose eyes the right page stands out from the others by one or two standard deviations. The models are drawn by
 * chance; the words' ranking is real. It prints and judges nothing. Sync the questions' regions first.
 *
 *     node test/bench/likeness.ts QUESTIONS.jsonl [every nth question]
 */

import { createApp, type App } from '../../src/app.ts'
import { rankingWeights } from '../../src/answer/retrieve/learnt-weights.ts'
import { likenessWeight, rankByLikeness } from '../../src/answer/retrieve/likeness.ts'
import { rankPages } from '../../src/answer/retrieve/rank.ts'
import { formatTable } from '../../src/commands/table.ts'
import { readConfig } from '../../src/config.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { readQuestionFile } from '../../src/evaluation/question-file.ts'
import { createLog } from '../../src/log.ts'
import { randomNumbers } from '../services/random-numbers.ts'
import { lookUp, type Look } from './ranking/look.ts'

const weights = [0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8] as const
/** In standard deviations. */
const standOuts = [0, 1, 2] as const

const [file, step = '1'] = process.argv.slice(2)
if (file === undefined) throw new Error('Which questions? node test/bench/likeness.ts QUESTIONS.jsonl')
const looks = await lookAt(file, Number(step))
console.log(
  `${looks.length} searches whose right page is among those looked at; the weight in use is ${likenessWeight}`,
)
console.log(
  formatTable(
    ['weight', 'knows nothing: MRR@10 %', 'right page at +1', 'right page at +2'],
    weights.map((weight) => [weight, ...standOuts.map((standOut) => mrr(looks, weight, standOut))]),
  ),
)

async function lookAt(path: string, nth: number): Promise<readonly Look[]> {
  const questions = (await readQuestionFile(path)).filter(({ answerable }, i) => answerable && i % nth === 0)
  const app: App = await createApp(readConfig(readEnvironment()), createLog('error'))
  const found: Look[] = []
  for (const question of questions) found.push(...(await lookUp(question, app)))
  await app.close()
  return found.filter(({ right }) => right >= 0)
}

function mrr(among: readonly Look[], weight: number, standOut: number): number {
  const random = randomNumbers(5)
  const reciprocal = among.reduce((sum, { pages, right }) => {
    const like = pages.map(({ id }, i) => ({
      page: { own: id, original: null },
      standing: normal(random) + (i === right ? standOut : 0),
    }))
    const rightId = pages[right]?.id
    const rank = rankByLikeness(rankPages(pages, rankingWeights), like, weight).findIndex(({ id }) => id === rightId)
    return sum + (rank < 10 ? 1 / (rank + 1) : 0)
  }, 0)
  return Number(((100 * reciprocal) / among.length).toFixed(1))
}

/** Standard normal, by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
