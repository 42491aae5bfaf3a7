/** At the end of a sync, where a model that embeds texts is configured: passages that it has not seen yet. */

import { setTimeout as delay } from 'node:timers/promises'
import type { PassageToEmbed } from '../src/domain/embedding.ts'
import { ModelFailure, type ModelFailureKind } from '../src/domain/model.ts'
import type { EmbeddingReport } from '../src/domain/sync-report.ts'
import type { PassageVectors } from '../src/ports/content.ts'
import type { EmbeddingModel } from '../src/ports/models.ts'

export interface EmbedDeps {
  readonly model: EmbeddingModel
  readonly vectors: PassageVectors
  /** Rejects when the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** Sent to the model together, and stored before the next are. */
const passagesAtOnce = 96

/** Nobody waits for an answer here: a service that has too much to do gets its time. */
const patienceMs = [2_000, 15_000, 60_000] as const

/** What another try may mend. */
const passing = new Set<ModelFailureKind>(['timeout', 'unreachable', 'busy', 'broken', 'resting'])

/** What a single text is to blame for. */
const aboutTheText = new Set<ModelFailureKind>(['too-long', 'refusal'])

/**
 * What the model does not embed now is tried again at the next sync, and found by its words meanwhile. Vectors of
 * another model go as soon as this one was shown all passages.
 *
 * @throws the signal's reason when it is aborted, and what the database throws
 */
export async function embedWithModel(deps: EmbedDeps, signal: AbortSignal): Promise<EmbeddingReport> {
  const { model, vectors } = deps
  const startedAt = performance.now()
  let computed = 0
  let problem: string | null = null
  try {
    for await (const passages of vectors.missing(model.name)) {
      for (let at = 0; at < passages.length; at += passagesAtOnce) {
        const done = await embedBatch(passages.slice(at, at + passagesAtOnce), deps, signal)
        computed += done.computed
        problem = done.problem ?? problem
      }
    }
    await vectors.keepOnly(model.name)
  } catch (error) {
    problem = problemOf(error, signal)
  }
  const missing = await vectors.countMissing(model.name)
  const seconds = Number(((performance.now() - startedAt) / 1_000).toFixed(2))
  return { model: model.name, computed, missing, problem: missing === 0 ? null : problem, seconds }
}

function problemOf(error: unknown, signal: AbortSignal): string {
  signal.throwIfAborted()
  if (!(error instanceof ModelFailure)) throw error
  return error.message
}

interface Done {
  readonly computed: number
  /** Why some were left out. */
  readonly problem: string | null
}

/** Where the model objects to one of the texts, the others are embedded without it. */
async function embedBatch(passages: readonly PassageToEmbed[], deps: EmbedDeps, signal: AbortSignal): Promise<Done> {
  try {
    await embedPatiently(passages, deps, signal)
    return { computed: passages.length, problem: null }
  } catch (error) {
    if (!(error instanceof ModelFailure) || !aboutTheText.has(error.kind)) throw error
    if (passages.length === 1) return { computed: 0, problem: error.message }
  }
  const half = Math.ceil(passages.length / 2)
  const first = await embedBatch(passages.slice(0, half), deps, signal)
  const second = await embedBatch(passages.slice(half), deps, signal)
  return { computed: first.computed + second.computed, problem: first.problem ?? second.problem }
}

async function embedPatiently(
  passages: readonly PassageToEmbed[],
  { model, vectors, wait = waitFor }: EmbedDeps,
  signal: AbortSignal,
): Promise<void> {
  const texts = passages.map(({ text }) => text)
  const embedded = await patiently(
    () => model.embed(texts, { signal }),
    (ms) => wait(ms, signal),
  )
  const found = passages.flatMap(({ document, position }, i) => {
    const vector = embedded[i]
    return vector === undefined ? [] : [{ document, position, vector }]
  })
  await vectors.add(model.name, found)
}

async function patiently<T>(attempt: () => Promise<T>, wait: (ms: number) => Promise<unknown>): Promise<T> {
  for (const ms of patienceMs) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ModelFailure) || !passing.has(error.kind)) throw error
      await wait(ms)
    }
  }
  return attempt()
}

const waitFor = (ms: number, signal: AbortSignal) => delay(ms, undefined, { signal })
