/** A region with pages in German and English, of which some are linked as translations and some nobody has translated. */

import { cmsPage, cmsRegion, json, type ScriptedCms } from './cms.ts'

interface TwoLanguagePage {
  readonly id: number
  readonly de?: Text
  readonly en?: Text
}

interface Text {
  readonly title: string
  readonly html: string
}

const languages = ['de', 'en'] as const

/** The English version's id is 100 more than the German one's. */
export function publishInTwoLanguages(cms: ScriptedCms, region: string, pages: readonly TwoLanguagePage[]): void {
  cms.answer(
    `regions/${region}/`,
    json(cmsRegion({ path: region, name: region, events: false, pois: false, extras: false })),
  )
  cms.answer(
    `${region}/languages/`,
    json([
      { code: 'de', native_name: 'Deutsch', dir: 'ltr' },
      { code: 'en', native_name: 'English', dir: 'ltr' },
    ]),
  )
  for (const language of languages) {
    const inLanguage = pages.flatMap((page) => (page[language] === undefined ? [] : [{ page, text: page[language] }]))
    cms.answer(
      `${region}/${language}/pages/`,
      json(inLanguage.map(({ page, text }) => toCmsPage(region, language, page, text))),
    )
  }
}

function toCmsPage(region: string, language: (typeof languages)[number], page: TwoLanguagePage, text: Text) {
  const path = (of: string) => `/${region}/${of}/${page.id}/`
  const idIn = (of: string) => (of === 'de' ? page.id : page.id + 100)
  const others = languages.filter((other) => other !== language && page[other] !== undefined)
  return cmsPage({
    id: idIn(language),
    path: path(language),
    title: text.title,
    content: text.html,
    parent: null,
    order: page.id,
    available_languages: Object.fromEntries(
      others.map((other) => [other, { id: idIn(other), url: path(other), path: path(other) }]),
    ),
  })
}
