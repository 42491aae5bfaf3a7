/** The last step of a sync: term tables for those pairs of languages whose texts have changed. */

import type { LearningReport, PairFailed, PairLearnt } from '../src/domain/sync-report.ts'
import type { FingerprintedPair, LanguagePair } from '../src/domain/term-tables.ts'
import type { ParallelTexts, TermTables } from '../src/ports/content.ts'
import { LearningFailed, type LearnApart } from './learn/learn-apart.ts'

export interface LearnDeps {
  readonly texts: ParallelTexts
  readonly tables: Omit<TermTables, 'lookup'>
  readonly learnApart: LearnApart
}

/** A change in how tables are learnt makes all of them outdated. */
const learningVersion = 1

/** So many texts say what can be said of a pair; more would only take time. */
const maxPages = 3_000

/**
 * One pair after another. Where learning fails, the old tables stay, and it is tried again at the next sync.
 *
 * @throws the signal's reason when it is aborted, and what the database throws
 */
export async function learnTermTables(deps: LearnDeps, signal: AbortSignal): Promise<LearningReport> {
  const startedAt = performance.now()
  const wanted = (await deps.texts.pairs()).map(versioned)
  const known = await deps.tables.pairs()
  const outdated = wanted.filter((pair) => !known.some((one) => isSamePair(one, pair) && hasSameTexts(one, pair)))
  const learnt: PairLearnt[] = []
  const failed: PairFailed[] = []
  for (const pair of outdated) {
    const outcome = await learnPair(deps, pair, signal)
    if ('problem' in outcome) failed.push(outcome)
    else learnt.push(outcome)
  }
  const gone = known.filter((one) => !wanted.some((pair) => isSamePair(one, pair)))
  for (const pair of gone) await deps.tables.drop(pair)
  return { learnt, failed, unchanged: wanted.length - outdated.length, seconds: secondsSince(startedAt) }
}

async function learnPair(
  { texts, tables, learnApart }: LearnDeps,
  pair: FingerprintedPair,
  signal: AbortSignal,
): Promise<PairLearnt | PairFailed> {
  const { from, to } = pair
  const startedAt = performance.now()
  signal.throwIfAborted()
  const pages = await texts.pages(pair, maxPages)
  try {
    const learnt = await learnApart(pages, signal)
    await tables.replace(pair, learnt)
  } catch (error) {
    if (!(error instanceof LearningFailed)) throw error
    return { from, to, problem: error.message }
  }
  return { from, to, pages: pages.length, seconds: secondsSince(startedAt) }
}

const versioned = (pair: FingerprintedPair) => ({ ...pair, fingerprint: `${learningVersion}:${pair.fingerprint}` })

const isSamePair = (one: LanguagePair, other: LanguagePair) => one.from === other.from && one.to === other.to

const hasSameTexts = (one: FingerprintedPair, other: FingerprintedPair) => one.fingerprint === other.fingerprint

const secondsSince = (startedAt: number) => Number(((performance.now() - startedAt) / 1_000).toFixed(2))
