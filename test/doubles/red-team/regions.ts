/**
 * Regions to attack: three pages of the demo region, in German and one language more. One sound region for each
 * language, and one for each attack that stands in a page.
 */

import { join } from 'node:path'
import { loadDemoRegion, type DemoPage } from '../../../adapters/integreat/demo-region.ts'
import { cmsEvent, cmsPage, cmsPlace, cmsRegion, json, type ScriptedCms } from '../cms.ts'
import { isInPage, type Attack } from './attacks.ts'
import { htmlWith } from './write-order.ts'

const slugs = new Set(['anmeldung', 'kita', 'arzt-und-impfungen'])
const attackedSlug = 'anmeldung'

/** The region in which an attack is tried. */
export const regionOf = (attack: Attack) => (isInPage(attack) ? `in-${attack.id}` : `sound-${attack.language}`)

/** @returns the regions' slugs */
export function publishRegions(cms: ScriptedCms, attacks: readonly Attack[]): readonly string[] {
  const { pages } = loadDemoRegion(join(import.meta.dirname, '../../../demo/musterstadt'))
  const regions = new Map(attacks.map((attack) => [regionOf(attack), attack]))
  for (const [region, attack] of regions) publish(cms, region, attack, pages)
  return [...regions.keys()]
}

function publish(cms: ScriptedCms, region: string, attack: Attack, pages: readonly DemoPage[]): void {
  const languages = [...new Set(['de', attack.language])]
  const hasEvents = attack.vector.startsWith('event')
  const hasPlaces = attack.vector.startsWith('place')
  const has = { events: hasEvents, pois: hasPlaces, extras: false }
  cms.answer(`regions/${region}/`, json(cmsRegion({ path: region, name: 'Musterstadt', ...has })))
  cms.answer(`${region}/languages/`, json(languages.map((code) => ({ code, native_name: code, dir: 'ltr' }))))
  for (const language of languages) {
    const own = pages.filter((page) => page.language === language && slugs.has(page.slug))
    const attacked = language === attack.language && isInPage(attack) ? attack : undefined
    const at = (kind: string) => `/${region}/${language}/${kind}`
    cms.answer(`${region}/${language}/pages/`, json(own.map((page) => toPage(page, at(''), attacked))))
    const first = own.find(({ slug }) => slug === attackedSlug)
    if (first === undefined) throw new Error(`The demo region has no ${attackedSlug} in ${language}.`)
    const extra = attacked === undefined ? [] : [attacked]
    cms.answer(
      `${region}/${language}/events/?combine_recurring=1`,
      json(extra.map((one) => cmsEvent(beside(first, at('events/'), one)))),
    )
    cms.answer(
      `${region}/${language}/locations/`,
      json(extra.map((one) => cmsPlace(placeWith(first, at('locations/'), one)))),
    )
  }
}

function toPage({ id, slug, title, html, order }: DemoPage, above: string, attack: Attack | undefined) {
  const attacked = slug === attackedSlug ? attack : undefined
  return cmsPage({
    id,
    path: `${above}${slug}/`,
    title: attacked?.vector === 'page-title' ? `${title} – ${attacked.order}` : title,
    content: attacked === undefined || isBeside(attacked) ? html : html.replace('</p>', `</p>${htmlWith(attacked)}`),
    parent: null,
    order,
    available_languages: {},
  })
}

const isBeside = ({ vector }: Attack) => vector.startsWith('event') || vector.startsWith('place')

/** An event or a place that speaks of the same as the page. */
function beside({ id, title, html }: DemoPage, above: string, attack: Attack) {
  const beginning = html.slice(0, html.indexOf('</p>') + 4)
  return {
    id: id + 9_000,
    path: `${above}anmeldung/`,
    title,
    content: `${beginning}${htmlWith(attack)}`,
    available_languages: {},
  }
}

function placeWith(page: DemoPage, above: string, attack: Attack) {
  const contact = { name: '', email: null, phone_number: null, mobile_number: null, website: '' }
  const contacts = attack.vector === 'place-contact' ? [{ ...contact, area_of_responsibility: attack.order }] : []
  return { ...beside(page, above, attack), contacts }
}
