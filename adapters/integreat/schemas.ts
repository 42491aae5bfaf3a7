/**
 * What the CMS's API v3 answers, as far as Lotse needs it.
 *
 * Where a wrong type would lose or forge content (id, path, title, text, dates) the whole answer is refused; a field
 * that an answer can do without falls back to "unknown". Fields that nobody reads are ignored.
 */

import { z } from 'zod'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** Empty and missing mean the same to editors: nothing there. */
const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
  .catch(null)

const coordinate = z.coerce
  .number()
  .refine((value) => value !== 0)
  .nullable()
  .catch(null)

const instant = z.string().refine((value) => !Number.isNaN(Date.parse(value)), 'is not a date')

/** Entries without a path (or of another shape) name no translation. */
const availableLanguages = z
  .record(
    z.string(),
    z
      .object({ path: z.string().min(1) })
      .nullable()
      .catch(null),
  )
  .catch({})

const translationFields = {
  id: z.number().int(),
  path: z.string().min(1),
  title: text,
  content: text,
  last_updated: instant.nullish().catch(null),
  modified_gmt: instant.nullish().catch(null),
  available_languages: availableLanguages,
}

const location = z
  .object({
    name: optionalText,
    address: optionalText,
    postcode: optionalText,
    town: optionalText,
    latitude: coordinate,
    longitude: coordinate,
  })
  .nullish()
  .catch(null)

const languageSchema = z.object({
  code: z.string().min(1),
  native_name: optionalText,
  dir: z
    .string()
    .transform((value) => (/^(rtl|right_to_left)$/i.test(value) ? 'rtl' : 'ltr'))
    .optional()
    .catch(undefined),
})
export const languagesSchema = z.array(languageSchema)

export const regionSchema = z.object({
  name: z.string().min(1),
  path: z.string().min(1),
  live: z.boolean().catch(true),
  plz: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => String(value ?? '').trim() || null)
    .catch(null),
  longitude: coordinate,
  latitude: coordinate,
  /** By name; an entry of another shape is a name all the same. */
  aliases: z
    .record(z.string(), z.object({ longitude: coordinate, latitude: coordinate }).nullable().catch(null))
    .catch({}),
  /** Which kinds of content the region has switched on; older answers don't say. */
  extras: z.boolean().catch(true),
  events: z.boolean().catch(true),
  pois: z.boolean().catch(true),
})

export const pageSchema = z.object({
  ...translationFields,
  parent: z
    .object({ path: z.string().nullish() })
    .nullish()
    .transform((parent) => parent?.path || null)
    .catch(null),
  order: z.number().catch(0),
})

export const eventSchema = z.object({
  ...translationFields,
  event: z.object({
    start: instant,
    end: instant.nullish().catch(null),
    all_day: z.boolean().catch(false),
    timezone: z.string().refine(isTimeZone).catch('Europe/Berlin'),
  }),
  location,
  meeting_url: optionalText,
  recurrence_rule: optionalText,
})

const dayHours = z.object({
  allDay: z.boolean().catch(false),
  closed: z.boolean().catch(false),
  appointmentOnly: z.boolean().catch(false),
  timeSlots: z.array(z.object({ start: z.string(), end: z.string() })).catch([]),
})

export const placeSchema = z.object({
  ...translationFields,
  website: optionalText,
  email: optionalText,
  phone_number: optionalText,
  appointment_url: optionalText,
  category: z.object({ name: optionalText }).nullish().catch(null),
  contacts: z
    .array(
      z.object({
        area_of_responsibility: optionalText,
        name: optionalText,
        email: optionalText,
        phone_number: optionalText,
        mobile_number: optionalText,
        website: optionalText,
      }),
    )
    .nullish()
    .catch(null),
  temporarily_closed: z.boolean().catch(false),
  opening_hours: z.array(dayHours).length(7).nullish().catch(null),
  location,
  barrier_free: z.boolean().nullish().catch(null),
})

export const offerSchema = z.object({ name: z.string().min(1), alias: z.string().min(1), url: z.string().min(1) })

/** An empty list stands for "none". The path is missing in older answers. */
export const imprintSchema = z.union([
  z.array(z.unknown()).length(0),
  z.object({ ...translationFields, id: z.number().int().catch(0), path: z.string().min(1).nullish() }),
])

export type CmsLanguage = z.infer<typeof languageSchema>
export type CmsRegion = z.infer<typeof regionSchema>
export type CmsPage = z.infer<typeof pageSchema>
export type CmsEvent = z.infer<typeof eventSchema>
export type CmsPlace = z.infer<typeof placeSchema>
export type CmsOffer = z.infer<typeof offerSchema>
export type CmsImprint = z.infer<typeof imprintSchema>
export type CmsLocation = z.infer<typeof location>
export type CmsDayHours = z.infer<typeof dayHours>

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
