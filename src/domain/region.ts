/** A city or district that publishes on Integreat. */

import type { Direction, LanguageTag } from './language.ts'

/** A region's name in URLs and in every table: `muenchen`. The CMS calls it `path`. */
export type RegionSlug = string & { readonly __brand: 'RegionSlug' }

/** One language that a region publishes in. */
export interface RegionLanguage {
  readonly tag: LanguageTag
  readonly nativeName: string
  readonly direction: Direction
}

/** A town or quarter within a region, as people there name it. */
export interface RegionAlias {
  readonly name: string
  /** Degrees, WGS 84. */
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface Region {
  readonly slug: RegionSlug
  /** With its prefix, as people know it: "Landkreis Augsburg". */
  readonly name: string
  /** `false` for regions that the CMS hides from its own app. */
  readonly live: boolean
  /** Postcode, where the region has just one. */
  readonly postcode: string | null
  /** Degrees, WGS 84. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** Other names under which it is looked for, such as those of a district's towns. */
  readonly aliases: readonly RegionAlias[]
  /** In the CMS's order: the first is the region's default language. Never empty. */
  readonly languages: readonly RegionLanguage[]
}

/** `true` where a string can be a region's slug: lower-case words, perhaps below one another (`kreis/stadt`). */
export function isRegionSlug(text: string): text is RegionSlug {
  return /^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/.test(text)
}
