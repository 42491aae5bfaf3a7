/** `lotse detect --batch`: the language of each line of a file. */

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { App } from '../app.ts'
import { appLanguages, isLanguageTag, languageTag, type LanguageTag } from '../domain/language.ts'
import { isRegionSlug, type RegionSlug } from '../domain/region.ts'
import { Failure } from '../failure.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  region: z.string().refine(isRegionSlug).optional(),
  hint: z.string().refine(isLanguageTag).transform(languageTag).optional(),
})

const anyLanguage = [languageTag('de'), ...appLanguages]

export async function detectBatch(app: App, file: string): Promise<void> {
  let number = 0
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1
    if (text.trim() === '') continue
    const parsed = line.safeParse(parseJson(text))
    if (!parsed.success) throw new Failure(`${file}:${number} wants {"id","text","region"?,"hint"?}; mend that line.`)
    const { id, text: words, region, hint } = parsed.data
    const offered = await languagesOf(app, region)
    const { language, confidence } = app.detector.detect(words, { offered, ...(hint && { hint }) })
    console.log(JSON.stringify({ id, language, confidence }))
  }
}

/** Those that a doubtful text is taken to be in; without a region any of the app's, German before the others. */
async function languagesOf(app: App, slug: RegionSlug | undefined): Promise<readonly LanguageTag[]> {
  const region = slug === undefined ? undefined : await app.regions.find(slug)
  const languages = region?.languages.map((language) => language.tag) ?? []
  return languages.length > 0 ? languages : anyLanguage
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
