/** What is done to an installation while it works: by chance, but the same for the same seed. */

import { setTimeout as wait } from 'node:timers/promises'
import type { Installation, Service } from './installation.ts'

export type Deed = 'worker killed' | 'database restarted' | 'database killed' | 'queue restarted' | 'queue killed'

export interface Mischief {
  readonly deed: Deed
  /** How much of the work is done by then, from 0 to 1. */
  readonly progress: number
  /** And some time later, so that nothing can prepare for it. */
  readonly laterMs: number
}

export interface Done {
  readonly deed: Deed
  /** In milliseconds, by the monotonic clock. */
  readonly at: number
  /** When a service was back, or the process was gone. */
  readonly overAt: number
}

export type MischiefPlan = Readonly<Record<'kills' | 'databaseRestarts' | 'queueRestarts', number>>

/** Every second restart of a service is a kill. */
export function planMischief({ kills, databaseRestarts, queueRestarts }: MischiefPlan, random: () => number) {
  const restarts = (service: 'database' | 'queue', times: number) =>
    Array.from({ length: times }, (_, i) => `${service} ${i % 2 === 0 ? 'restarted' : 'killed'}` as const)
  const planned: readonly Deed[] = [
    ...Array.from({ length: kills }, () => 'worker killed' as const),
    ...restarts('database', databaseRestarts),
    ...restarts('queue', queueRestarts),
  ]
  return planned
    .map((deed): Mischief => ({ deed, progress: random() * 0.95, laterMs: random() * longestDelayMs }))
    .toSorted((one, other) => one.progress - other.progress)
}

const longestDelayMs = 1_500
const lookEveryMs = 20

/** Where nothing happens any more, nothing that could be done would be of interest. */
const nothingHappensForMs = 120_000

/** Resolves when all of it is done; deeds to one and the same wait for one another. */
export async function makeMischief(
  plan: readonly Mischief[],
  installation: Installation,
  progress: () => number,
): Promise<readonly Done[]> {
  const done: Done[] = []
  const last = new Map<string, Promise<unknown>>()
  for (const { deed, progress: when, laterMs } of plan) {
    if (!(await reaches(progress, when))) break
    const [whom = ''] = deed.split(' ')
    const before = last.get(whom)
    const doIt = async () => {
      await before
      await wait(laterMs)
      const at = performance.now()
      await perform(deed, installation)
      done.push({ deed, at, overAt: performance.now() })
    }
    last.set(whom, doIt())
  }
  await Promise.all(last.values())
  return done.toSorted((one, other) => one.at - other.at)
}

async function reaches(progress: () => number, goal: number): Promise<boolean> {
  let last = -1
  let since = performance.now()
  while (performance.now() - since < nothingHappensForMs) {
    const now = progress()
    if (now >= goal) return true
    if (now !== last) [last, since] = [now, performance.now()]
    await wait(lookEveryMs)
  }
  return false
}

async function perform(deed: Deed, { services, killWorker }: Installation): Promise<void> {
  switch (deed) {
    case 'worker killed':
      return killWorker()
    case 'database restarted':
      return services.database?.restart()
    case 'database killed':
      return killAndStart(services.database)
    case 'queue restarted':
      return services.queue?.restart()
    case 'queue killed':
      return killAndStart(services.queue)
    default:
      return deed satisfies never
  }
}

async function killAndStart(service: Service | undefined): Promise<void> {
  await service?.kill()
  await service?.restart()
}
