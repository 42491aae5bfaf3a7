/** The invented region that Lotse brings along, as its files hold it. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const byLanguage = z.record(z.string(), z.string())

const hours = z.union([
  z.object({ closed: z.literal(true) }),
  z.object({ allDay: z.literal(true) }),
  z.object({ appointmentOnly: z.literal(true) }),
  z.object({ slots: z.array(z.tuple([z.string(), z.string()])) }),
])

const files = {
  region: z.looseObject({ name: z.string(), path: z.string() }),
  languages: z.array(z.looseObject({ code: z.string(), native_name: z.string(), dir: z.string() })),
  structure: z.array(
    z.object({
      slug: z.string(),
      id: z.number(),
      parent: z.string().nullable(),
      order: z.number(),
      lastUpdated: z.string(),
    }),
  ),
  events: z.array(
    z.object({
      slug: z.string(),
      id: z.number(),
      startsInDays: z.number(),
      startTime: z.string(),
      durationMinutes: z.number(),
      allDay: z.boolean(),
      recurrence: z.string().nullable(),
      place: z.string().nullable(),
      meetingUrl: z.string().nullable(),
      title: byLanguage,
      content: byLanguage,
    }),
  ),
  places: z.array(
    z.object({
      slug: z.string(),
      id: z.number(),
      title: byLanguage,
      content: byLanguage,
      category: byLanguage,
      address: z.string(),
      postcode: z.string(),
      town: z.string(),
      latitude: z.number(),
      longitude: z.number(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      website: z.string().nullable(),
      appointmentUrl: z.string().nullable(),
      temporarilyClosed: z.boolean(),
      barrierFree: z.boolean().nullable(),
      openingHours: z.array(hours).length(7),
      contacts: z.array(
        z.object({ area: byLanguage, name: z.string(), phone: z.string().nullable(), email: z.string().nullable() }),
      ),
    }),
  ),
}

export type DemoEvent = z.infer<typeof files.events>[number]
export type DemoPlace = z.infer<typeof files.places>[number]
export type DemoHours = z.infer<typeof hours>

/** A page in one language. */
export interface DemoPage {
  readonly id: number
  readonly slug: string
  readonly language: string
  readonly path: string
  /** Of the nearest page above that exists in this language. */
  readonly parentPath: string | null
  readonly order: number
  readonly lastUpdated: string
  readonly title: string
  readonly html: string
}

export interface DemoRegion {
  readonly record: z.infer<typeof files.region>
  readonly languages: z.infer<typeof files.languages>
  readonly pages: readonly DemoPage[]
  readonly events: readonly DemoEvent[]
  readonly places: readonly DemoPlace[]
}

/** @throws Error naming the file that is missing or wrong */
export function loadDemoRegion(folder: string): DemoRegion {
  const record = read(folder, 'region')
  const languages = read(folder, 'languages')
  const structure = read(folder, 'structure')
  const pages = languages.flatMap(({ code }, i) =>
    structure.flatMap((entry) => {
      const file = join(folder, code, `${entry.slug}.html`)
      if (!existsSync(file)) return []
      const [, title = entry.slug, html = ''] = /^\s*<h1>(.*?)<\/h1>\s*(.*)$/s.exec(readFileSync(file, 'utf8')) ?? []
      const above = ancestorsOf(entry.slug, structure)
      const parent = above.findLastIndex((slug) => existsSync(join(folder, code, `${slug}.html`)))
      const pathOf = (slugs: readonly string[]) => `/${[record.path, code, ...slugs].join('/')}/`
      return {
        id: translationId(entry.id, i),
        slug: entry.slug,
        language: code,
        path: pathOf([...above, entry.slug]),
        parentPath: parent < 0 ? null : pathOf(above.slice(0, parent + 1)),
        order: entry.order,
        lastUpdated: entry.lastUpdated,
        title: unescaped(title),
        html,
      }
    }),
  )
  return { record, languages, pages, events: read(folder, 'events'), places: read(folder, 'places') }
}

/** Like the CMS's, ids differ from language to language. */
export function translationId(id: number, languageIndex: number): number {
  return id * 100 + languageIndex
}

function read<K extends keyof typeof files>(folder: string, name: K): z.infer<(typeof files)[K]> {
  const file = join(folder, `${name}.json`)
  const parsed = files[name].safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file} is not what it should be: ${z.prettifyError(parsed.error)}`)
  return parsed.data as z.infer<(typeof files)[K]>
}

/** Slugs of the pages above, outermost first. */
function ancestorsOf(slug: string, structure: readonly { slug: string; parent: string | null }[]): string[] {
  const above: string[] = []
  let parent = structure.find((entry) => entry.slug === slug)?.parent ?? null
  while (parent !== null && !above.includes(parent)) {
    above.unshift(parent)
    const current: string = parent
    parent = structure.find((entry) => entry.slug === current)?.parent ?? null
  }
  return above
}

function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (match, name: string) => entities[name] ?? match)
}
