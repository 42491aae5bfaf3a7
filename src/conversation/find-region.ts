/** Which region somebody means: by name, also misspelt or in another script, by postcode, or by where they are. */

import { distance } from 'fastest-levenshtein'
import { distanceKm, spotOf, type Spot } from '../domain/coordinates.ts'
import { comparableWords } from '../domain/place-names.ts'
import type { Region } from '../domain/region.ts'
import { bareName, contradicts, namesOf, rankIn, type RegionNames } from './find-region/names.ts'
import { isOtherScript, soundsLike } from './find-region/sound.ts'
import { regionsNamedIn } from './find-region/within-text.ts'

export interface RegionMatch {
  readonly region: Region
  /** `true` where nothing else can be meant. */
  readonly isCertain: boolean
}

/** What a newcomer wrote, as it is compared. */
interface Wanted {
  readonly text: string
  readonly words: string
  /** Without "Stadt", "Landkreis" and the like. */
  readonly bare: string
  /** As many digits as were written, if there are any. */
  readonly postcode: string | undefined
  readonly rank: RegionNames['rank']
}

type Way = (wanted: Wanted, names: RegionNames) => boolean

/** Whoever writes so means the region, unless it fits another one as well. */
const sureWays: readonly Way[] = [isItsAddress, isItsName]
const doubtfulWays: readonly Way[] = [hasInItsName, isMisspelt, soundsAlike]

/**
 * The regions that a text may name, likeliest first: of several that fit equally well all, so that one can be chosen.
 *
 * @param text what was written where a region was asked for, or a region's address from a link
 */
export function findRegions(text: string, regions: readonly Region[]): readonly RegionMatch[] {
  const wanted = wantedIn(text)
  const named = regions.toSorted(byName).map(namesOf)
  const firstOf = (ways: readonly Way[]) =>
    ways.map((fits) => named.filter((names) => fits(wanted, names))).find((found) => found.length > 0)
  const sure = firstOf(sureWays) ?? regionsNamedIn(text, regions)
  if (sure.length > 0) return matches(sure, sure.length === 1)
  return matches(firstOf(doubtfulWays) ?? nearPostcode(wanted, regions), false)
}

const matches = (found: readonly { readonly region: Region }[], isCertain: boolean): readonly RegionMatch[] =>
  found.map(({ region }) => ({ region, isCertain }))

/**
 * The region that a message names beyond doubt, alone or within a sentence.
 *
 * @returns with what else was written, `null` if that asks nothing; `undefined` where no region is named, or several
 */
export function findRegionIn(
  text: string,
  regions: readonly Region[],
): { readonly region: Region; readonly question: string | null } | undefined {
  const [alone] = findRegions(text, regions)
  const [named, ...others] = regionsNamedIn(text, regions)
  if (named !== undefined && others.length === 0) return named
  return alone?.isCertain === true ? { region: alone.region, question: null } : undefined
}

/** @returns at most `count`; regions without coordinates are not among them */
export function nearestRegions(
  spot: Spot,
  regions: readonly Region[],
  count: number,
): readonly { readonly region: Region; readonly distanceKm: number }[] {
  return regions
    .map((region) => ({ region, distanceKm: distanceTo(region, spot) }))
    .filter((near) => near.distanceKm < Infinity)
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, count)
}

/** A district's towns may lie nearer than its middle. */
function distanceTo(region: Region, spot: Spot): number {
  return Math.min(
    ...[region, ...region.aliases].flatMap((place) => spotOf(place) ?? []).map((at) => distanceKm(spot, at)),
  )
}

const byName = (one: Region, other: Region) => one.name.localeCompare(other.name, 'de')

function wantedIn(text: string): Wanted {
  const words = comparableWords(text)
  const letters = words.filter((word) => !/^\d+$/.test(word))
  return {
    text,
    words: letters.join(' '),
    bare: bareName(letters).join(' '),
    postcode: /(?<!\d)\d{2,5}(?!\d)/.exec(text)?.[0],
    rank: rankIn(letters),
  }
}

// ── By name ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** As links and QR codes have it; written just so, it means no other region of the same name. */
function isItsAddress({ text }: Wanted, { region }: RegionNames): boolean {
  return text.trim() === region.slug
}

function isItsName({ words, bare, postcode, rank }: Wanted, names: RegionNames): boolean {
  if (postcode !== undefined && postcode === names.region.postcode) return true
  return names.all.includes(words) || (names.all.includes(bare) && !contradicts(rank, names.rank))
}

/** "Frankfurt" or "Frank", where the region is Frankfurt am Main; "Murr" for the Rems-Murr-Kreis. */
function hasInItsName({ bare }: Wanted, { all }: RegionNames): boolean {
  return bare.length >= 3 && all.some((name) => name.startsWith(bare) || ` ${name} `.includes(` ${bare} `))
}

/** A slip of the finger, or two in a long name. */
function isMisspelt({ bare }: Wanted, { all }: RegionNames): boolean {
  const slips = bare.length < 4 ? 0 : bare.length < 7 ? 1 : 2
  const isNear = (name: string) => Math.abs(name.length - bare.length) <= slips && distance(bare, name) <= slips
  return slips > 0 && all.some(isNear)
}

function soundsAlike({ bare }: Wanted, { all }: RegionNames): boolean {
  if (!isOtherScript(bare)) return false
  const sound = soundsLike(bare)
  return sound !== undefined && all.some((name) => soundsLike(name) === sound)
}

// ── By postcode ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Two digits in common are a part of a federal state. */
const fewestDigits = 2

/** Regions have one postcode at most, people have many: those that begin alike lie near each other. */
function nearPostcode({ postcode }: Wanted, regions: readonly Region[]) {
  if (postcode === undefined) return []
  return regions
    .map((region) => ({ region, digits: digitsInCommon(postcode, region.postcode ?? '') }))
    .filter(({ digits }) => digits >= fewestDigits)
    .toSorted((a, b) => b.digits - a.digits)
}

function digitsInCommon(one: string, other: string): number {
  let digits = 0
  while (digits < one.length && one[digits] === other[digits]) digits++
  return digits
}
