/** In which language the desk speaks. Words are loaded for one language at a time, and for German where others lack one. */

import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { words as deskWords } from './words/desk/de.ts'
import type { words as moreWords } from './words/more/de.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'desk'
    readonly resources: { readonly desk: typeof deskWords; readonly more: typeof moreWords }
  }
}

export const deskLanguages = ['de', 'en', 'ar'] as const
export type DeskLanguage = (typeof deskLanguages)[number]

export const directionOfDesk = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

const load = {
  de: () => Promise.all([import('./words/desk/de.ts'), import('./words/more/de.ts')]),
  en: () => Promise.all([import('./words/desk/en.ts'), import('./words/more/en.ts')]),
  ar: () => Promise.all([import('./words/desk/ar.ts'), import('./words/more/ar.ts')]),
} as const

/** @param chosen `null`: as the browser's, or as it was the last time here */
export async function speak(chosen: string | null): Promise<void> {
  const language = deskLanguageOf(chosen)
  await Promise.all([loadWords(language), loadWords('de')])
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOfDesk(language)
  remember(language)
}

export async function startI18n(): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    fallbackLng: 'de',
    defaultNS: 'desk',
    ns: ['desk', 'more'],
    resources: {},
    // React escapes whatever it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await speak(null)
  return i18next
}

async function loadWords(language: DeskLanguage): Promise<void> {
  if (i18next.hasResourceBundle(language, 'desk')) return
  const [desk, more] = await load[language]()
  i18next.addResourceBundle(language, 'desk', desk.words)
  i18next.addResourceBundle(language, 'more', more.words)
}

function deskLanguageOf(chosen: string | null): DeskLanguage {
  const asked = new URLSearchParams(location.search).get('lang')
  const wanted = [chosen, asked, remembered(), ...navigator.languages.map((tag) => tag.split('-')[0] ?? '')]
  return wanted.flatMap((tag) => deskLanguages.find((language) => language === tag) ?? [])[0] ?? 'de'
}

const rememberedAs = 'lotse-desk-language'

function remember(language: DeskLanguage): void {
  try {
    localStorage.setItem(rememberedAs, language)
  } catch {
    // Browsers that store nothing are asked again.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(rememberedAs)
  } catch {
    return null
  }
}
