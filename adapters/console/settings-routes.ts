/** How a region's desk works. */

import { z } from 'zod'
import { federalStates, type DeskSettings } from '../../src/domain/desk-settings.ts'
import { isRegionSlug, type RegionSlug } from '../../src/domain/region.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'
import type { Audit } from '../../src/ports/people.ts'
import type { SettingsStore } from '../../src/ports/work.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { SettingsView } from './api.ts'
import { expectRead } from './asking.ts'
import { route, type Asked, type Route } from './route.ts'

export interface SettingsDeps {
  readonly settings: SettingsStore
  readonly audit: Audit
  readonly now: () => Date
}

export function settingsRoutes({ settings, audit, now }: SettingsDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/desk/admin/settings/:region',
      needs: 'administer',
      summary: 'How a region’s desk works.',
      handle: (asked): Promise<SettingsView> => settings.of(regionOf(asked)),
    }),
    route({
      method: 'put',
      path: '/api/desk/admin/settings/:region',
      needs: 'administer',
      summary: 'Changes how a region’s desk works.',
      body: settingsBody,
      async handle(asked): Promise<SettingsView> {
        const region = regionOf(asked)
        expectRead(asked, region)
        const before = await settings.of(region)
        await settings.keep(region, asked.body, asked.user.id, now())
        const changed = changedIn(before, asked.body)
        const details = { changed }
        await audit.note({ actor: asked.user, region, action: 'settings.changed', target: region, details })
        return asked.body
      },
    }),
  ]
}

/** In one's own regions: others are not even said to exist. */
function regionOf({ params, regions }: Pick<Asked, 'params' | 'regions'>): RegionSlug {
  const slug = params['region'] ?? ''
  if (isRegionSlug(slug) && regions.includes(slug)) return slug
  throw new HttpRefusal(404, 'not-there', 'There is no such region, or it is not one of yours.')
}

function changedIn(before: DeskSettings, after: DeskSettings): readonly string[] {
  const names = Object.keys(after) as (keyof DeskSettings)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const hoursField = z.object({
  weekly: z
    .array(
      z
        .object({
          day: z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7))),
          from: clock,
          to: z.union([clock, z.literal('24:00')]),
        })
        .refine(({ from, to }) => from < to),
    )
    .max(50),
})

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const minutes = z
  .int()
  .min(1)
  .max(60 * 24 * 90)
  .nullable()

const line = z.string().transform(cleanText).pipe(z.string().min(1).max(200))

const settingsBody = z.object({
  assignment: z.enum(['pull', 'push']),
  timeZone: z.string().max(60).refine(isTimeZone),
  hours: hoursField,
  holidaysOf: z.enum(federalStates).nullable(),
  closedOn: z.array(z.iso.date()).max(366),
  firstResponseMinutes: minutes,
  resolutionMinutes: minutes,
  handBackMinutes: minutes,
  lines: z.array(z.object({ label: line, reach: line })).max(20),
})
