/** Prometheus metrics: counts and durations by region and language, never by person. */

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Answer } from '../../src/domain/answer.ts'
import type { AccountKey, ChannelKind } from '../../src/domain/channel.ts'
import type { DeliveryOutcome } from '../../src/outbox/deliver.ts'
import type { SyncOutcome } from '../../src/domain/sync-report.ts'
import type { TurnTrace } from '../../src/answer/with-model/outcome.ts'
import { countModelCalls, countModelTurns, type ModelCall } from './model-metrics.ts'

export interface Metrics {
  readonly registry: Registry
  answered(answer: Answer): void
  received(account: AccountKey, outcome: 'stored' | 'repeated'): void
  delivered(account: AccountKey, outcome: DeliveryOutcome): void
  /** What a channel sent that is no message for Lotse. */
  ignored(channel: ChannelKind, reason: string): void
  /** A call of a webhook without its secret. */
  refused(channel: ChannelKind): void
  synced(outcome: SyncOutcome): void
  modelCalled(call: ModelCall): void
  modelTurned(trace: TurnTrace): void
}

/** What waits, asked for whenever somebody reads the metrics. */
export interface Waiting {
  readonly unhandled: number
  readonly unsent: number
  readonly dead: number
}

export function createMetrics({ backlog }: { readonly backlog: () => Promise<Waiting> }): Metrics {
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
  const received = new Counter({
    name: 'lotse_messages_received_total',
    help: 'Messages of newcomers, by account and outcome (stored, repeated)',
    labelNames: ['channel', 'account', 'outcome'],
    registers,
  })
  const delivered = new Counter({
    name: 'lotse_deliveries_total',
    help: 'Tries to send a message, by account and outcome (sent, postponed, buried, dropped, account-broken)',
    labelNames: ['channel', 'account', 'outcome'],
    registers,
  })
  const ignored = new Counter({
    name: 'lotse_updates_ignored_total',
    help: 'Updates of channels that are no message for Lotse, by reason',
    labelNames: ['channel', 'reason'],
    registers,
  })
  const refused = new Counter({
    name: 'lotse_webhooks_refused_total',
    help: 'Calls of a webhook without its secret',
    labelNames: ['channel'],
    registers,
  })
  gaugeOfBacklog(registry, backlog)
  return {
    registry,
    received: ({ channel, account }, outcome) => received.inc({ channel, account, outcome }),
    delivered: ({ channel, account }, outcome) => delivered.inc({ channel, account, outcome }),
    ignored: (channel, reason) => ignored.inc({ channel, reason }),
    refused: (channel) => refused.inc({ channel }),
    modelCalled: countModelCalls(registry),
    modelTurned: countModelTurns(registry),
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

/** While the database is away the gauge keeps what it last knew; `/readyz` says that it is away. */
function gaugeOfBacklog(registry: Registry, backlog: () => Promise<Waiting>): void {
  const gauge = new Gauge({
    name: 'lotse_backlog',
    help: 'What waits in the database: unhandled and unsent messages, dead letters',
    labelNames: ['what'],
    registers: [registry],
    async collect() {
      const waiting = await backlog().catch(() => undefined)
      if (waiting === undefined) return
      for (const [what, count] of Object.entries(waiting)) gauge.set({ what }, count)
    },
  })
}
