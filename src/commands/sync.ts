/** `lotse sync`: reads the regions once and says what changed. */

import { MultiBar, Presets, type SingleBar } from 'cli-progress'
import type { App } from '../app.ts'
import type { RegionSlug } from '../domain/region.ts'
import {
  describeEmbedding,
  describeFailures,
  describeLearning,
  type EmbeddingReport,
  type LearningReport,
  type SyncDone,
  type SyncOutcome,
} from '../domain/sync-report.ts'
import type { SyncProgress } from '../../ingestion/synchronise.ts'
import { Failure } from '../failure.ts'
import { formatTable } from './table.ts'

export async function sync(app: App, regions: readonly RegionSlug[], json: boolean): Promise<void> {
  const unserved = regions.filter((region) => !app.isServed(region))
  if (unserved.length > 0) throw new Failure(`${unserved.join(', ')} is not among CMS_REGIONS; add it there.`)
  const progress = json ? silent : showProgress(process.stderr)
  let learnt: LearningReport | undefined
  let embedded: EmbeddingReport | undefined
  const outcomes = await app.sync({
    ...(regions.length > 0 ? { regions } : {}),
    onProgress: progress.show,
    onLearnt: (report) => (learnt = report),
    onEmbedded: (report) => (embedded = report),
  })
  progress.stop()
  console.log(json ? JSON.stringify(outcomes) : syncTable(outcomes))
  const besides = [learnt && describeLearning(learnt), embedded && describeEmbedding(embedded)]
  if (!json) for (const line of besides) if (line) console.log(line)
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed')
  if (failed.length === 0) return
  throw new Failure(
    `${failed.length} of ${outcomes.length} could not be read; the last good state stays:\n${describeFailures(failed)}`,
  )
}

export interface ProgressDisplay {
  readonly show: (progress: SyncProgress) => void
  readonly stop: () => void
}

const silent: ProgressDisplay = { show: () => undefined, stop: () => undefined }

/** A bar for each region and language on a terminal, a line for each that is finished elsewhere. */
export function showProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  return stream.isTTY ? progressBars(stream) : progressLines(stream)
}

function progressBars(stream: NodeJS.WriteStream): ProgressDisplay {
  const format = '{name} {bar} {value}/{total} {stage}'
  const bars = new MultiBar({ format, stream, hideCursor: true, clearOnComplete: true }, Presets.shades_grey)
  const byName = new Map<string, SingleBar>()
  return {
    show({ region, language, stage, done, total }) {
      const name = `${region} ${language}`
      // Until it is known how many pages there are, the bar is empty rather than full.
      const pages = Math.max(1, total)
      const bar = byName.get(name) ?? bars.create(pages, 0, { name: name.padEnd(24), stage })
      byName.set(name, bar)
      bar.setTotal(pages)
      bar.update(done, { stage })
    },
    stop: () => bars.stop(),
  }
}

function progressLines(stream: NodeJS.WriteStream): ProgressDisplay {
  return {
    show({ region, language, stage, total }) {
      if (stage === 'done') stream.write(`${region} ${language}: ${total} pages\n`)
    },
    stop: () => undefined,
  }
}

const header = [
  'region',
  'language',
  'pages',
  'changed',
  'removed',
  'shared',
  'passages',
  'computed',
  'reused',
  'seconds',
]

/** A row for each region and language that was read, and what was odd about them. */
function syncTable(outcomes: readonly SyncOutcome[]): string {
  const done = outcomes.filter((outcome) => outcome.kind === 'done')
  const warnings = done.flatMap((one) => one.warnings.map((warning) => `${one.region} ${one.language}: ${warning}`))
  return [formatTable(header, done.map(row)), ...warnings].join('\n')
}

function row(one: SyncDone) {
  const { region, language, pages, sharedPages, passages, embeddings, seconds } = one
  const { read, changed, removed } = pages
  return [
    region,
    language,
    read,
    changed,
    removed,
    sharedPages,
    passages,
    embeddings.computed,
    embeddings.reused,
    seconds,
  ]
}
