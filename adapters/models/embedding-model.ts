/** Texts as vectors, by any OpenAI-compatible service. */

import { OpenAIEmbeddings } from '@langchain/openai'
import type { Usage } from '../../src/domain/model.ts'
import type { EmbeddingModel } from '../../src/ports/models.ts'
import { createCaller, noUsage, type Caller } from './caller.ts'
import type { ServiceOptions } from './service.ts'
import { ServiceFailure } from './failures.ts'
import type { Wire } from './wire.ts'

export interface EmbeddingOptions extends ServiceOptions {
  /** How long vectors must be; whatever the first one is, unless it is given. */
  readonly dimensions?: number
}

/** Services take some hundreds at most; with pages of a few thousand letters that is already a large request. */
const textsAtOnce = 96
/** A whole batch on a machine of one's own takes its time. */
const defaultTimeoutMs = 30_000
const maxBytes = 32 * 1_024 * 1_024

export function createEmbeddingModel(options: EmbeddingOptions): EmbeddingModel & Pick<Caller, 'isWell'> {
  const caller = createCaller(options, 'EMBEDDING_MODEL', options.timeoutMs ?? defaultTimeoutMs)
  let { dimensions } = options
  return {
    name: options.model,
    get isWell() {
      return caller.isWell
    },
    async embed(texts, { signal }) {
      const vectors: Float32Array[] = []
      for (let at = 0; at < texts.length; at += textsAtOnce) {
        const batch = texts.slice(at, at + textsAtOnce)
        const { value } = await caller.call({ task: 'embed', region: null, signal, maxBytes }, async (wire) => {
          const numbers = await clientOver(wire, options).embedDocuments([...batch])
          const checked = checkedVectors(numbers, batch.length, dimensions)
          dimensions = checked[0]?.length ?? dimensions
          return { value: checked, usage: estimated(batch) }
        })
        vectors.push(...value)
      }
      return vectors
    },
  }
}

/** A client for one call, whose wire ends with it; the library takes no signal. */
function clientOver(wire: Wire, { baseUrl, apiKey, model }: EmbeddingOptions): OpenAIEmbeddings {
  return new OpenAIEmbeddings({
    model,
    apiKey: apiKey ?? 'none',
    batchSize: textsAtOnce,
    stripNewLines: false,
    encodingFormat: 'float',
    maxRetries: 0,
    configuration: { baseURL: baseUrl, fetch: wire.fetch, logLevel: 'off' },
  })
}

/** Vectors of different lengths cannot be compared, and would spoil an index. */
function checkedVectors(
  vectors: readonly (readonly number[])[],
  count: number,
  dimensions = vectors[0]?.length ?? 0,
): readonly Float32Array[] {
  if (vectors.length !== count) throw wrong(`${vectors.length} vectors for ${count} texts`)
  const other = vectors.find(({ length }) => length !== dimensions || length === 0)
  if (other !== undefined) throw wrong(`vectors of ${other.length} numbers instead of ${dimensions || 'some'}`)
  return vectors.map(unitLength)
}

function unitLength(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector)
  if (!Number.isFinite(length) || length === 0) throw wrong('a vector without a direction')
  return Float32Array.from(vector, (value) => value / length)
}

const wrong = (what: string) => new ServiceFailure('malformed', `The model service sent ${what}; see EMBEDDING_MODEL.`)

/** LangChain does not hand on what the service says of it. */
const estimated = (texts: readonly string[]): Usage => ({
  ...noUsage,
  inputTokens: Math.ceil(texts.join('').length / 4),
})
