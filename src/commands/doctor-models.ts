/** One tiny call of each configured model, as `lotse doctor` makes it. */

import type { ServiceOptions } from '../../adapters/models/service.ts'
import type { ModelsConfig } from '../config/models.ts'
import type { ModelOrder, OnBehalfOf, Recording } from '../domain/model.ts'
import type { RegionSlug } from '../domain/region.ts'

export interface Examination {
  readonly subject: string
  /** What is well, in a few words. @throws with a remedy */
  check(): Promise<string>
}

/** A model of one's own may first have to be read from the disk. */
const answerWithinMs = 60_000

export function modelExaminations(models: ModelsConfig | null): readonly Examination[] {
  if (models === null) return []
  const { chat, embedding, transcription } = models
  return [
    ...(chat === null ? [] : [{ subject: 'language model', check: () => checkChat(models, chat) }]),
    ...(embedding === null ? [] : [{ subject: 'embeddings', check: () => checkEmbedding(models, embedding) }]),
    ...(transcription === null ? [] : [{ subject: 'voice', check: () => checkVoice(models, transcription) }]),
  ]
}

const nobody: OnBehalfOf = { region: 'doctor' as RegionSlug, person: null }

async function checkChat(models: ModelsConfig, model: string): Promise<string> {
  const { createLanguageModel } = await import('../../adapters/models/language-model.ts')
  const adapted: string[] = []
  const note: ServiceOptions['note'] = (one) => void (one.kind === 'adapted' && adapted.push(one.to))
  const startedAt = performance.now()
  const { usage } = await createLanguageModel({ ...serviceOf(models, model), note }).ask(readiness())
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  const ways = adapted.length === 0 ? '' : `, asked with ${adapted.join(' and ')}`
  return `${model} at ${models.baseUrl} answers in ${seconds} s, ${usage.inputTokens + usage.outputTokens} tokens${ways}`
}

const readiness = (): ModelOrder<unknown> => ({
  task: 'understand',
  prompt: { version: 'doctor@1', instructions: 'You are being tested. Answer that you are ready.' },
  input: '{"message":"Are you ready?"}',
  shape: {
    name: 'readiness',
    jsonSchema: {
      type: 'object',
      properties: { isReady: { type: 'boolean' } },
      required: ['isReady'],
      additionalProperties: false,
    },
    parse(json) {
      if (typeof json !== 'object' || json === null || !('isReady' in json)) throw new Error('It is of another shape.')
      return json
    },
  },
  // Models that think before they speak need some for that.
  maxTokens: 2_000,
  for: nobody,
  signal: AbortSignal.timeout(answerWithinMs),
})

async function checkEmbedding(models: ModelsConfig, model: string): Promise<string> {
  const { createEmbeddingModel } = await import('../../adapters/models/embedding-model.ts')
  const embeddings = createEmbeddingModel(serviceOf(models, model))
  const [vector] = await embeddings.embed(['Herzlich willkommen!'], { signal: AbortSignal.timeout(answerWithinMs) })
  return `${model} at ${models.baseUrl}, ${vector?.length} dimensions`
}

async function checkVoice(models: ModelsConfig, model: string): Promise<string> {
  const { createTranscriber } = await import('../../adapters/models/transcriber.ts')
  const signal = AbortSignal.timeout(answerWithinMs)
  await createTranscriber(serviceOf(models, model)).transcribe(silence(), { for: nobody, signal })
  return `${model} at ${models.baseUrl} listens`
}

const serviceOf = ({ baseUrl, apiKey }: ModelsConfig, model: string): ServiceOptions => ({
  baseUrl,
  apiKey,
  model,
  timeoutMs: answerWithinMs,
})

const samplesPerSecond = 8_000
const bytesPerSample = 2

/** A second of it, as a WAV file. @see http://soundfile.sapp.org/doc/WaveFormat/ */
function silence(): Recording {
  const sound = samplesPerSecond * bytesPerSample
  const file = Buffer.alloc(44 + sound)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + sound, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20) // linear PCM
  file.writeUInt16LE(1, 22) // mono
  file.writeUInt32LE(samplesPerSecond, 24)
  file.writeUInt32LE(sound, 28)
  file.writeUInt16LE(bytesPerSample, 32)
  file.writeUInt16LE(8 * bytesPerSample, 34)
  file.write('data', 36)
  file.writeUInt32LE(sound, 40)
  return { bytes: file, mediaType: 'audio/wav' }
}
