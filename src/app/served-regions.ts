/** The regions of the configuration, as they were last read. */

import type { Config } from '../config.ts'
import type { Region, RegionSlug } from '../domain/region.ts'
import type { RegionStore } from '../ports/content.ts'

export interface ServedRegions {
  /** `undefined` for regions that this Lotse does not serve, or has not read yet. */
  findRegion(slug: RegionSlug): Promise<Region | undefined>
  /** Those that were read. */
  regions(): Promise<readonly Region[]>
}

/** A region changes with a sync and is asked for with every message, so that it is remembered for a while. */
const regionsKeptMs = 10_000

export function servedRegions(
  store: Pick<RegionStore, 'findAll'>,
  { content }: Pick<Config, 'content'>,
  now: () => Date,
): ServedRegions {
  let kept: { readonly regions: readonly Region[]; readonly until: number } | undefined
  const regions = async () => {
    const at = now().getTime()
    if (kept !== undefined && at < kept.until) return kept.regions
    const found = await store.findAll(content.regions)
    const isComplete = found.length === content.regions.length // others come with their first sync
    kept = isComplete ? { regions: found, until: at + regionsKeptMs } : undefined
    return found
  }
  const findRegion = async (slug: RegionSlug) => (await regions()).find((region) => region.slug === slug)
  return { findRegion, regions }
}
