/** Whose pages answer: chosen by name, postcode, link, button or shared location, and changed at any time. */

import type { Region, RegionSlug } from '../domain/region.ts'
import type { Effect } from '../domain/settlement.ts'
import { fill } from '../phrases/phrases.ts'
import { ask } from './ask.ts'
import type { ConverseDeps } from './deps.ts'
import { findRegions, nearestRegions } from './find-region.ts'
import { after, merge, momentOf, type Moment } from './moment.ts'
import { actionButton, inRows, say } from './say.ts'
import type { Button } from '../domain/outbound.ts'

/** On one message. */
const regionsShown = 8
const nearestShown = 3

/** Asks where somebody lives; `heldQuestion` is answered when that is known. */
export async function askForRegion(heldQuestion: string | null, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  const regions = await deps.regions()
  const share: Button = { kind: 'share-location', label: moment.phrases.shareLocation }
  const buttons = [...regionRows(regions, 0, moment), [share]]
  return {
    ...(heldQuestion !== null && { person: { heldQuestion } }),
    says: [say(moment.phrases.askRegion, { buttons })],
  }
}

export async function listRegions(
  from: number,
  menu: string | null,
  moment: Moment,
  deps: ConverseDeps,
): Promise<Effect> {
  const rows = regionRows(await deps.regions(), from, moment)
  return { says: [say(moment.phrases.whichRegion, { buttons: rows, replaces: menu })] }
}

function regionRows(regions: readonly Region[], from: number, { phrases }: Moment): Button[][] {
  const sorted = regions.toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  const next = from + regionsShown
  const more = next < sorted.length ? [actionButton(phrases.more, { kind: 'list-regions', from: next })] : []
  return [...choicesOf(sorted.slice(from, next)), ...(more.length > 0 ? [more] : [])]
}

const choicesOf = (regions: readonly Region[]): Button[][] =>
  regions.map(({ slug, name }) => [actionButton(name, { kind: 'choose-region', region: slug })])

/** Somebody wrote where they live: one region is set, several are offered, and none is said. */
export async function regionFromText(text: string, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  const { phrases } = moment
  const regions = await deps.regions()
  const found = findRegions(text, regions)
  const [best, ...others] = found
  if (best?.isCertain === true && others.length === 0) return chooseRegion(best.region.slug, moment, deps)
  if (best !== undefined) {
    const offered = found.slice(0, regionsShown).map(({ region }) => region)
    return { says: [say(phrases.whichRegion, { buttons: choicesOf(offered) })] }
  }
  const unknown = fill(phrases.regionUnknown, { text: text.slice(0, shownOfUnknown) })
  return { says: [say(unknown, { buttons: regionRows(regions, 0, moment) })] }
}

const shownOfUnknown = 60

export async function regionsNear(
  point: { readonly latitude: number; readonly longitude: number },
  moment: Moment,
  deps: ConverseDeps,
): Promise<Effect> {
  const near = nearestRegions(point, await deps.regions(), nearestShown).map(({ region }) => region)
  if (near.length === 0) return askForRegion(null, moment, deps)
  return { says: [say(moment.phrases.nearestRegions, { buttons: inRows(choicesOf(near).flat()) })] }
}

/** Sets the region, invites a question, and answers the one that was asked before. */
export async function chooseRegion(slug: RegionSlug, moment: Moment, deps: ConverseDeps): Promise<Effect> {
  const region = (await deps.regions()).find((one) => one.slug === slug)
  if (region === undefined) return { says: [say(moment.phrases.staleButton)] }
  const { heldQuestion } = moment.standing.person
  const chosen: Effect = { person: { region: slug, heldQuestion: null } }
  const there = momentOf(after(moment.standing, chosen), region)
  const { phrases } = there
  const set = fill(phrases.regionSet, { region: region.name })
  if (heldQuestion === null) {
    const menu = actionButton(phrases.commandMenu, { kind: 'browse', pageId: null, from: 0 })
    const invitation = fill(phrases.invitation, { region: region.name })
    return merge([chosen, { says: [say(`${set}\n\n${invitation}`, { buttons: [[menu]] })] }])
  }
  const answered = await ask({ text: heldQuestion, messageId: null }, there, region, deps)
  return merge([chosen, { says: [say(set)] }, answered])
}
