/** What was read of each region's pages, and reading them again. */

import { z } from 'zod'
import { isRegionSlug, type RegionSlug } from '../../src/domain/region.ts'
import type { Audit } from '../../src/ports/people.ts'
import type { ReadEditions } from '../../src/ports/work.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { SyncView } from './api.ts'
import { route, type Route } from './route.ts'

export interface SyncDeps {
  readonly editions: ReadEditions
  /** Begins to read a region's pages, and does not wait for it. */
  readonly startSync: (region: RegionSlug) => void
  readonly audit: Audit
}

export function syncRoutes({ editions, startSync, audit }: SyncDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/desk/admin/syncs',
      needs: 'operate',
      summary: 'What was read of each region’s pages, and when.',
      async handle({ regions, served }): Promise<readonly SyncView[]> {
        const read = await editions.of(regions)
        return regions.map((region) => ({
          region,
          name: served.find(({ slug }) => slug === region)?.name ?? region,
          languages: read
            .filter((edition) => edition.region === region)
            .map(({ language, pages, passages, readAt }) => ({
              language,
              pages,
              passages,
              readAt: readAt.toISOString(),
            })),
        }))
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/admin/syncs',
      needs: 'operate',
      summary: 'Reads a region’s pages again, in a while.',
      body: z.object({ region: z.string().refine(isRegionSlug) }),
      async handle({ body: { region }, regions, user, response }) {
        if (!regions.includes(region)) throw new HttpRefusal(404, 'not-there', 'This region is not served here.')
        startSync(region)
        await audit.note({ actor: user, region, action: 'sync.started', target: region })
        response.status(202)
        return { kind: 'started' }
      },
    }),
  ]
}
