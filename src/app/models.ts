/** Wires language models: the service, what it may cost, and what becomes known of it. */

import type { ServiceNote, ServiceOptions, ObservedCall } from '../../adapters/models/service.ts'
import { microEurosOf, transcribingWithBudget, withBudget } from '../../adapters/models/budget.ts'
import type { Metrics } from '../../adapters/http/metrics.ts'
import type { ReadinessChecks } from '../../adapters/http/operations-routes.ts'
import { createModelSpending } from '../../db/model-spending.ts'
import type { Pool } from '../../db/pool.ts'
import type { Config } from '../config.ts'
import type { ModelsConfig } from '../config/models.ts'
import type { ModelTask, Spender } from '../domain/model.ts'
import type { Log } from '../log.ts'
import type { EmbeddingModel, LanguageModel, Transcriber } from '../ports/models.ts'

export interface Models {
  readonly language: LanguageModel | undefined
  /** For pages, which come in large batches. */
  readonly embedding: EmbeddingModel | undefined
  /** The same for questions, whose askers wait. */
  readonly questionEmbedding: EmbeddingModel | undefined
  readonly transcriber: Transcriber | undefined
  /** That a model is not well degrades the service; it is never down for that. */
  readonly checks: ReadinessChecks
}

export interface ModelsDeps {
  readonly log: Log
  readonly pool: Pool
  readonly metrics: Pick<Metrics, 'modelCalled'>
  readonly now: () => Date
}

const none: Models = {
  language: undefined,
  embedding: undefined,
  questionEmbedding: undefined,
  transcriber: undefined,
  checks: {},
}

/** A service that does not answer by then is counted as one that fails, and left alone for a while. */
const questionTimeoutMs = 1_400

/** Loads the clients only where a model is configured: they take half a second and some tens of megabytes. */
export async function createModels({ models: config }: Pick<Config, 'models'>, deps: ModelsDeps): Promise<Models> {
  if (config === null) return none
  const { createLanguageModel } = await import('../../adapters/models/language-model.ts')
  const { createEmbeddingModel } = await import('../../adapters/models/embedding-model.ts')
  const { createTranscriber } = await import('../../adapters/models/transcriber.ts')
  const { chat, embedding, transcription } = config
  const language = chat === null ? undefined : createLanguageModel(serviceOf(config, chat, deps))
  const embeddings = embedding === null ? undefined : createEmbeddingModel(serviceOf(config, embedding, deps))
  const questionEmbeddings =
    embedding === null
      ? undefined
      : createEmbeddingModel({ ...serviceOf(config, embedding, deps), timeoutMs: questionTimeoutMs })
  const transcriber = transcription === null ? undefined : createTranscriber(serviceOf(config, transcription, deps))
  return {
    language: language && budgeted(language, config, deps),
    embedding: embeddings,
    questionEmbedding: questionEmbeddings,
    transcriber: transcriber && budgetedEars(transcriber, config, deps),
    checks: {
      ...(language && { 'language-model': checkOf(language) }),
      ...(questionEmbeddings && { 'embedding-model': checkOf(questionEmbeddings) }),
      ...(transcriber && { 'transcription-model': checkOf(transcriber) }),
    },
  }
}

function serviceOf({ baseUrl, apiKey, prices }: ModelsConfig, model: string, deps: ModelsDeps): ServiceOptions {
  const { log, metrics } = deps
  const observe = (call: ObservedCall) => {
    const microEuros = prices === null || call.task === 'embed' ? 0 : microEurosOf(call.usage, prices)
    metrics.modelCalled({ ...call, microEuros })
    if (call.outcome !== 'answered') log.debug({ task: call.task, outcome: call.outcome }, 'a model did not answer')
  }
  return { baseUrl, apiKey, model, observe, note: (note) => tell(note, log) }
}

function tell(note: ServiceNote, log: Log): void {
  const { model } = note
  switch (note.kind) {
    case 'resting':
      return log.error({ model, why: note.why }, 'a model is left alone for a while; answers do without it')
    case 'well-again':
      return log.info({ model }, 'a model answers again')
    case 'adapted':
      return log.info({ model, to: note.to }, 'a model is asked in another way from now on')
    default:
      return note satisfies never
  }
}

function budgeted(language: LanguageModel, config: ModelsConfig, deps: ModelsDeps): LanguageModel {
  const { prices, chat } = config
  return prices === null ? language : withBudget(language, { prices, ...limitsOf(config, chat, deps) })
}

function budgetedEars(transcriber: Transcriber, config: ModelsConfig, deps: ModelsDeps): Transcriber {
  const { minutePrice: minute, transcription } = config
  return minute === null
    ? transcriber
    : transcribingWithBudget(transcriber, { minute, ...limitsOf(config, transcription, deps) })
}

function limitsOf({ budget }: ModelsConfig, model: string | null, { pool, now, metrics }: ModelsDeps) {
  return {
    spending: createModelSpending(pool),
    limits: budget,
    now,
    refused: ({ task, for: { region } }: { readonly task: ModelTask; readonly for: Spender }) =>
      metrics.modelCalled({
        task,
        model: model ?? '',
        region,
        outcome: 'over-budget',
        usage: { inputTokens: 0, outputTokens: 0 },
        microEuros: 0,
        ms: 0,
      }),
  }
}

const checkOf = (model: { readonly isWell: boolean | null }) => async () => {
  if (model.isWell === false) throw new Error('degraded: the model service fails, answers do without it')
}
