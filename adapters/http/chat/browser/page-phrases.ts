/** Phrases of the languages that this page has needed so far, and how the page changes from one to another. */

import { directionOf, type LanguageTag } from '../../../../src/domain/language.ts'
import { fill, type Phrases } from '../../../../src/phrases/phrases.ts'
import type { PageFacts } from '../page-facts.ts'
import { isRecord } from './read-answer.ts'

/** Phrases with the region's name in them. */
export interface Speech {
  /** Of the phrases, whichever was asked for. */
  readonly language: LanguageTag
  readonly say: (name: keyof Phrases, values?: Readonly<Record<string, string>>) => string
}

export interface PagePhrases {
  readonly asServed: Speech
  /** `undefined` unless it has been loaded. */
  readonly atHand: (language: LanguageTag) => Speech | undefined
  /** `undefined` when it cannot be had. */
  readonly load: (language: LanguageTag) => Promise<Speech | undefined>
}

const timeoutMs = 5_000

export function pagePhrases({ region, language, phrases, phraseLanguage, questionLimit }: PageFacts): PagePhrases {
  const always = { region: region.name, limit: questionLimit }
  const speechOf = ({ phrases: known, phraseLanguage: spoken }: FetchedPhrases): Speech => ({
    language: spoken,
    say: (name, values) => fill(known[name], { ...always, ...values }),
  })
  const asServed = speechOf({ phrases, phraseLanguage })
  const speeches = new Map([[language, asServed]])
  return {
    asServed,
    atHand: (tag) => speeches.get(tag),
    load: async (tag) => {
      const fetched = speeches.has(tag) ? undefined : await fetchPhrases(tag)
      if (fetched !== undefined) speeches.set(tag, speechOf(fetched))
      return speeches.get(tag)
    },
  }
}

type FetchedPhrases = Pick<PageFacts, 'phrases' | 'phraseLanguage'>

async function fetchPhrases(language: LanguageTag): Promise<FetchedPhrases | undefined> {
  const cancellation = new AbortController()
  const timer = setTimeout(() => cancellation.abort(), timeoutMs)
  try {
    const response = await fetch(`/chat/phrases/${encodeURIComponent(language)}`, { signal: cancellation.signal })
    const phrases: unknown = await response.json()
    const phraseLanguage = (response.headers.get('content-language') ?? language) as LanguageTag
    return response.ok && isRecord(phrases) ? { phrases: phrases as unknown as Phrases, phraseLanguage } : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Puts all that the server rendered into other words; the conversation is not touched.
 *
 * @param language of the region's languages, the one whose pages are linked to
 */
export function translatePage(speech: Speech, language: LanguageTag, { region, pagesUrl }: PageFacts): void {
  document.documentElement.lang = speech.language
  document.documentElement.dir = directionOf(speech.language)
  for (const spoken of document.querySelectorAll('[data-phrase]')) {
    spoken.textContent = speech.say(spoken.getAttribute('data-phrase') as keyof Phrases)
  }
  document.getElementById('question')?.setAttribute('placeholder', speech.say('questionPlaceholder'))
  const officialPages = `${pagesUrl}/${region.slug}/${language}`
  document.getElementById('official-pages')?.setAttribute('href', `${officialPages}/`)
  const privacy = document.getElementById('privacy')
  if (privacy instanceof HTMLAnchorElement && new URL(privacy.href).searchParams.has('lang')) {
    privacy.search = `?lang=${language}`
  }
  document.getElementById('imprint')?.setAttribute('href', `${officialPages}/disclaimer`)
}
