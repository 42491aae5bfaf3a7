/** Prometheus metrics: counts and durations by region and language, never by person. */

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Answer } from '../../src/domain/answer.ts'
import type { SyncOutcome } from '../../src/domain/sync-report.ts'

export interface Metrics {
  readonly registry: Registry
  answered(answer: Answer): void
  synced(outcome: SyncOutcome): void
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const answers = new Counter({
    name: 'lotse_answers_total',
    help: 'Answers given, by region, language and kind',
    labelNames: ['region', 'language', 'kind'],
    registers,
  })
  const answerSeconds = new Histogram({
    name: 'lotse_answer_seconds',
    help: 'Time from question to answer inside Lotse',
    labelNames: ['region'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers,
  })
  const syncs = new Counter({
    name: 'lotse_syncs_total',
    help: 'Syncs of one region and language, by result (done, failed)',
    labelNames: ['region', 'language', 'result'],
    registers,
  })
  const lastSync = new Gauge({
    name: 'lotse_last_sync_timestamp_seconds',
    help: 'When a region and language was last brought up to date',
    labelNames: ['region', 'language'],
    registers,
  })
  return {
    registry,
    answered({ region, language, kind, latencyMs }) {
      answers.inc({ region, language, kind })
      answerSeconds.observe({ region }, latencyMs / 1_000)
    },
    synced({ region, language, kind }) {
      const labels = { region, language: language ?? '' }
      syncs.inc({ ...labels, result: kind })
      if (kind === 'done') lastSync.setToCurrentTime(labels)
    },
  }
}
