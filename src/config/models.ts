/** Language models in the configuration: one service, up to three of its models, and what they may cost. */

import { z } from 'zod'
import { httpUrl, onOrOff, optional } from './fields.ts'

export interface ModelsConfig {
  /** Without a slash at its end; OpenAI's, or any that speaks its language. */
  readonly baseUrl: string
  /** `null` for a service that wants none. */
  readonly apiKey: string | null
  readonly chat: string | null
  readonly embedding: string | null
  readonly transcription: string | null
  /** How long a turn may take; then it is answered without the model. */
  readonly turnMs: number
  /** Whether the model is asked once more which of the passages found fit best. */
  readonly isReranking: boolean
  /** Euros for a million tokens; `null` where nobody counts the money. */
  readonly prices: { readonly input: number; readonly output: number } | null
  /** Euros for a minute of speech; `null` where nobody counts them. */
  readonly minutePrice: number | null
  /** Micro-euros in a day; `null` for no limit. */
  readonly budget: { readonly region: number | null; readonly person: number | null }
}

const defaultUrl = 'https://api.openai.com/v1'
const defaultTurnMs = 20_000

const modelName = z.string().min(1)
const modelTurnMs = z.coerce
  .number('wants milliseconds')
  .int()
  .min(1_000, 'wants milliseconds, 1000 to 120000')
  .max(120_000, 'wants milliseconds, 1000 to 120000')
const modelPrice = z.coerce.number('wants euros for a million tokens').min(0, 'wants euros for a million tokens')
const minutePrice = z.coerce.number('wants euros for a minute of speech').min(0, 'wants euros for a minute of speech')
const modelBudget = z.coerce.number('wants euros a day').positive('wants euros a day, more than 0')

export const modelVariables = {
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(httpUrl),
  CHAT_MODEL: optional(modelName),
  EMBEDDING_MODEL: optional(modelName),
  TRANSCRIPTION_MODEL: optional(modelName),
  MODEL_TURN_MS: optional(modelTurnMs),
  MODEL_RERANK: optional(onOrOff),
  MODEL_PRICE_INPUT: optional(modelPrice),
  MODEL_PRICE_OUTPUT: optional(modelPrice),
  MODEL_PRICE_MINUTE: optional(minutePrice),
  MODEL_BUDGET_REGION: optional(modelBudget),
  MODEL_BUDGET_PERSON: optional(modelBudget),
}

type ModelVariables = z.infer<z.ZodObject<typeof modelVariables>>

const models = ['CHAT_MODEL', 'EMBEDDING_MODEL', 'TRANSCRIPTION_MODEL'] as const
const budgets = ['MODEL_BUDGET_REGION', 'MODEL_BUDGET_PERSON'] as const
const prices = ['MODEL_PRICE_INPUT', 'MODEL_PRICE_OUTPUT'] as const

/** Variables that others are of no use without. */
export function missingForModels(env: ModelVariables): readonly { readonly name: string; readonly wants: string }[] {
  const model = models.find((name) => env[name] !== undefined)
  const hasService = env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined
  const wantsKey = `is wanted by ${model ?? ''}; a service that wants no key is named by OPENAI_BASE_URL`
  const counting = [...budgets, ...prices].find((name) => env[name] !== undefined)
  const unpriced = counting === undefined ? [] : prices.filter((name) => env[name] === undefined)
  const unpricedSpeech =
    env.TRANSCRIPTION_MODEL !== undefined && env.MODEL_PRICE_MINUTE === undefined
      ? budgets.find((name) => env[name] !== undefined)
      : undefined
  return [
    ...(model === undefined || hasService ? [] : [{ name: 'OPENAI_API_KEY', wants: wantsKey }]),
    ...unpriced.map((name) => ({ name, wants: `is wanted by ${counting ?? ''}: euros for a million tokens` })),
    ...(unpricedSpeech === undefined
      ? []
      : [{ name: 'MODEL_PRICE_MINUTE', wants: `is wanted by ${unpricedSpeech}: euros for a minute of speech` }]),
  ]
}

/** `null` where no model is named. */
export function modelsOf(env: ModelVariables): ModelsConfig | null {
  if (models.every((name) => env[name] === undefined)) return null
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = env
  return {
    baseUrl: env.OPENAI_BASE_URL ?? defaultUrl,
    apiKey: env.OPENAI_API_KEY ?? null,
    chat: env.CHAT_MODEL ?? null,
    embedding: env.EMBEDDING_MODEL ?? null,
    transcription: env.TRANSCRIPTION_MODEL ?? null,
    turnMs: env.MODEL_TURN_MS ?? defaultTurnMs,
    isReranking: env.MODEL_RERANK === 'on',
    prices: input === undefined || output === undefined ? null : { input, output },
    minutePrice: env.MODEL_PRICE_MINUTE ?? null,
    budget: { region: microEuros(env.MODEL_BUDGET_REGION), person: microEuros(env.MODEL_BUDGET_PERSON) },
  }
}

const microEuros = (euros: number | undefined) => (euros === undefined ? null : Math.round(euros * 1e6))

const uses = {
  CHAT_MODEL: 'language model',
  EMBEDDING_MODEL: 'model embeddings',
  TRANSCRIPTION_MODEL: 'voice messages',
} as const

/** What no model is named for. */
export function modelsOff(environment: Readonly<Record<string, string | undefined>>) {
  return models.filter((name) => !environment[name]).map((name) => ({ feature: uses[name], why: `${name} is not set` }))
}
