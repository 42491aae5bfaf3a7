/** Small regions for flows, as a scripted CMS publishes them, and a Lotse that reads them. */

import { createApp, type App, type Overrides } from '../../src/app.ts'
import { readConfig, type Config } from '../../src/config.ts'
import type { Environment } from '../../src/config/environment.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { createLog } from '../../src/log.ts'
import type { DatabaseAddress } from '../services/each-database.ts'
import { cmsPage, cmsRegion, json, type ScriptedCms } from './cms.ts'

export interface WrittenPage {
  readonly slug: string
  readonly title?: string
  readonly html?: string
  readonly parent?: string
  readonly order?: number
  readonly lastUpdated?: string
  /** The other languages in which the page exists, under the same slug. */
  readonly alsoIn?: readonly string[]
}

/** Publishes pages, and nothing else, in German unless said otherwise. */
export function publish(cms: ScriptedCms, region: string, pages: readonly WrittenPage[], language = 'de'): void {
  const languages = [...new Set(['de', language])].map((code) => ({ code, native_name: code, dir: 'ltr' }))
  cms.answer(
    `regions/${region}/`,
    json(cmsRegion({ path: region, name: region, events: false, pois: false, extras: false })),
  )
  cms.answer(`${region}/languages/`, json(languages))
  cms.answer(`${region}/${language}/pages/`, json(pages.map((page, i) => toCmsPage(page, i, { region, language }))))
}

function toCmsPage(
  { slug, title = slug, html, parent, order, lastUpdated, alsoIn = [] }: WrittenPage,
  index: number,
  { region, language }: { readonly region: string; readonly language: string },
) {
  const above = `/${region}/${language}/`
  const versions = alsoIn.map((other) => [other, `/${region}/${other}/${slug}/`] as const)
  return cmsPage({
    id: index + 1,
    path: `${above}${slug}/`,
    title,
    content: html ?? `<p>Hier steht alles über ${title}.</p>`,
    parent: parent === undefined ? null : { id: 1, url: null, path: `${above}${parent}/` },
    order: order ?? index,
    available_languages: Object.fromEntries(
      versions.map(([other, path]) => [other, { id: index + 1, url: path, path }]),
    ),
    ...(lastUpdated === undefined ? {} : { last_updated: lastUpdated }),
  })
}

export function configFor(
  cms: ScriptedCms,
  regions: readonly string[],
  address: DatabaseAddress,
  environment: Environment = {},
): Config {
  return readConfig({
    PORT: '0',
    PUBLIC_URL: 'http://lotse.example',
    CMS_URL: cms.url,
    CMS_REGIONS: regions.join(','),
    DATA_DIR: address.dataDir || undefined,
    DATABASE_URL: address.databaseUrl ?? undefined,
    SYNC_CRON: 'off',
    ...environment,
  })
}

export function openApp(config: Config, overrides: Overrides = {}): Promise<App> {
  return createApp(config, createLog('silent'), overrides)
}

export const ask = (app: App, region: string, text: string) =>
  app.responder.respond({ id: '1', region: region as RegionSlug, text })
