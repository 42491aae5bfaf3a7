/**
 * Turns with a language model: how many calls each kind takes, how many of them in a row, and what Lotse itself adds to
 * the time that the model takes. The demo region in the embedded database, and the double of a model service in this
 * process, whose own time is taken off. It prints and judges nothing.
 *
 *     node test/bench/model-turns.ts [turns of each kind] [milliseconds that the model takes for a call]
 *
 * A model that takes its time hides the work that Lotse does meanwhile; one that takes none, the default, hides nothing.
 */

import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { longestChain } from '../../src/answer/with-model/calls.ts'
import { createApp, type App } from '../../src/app.ts'
import { formatTable } from '../../src/commands/table.ts'
import { demoRegion, readConfig } from '../../src/config.ts'
import type { Question } from '../../src/domain/answer.ts'
import { createLog } from '../../src/log.ts'
import type { Fault } from '../doubles/model-service/faults.ts'
import { startModelService, type ModelService } from '../doubles/model-service/service.ts'

interface Kind {
  readonly name: string
  readonly asked: readonly (Pick<Question, 'text'> & Partial<Question>)[]
  /** What the double is told beforehand. */
  readonly prepare?: (service: ModelService) => void
}

const questions = [
  'Wo finde ich eine Hausarztpraxis und wer bezahlt die Impfungen?',
  'How do I find a family doctor and who pays for vaccinations?',
  'Як знайти сімейного лікаря і хто оплачує щеплення?',
  'كيف أجد طبيبا ومن يدفع ثمن التطعيمات؟',
  'Aile hekimini nasıl bulurum ve aşıları kim öder?',
  'Comment trouver un médecin et qui paie les vaccins ?',
  'Как найти семейного врача и кто оплачивает прививки?',
].map((text) => ({ text }))

const questionInGerman = questions[0]?.text ?? ''
const messageToUnderstand = z.object({ language: z.string(), message: z.string() })
const understood = { kind: 'question', danger: null, topic: null, language: 'de', isFollowUp: false, questions: [] }

const kinds: readonly Kind[] = [
  {
    name: 'question',
    asked: questions,
    // As a model would, and unlike the double: a question in other words is searched for once more.
    prepare: (service) =>
      service.says('understand', (input) => {
        const { language, message } = messageToUnderstand.parse(input)
        const questions = [{ inLanguage: message, inDefaultLanguage: questionInGerman }]
        return { ...understood, language, questions }
      }),
  },
  {
    name: 'follow-up',
    asked: [
      {
        text: 'Und wer bezahlt die Impfungen für Kinder?',
        history: [{ asked: 'Wo finde ich eine Hausarztpraxis?', answered: 'Auf der Seite steht eine Liste.' }],
        previousQuestion: 'Wo finde ich eine Hausarztpraxis?',
      },
    ],
  },
  {
    name: 'three questions',
    asked: [{ text: 'Wie melde ich mich an, wer zahlt Impfungen, und wann ist das Sprachcafé?' }],
    prepare: (service) =>
      service.says('understand', {
        ...understood,
        questions: [
          'Wie melde ich meine Wohnung nach dem Umzug an?',
          'Wer bezahlt die Impfungen?',
          'Wann ist das Sprachcafé in der Stadtbibliothek?',
        ].map((question) => ({ inLanguage: question, inDefaultLanguage: question })),
      }),
  },
  {
    name: 'question, first draft refused',
    asked: questions.slice(0, 1),
    prepare: (service) => service.next('draft', { kind: 'wrong-language' }),
  },
  {
    name: 'question, service down',
    asked: questions.slice(0, 1),
    prepare: (service) => service.always('understand', { kind: 'refusal' }),
  },
  { name: 'small talk that words show', asked: [{ text: 'Vielen Dank!' }] },
  {
    name: 'small talk that the model sees',
    asked: [{ text: 'Na du alter Kasten, alles fit im Schritt?' }],
    prepare: (service) => service.says('understand', { ...understood, kind: 'small-talk', topic: 'well-being' }),
  },
  {
    name: 'wish for a person',
    asked: [{ text: 'Gibt es da auch wen Echtes?' }],
    prepare: (service) => service.says('understand', { ...understood, kind: 'human' }),
  },
  { name: 'danger that words show', asked: [{ text: 'Mein Mann schlägt mich' }] },
  {
    name: 'danger that the model sees',
    asked: [{ text: 'Er wartet wieder vor der Tür auf mich' }],
    prepare: (service) => service.says('understand', { ...understood, kind: 'emergency', danger: 'violence' }),
  },
]

interface Span {
  readonly from: number
  readonly to: number
}

const turns = Number(process.argv[2] ?? 40)
const thinkingMs = Number(process.argv[3] ?? 0)
const thinking: Fault = {
  kind: 'slow',
  get until() {
    return wait(thinkingMs)
  },
}
const served: Span[] = []
const service = await startModelService({
  alsoServe(_request, response) {
    const from = performance.now()
    response.once('close', () => served.push({ from, to: performance.now() }))
    return false
  },
})
const dataDir = await mkdtemp(join(tmpdir(), 'lotse-model-turns-'))
const environment = { DATA_DIR: dataDir, PORT: '0', SYNC_CRON: 'off' }
const model = { CHAT_MODEL: 'double', OPENAI_BASE_URL: service.baseUrl, OPENAI_API_KEY: service.key }
try {
  const bare = await openApp(environment)
  await bare.sync()
  const withoutModel = new Map<string, readonly number[]>()
  for (const kind of kinds)
    withoutModel.set(
      kind.name,
      (await measure(bare, kind)).map(({ ownMs }) => ownMs),
    )
  await bare.close()
  const app = await openApp({ ...environment, ...model })
  await measure(app, { name: 'warming up', asked: questions })
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${turns} turns of each kind`)
  const rows = []
  for (const kind of kinds) rows.push(row(kind, await measure(app, kind), withoutModel.get(kind.name) ?? []))
  const heads = ['turn', 'answered as', 'calls', 'in a row', 'Lotse p50', 'p95', 'without a model p50', 'p95']
  console.log(formatTable(heads, rows))
  console.log('Milliseconds; those of Lotse are without the time that the double took to answer.')
  await app.close()
} finally {
  await service.close()
  await rm(dataDir, { recursive: true, force: true })
}

function openApp(variables: Record<string, string>): Promise<App> {
  return createApp(readConfig(variables), createLog('silent'))
}

interface Measured {
  readonly kind: string
  readonly calls: number
  readonly chain: number
  readonly ownMs: number
}

async function measure(app: App, { asked, prepare }: Kind): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (let turn = 0; turn < turns; turn++) {
    service.forget()
    if (thinkingMs > 0) service.always('*', thinking)
    prepare?.(service)
    served.length = 0
    const [first = { text: '' }] = asked
    const question = asked[turn % asked.length] ?? first
    const startedAt = performance.now()
    const { kind, promptVersion } = await app.responder.respond({ id: String(turn), region: demoRegion, ...question })
    const wholeMs = performance.now() - startedAt
    const modelMs = served.reduce((sum, { from, to }) => sum + to - from, 0)
    const calls = served.map((span) => ({ task: 'draft' as const, outcome: 'answered' as const, ...span }))
    const how = promptVersion === null ? kind : `${kind} (model)`
    measured.push({ kind: how, calls: calls.length, chain: longestChain(calls), ownMs: wholeMs - modelMs })
  }
  return measured
}

function row({ name }: Kind, measured: readonly Measured[], without: readonly number[]) {
  const kindsOfAnswer = [...new Set(measured.map(({ kind }) => kind))].join(', ')
  const range = (figures: readonly number[]) => [...new Set([Math.min(...figures), Math.max(...figures)])].join('–')
  const own = measured.map(({ ownMs }) => ownMs)
  return [
    name,
    kindsOfAnswer,
    range(measured.map(({ calls }) => calls)),
    range(measured.map(({ chain }) => chain)),
    ...[own, own, without, without].map((figures, i) => portion(figures, i % 2 === 0 ? 0.5 : 0.95)),
  ]
}

function portion(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return Number((sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1))
}
