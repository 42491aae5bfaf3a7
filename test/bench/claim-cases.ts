/**
 * Answers that are true and answers that somebody spoilt, with the passages that they cite: the demo region's pages,
 * their sentences rewritten by rule, and the paraphrases of `test/data/claims.jsonl`.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDemoRegion } from '../../adapters/integreat/demo-region.ts'
import { cleanHtml } from '../../ingestion/clean.ts'
import type { CitedText, ClaimToCheck } from '../../src/answer/check-claims/claim.ts'
import { sentencesOf } from '../../src/answer/sentences.ts'
import { languageTag } from '../../src/domain/language.ts'
import { randomNumbers } from '../services/random-numbers.ts'
import { spoilers } from './claim-spoilers.ts'

export interface ClaimCase extends ClaimToCheck {
  /** How it was made. */
  readonly kind: string
  readonly split?: 'tuning' | 'held-out'
}

/** The languages in which answers are spoilt; paraphrases come in three more. */
export const spoiltLanguages = ['de', 'en', 'fr', 'ar', 'uk'] as const

export const isInItsLanguage = ({ language, cited }: ClaimCase) =>
  cited.every((passage) => passage.language === language)

/** The region's own hosts; what a page links besides has to be copied. */
export const isOfficialHost = (host: string) => host === 'integreat.app'

const translationLanguages = ['en', 'fr', 'ar', 'uk', 'ru', 'tr', 'fa'] as const

const root = join(import.meta.dirname, '../..')

/** Passages by `slug/language/number`, as `claims.jsonl` names them: a page's beginning, then what its headings hold. */
export function readPassages(): ReadonlyMap<string, CitedText> {
  const { pages } = loadDemoRegion(join(root, 'demo/musterstadt'))
  return new Map(
    pages.flatMap((page) =>
      page.html.split(/(?=<h2>)/).map((html, i) => {
        const lines = cleanHtml(html, { baseUrl: 'https://integreat.app/' }).flatMap((block) => block.lines)
        const links = lines.flatMap((line) => line.links)
        const headings = lines.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
        const text = lines.filter(({ kind }) => kind !== 'heading').map((line) => line.text)
        const passage = {
          title: page.title,
          headings,
          text: text.join('\n'),
          links,
          language: languageTag(page.language),
        }
        return [`${page.slug}/${page.language}/${page.html.startsWith('<h2>') ? i + 1 : i}`, passage] as const
      }),
    ),
  )
}

export function readParaphrases(passages: ReadonlyMap<string, CitedText>): readonly ClaimCase[] {
  const lines = readFileSync(join(root, 'test/data/claims.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { language, split, cited, sentence } = JSON.parse(line) as Record<
      'language' | 'cited' | 'sentence',
      string
    > & {
      split: 'tuning' | 'held-out'
    }
    const passage = passages.get(cited)
    if (passage === undefined) throw new Error(`claims.jsonl cites ${cited}, which the demo region has not`)
    const kind = passage.language === language ? 'paraphrased' : 'paraphrased from another language'
    return { kind, split, language: languageTag(language), sentence, cited: [passage] }
  })
}

/** @param seed the same draws the same sentences */
export function trueClaims(passages: ReadonlyMap<string, CitedText>, seed: number): readonly ClaimCase[] {
  const draw = randomNumbers(seed)
  const quotes = spoiltLanguages.flatMap((language) => shuffled(quotesIn(passages, language), draw).slice(0, 60))
  const every = (step: number) => quotes.filter((_, i) => i % 3 === step)
  return [
    ...every(0),
    ...every(1).map((quote) => ({ ...quote, kind: 'introduced', sentence: introduced(quote) })),
    ...every(2).map((quote) => ({ ...quote, kind: 'reordered', sentence: reordered(quote) })),
    ...quotes.flatMap((quote) => {
      const sentence = withNumbersRewritten(quote)
      return sentence === quote.sentence ? [] : [{ ...quote, kind: 'numbers rewritten', sentence }]
    }),
    ...contacts(passages),
    ...translationLanguages.flatMap((language) => shuffled(translations(passages, language), draw).slice(0, 40)),
  ]
}

/** @returns `each` spoilt answers of each kind, spread over the languages */
export function spoiltClaims(claims: readonly ClaimCase[], seed: number, each: number) {
  const draw = randomNumbers(seed + 1)
  return Object.entries(spoilers).flatMap(([spoilt, spoil]) =>
    spoiltLanguages.flatMap((language) => {
      const found: (ClaimCase & { readonly spoilt: string; readonly original: string })[] = []
      const own = shuffled(
        claims.filter((claim) => claim.language === language),
        draw,
      )
      for (const claim of own) {
        if (found.length === each / spoiltLanguages.length) break
        const sentence = spoil(claim, draw)
        if (sentence !== undefined) found.push({ ...claim, sentence, spoilt, original: claim.sentence })
      }
      return found
    }),
  )
}

function quotesIn(passages: ReadonlyMap<string, CitedText>, language: string): readonly ClaimCase[] {
  const own = [...passages.values()].filter((passage) => passage.language === language)
  return own.flatMap((passage) =>
    sentencesIn(passage).map((sentence) => ({
      kind: 'quoted',
      language: passage.language,
      sentence,
      cited: [passage],
    })),
  )
}

const sentencesIn = ({ text, language }: CitedText) =>
  text
    .split('\n')
    .flatMap((line) => sentencesOf(line.replaceAll('\t', ', '), language))
    .filter((sentence) => sentence.split(' ').length >= 5)

const introductions: Readonly<Record<string, (title: string, sentence: string) => string>> = {
  de: (title, sentence) => `Auf der Seite „${title}“ steht: ${sentence}`,
  en: (title, sentence) => `The page “${title}” says: ${sentence}`,
  fr: (title, sentence) => `La page « ${title} » dit : ${sentence}`,
  ar: (title, sentence) => `تقول صفحة «${title}»: ${sentence}`,
  uk: (title, sentence) => `На сторінці «${title}» сказано: ${sentence}`,
}

const introduced = ({ language, sentence, cited }: ClaimCase) =>
  introductions[language]?.(cited[0]?.title ?? '', sentence) ?? sentence

/** Clauses the other way round, or the passage's next sentence before this one. */
function reordered({ sentence, cited, language }: ClaimCase): string {
  const clauses = sentence.replace(/[.!?]$/, '').split(/, |، |; /)
  if (clauses.length > 1) return `${clauses.toReversed().join(', ')}.`
  const first =
    sentencesOf((cited[0]?.text ?? '').split('\n')[0] ?? '', language).find((other) => other !== sentence) ?? ''
  return `${/[.!?؟]$/u.test(first) || first === '' ? first : `${first}.`} ${sentence}`.trim()
}

/** As another writer would have put the same numbers. */
function withNumbersRewritten({ sentence, language }: ClaimCase): string {
  const arabic = (text: string) =>
    text.replace(/(?<![\w.-])\d+(?![\w.]*[a-z])|(?<=[٠-٩:.,-])\d+/g, (digits) =>
      digits.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
    )
  const rewritten = sentence
    .replace(/(\d{1,2}):00–(\d{1,2}):00(?: Uhr)?/g, language === 'de' ? '$1 bis $2 Uhr' : '$1–$2:00')
    .replace(/(\d+)\.(\d{3}) (?:Euro|euros?|євро|يورو)/g, language === 'en' ? '€$1,$2' : '$1 $2 €')
    .replace(/(\d+),(\d\d) (?:Euro|euros?|євро|يورو)/g, language === 'fr' ? '$1,$2 €' : '€$1.$2')
    .replace(/(\d+) (?:Euro|euros?|євро)/g, '$1 €')
    .replace(/030 (\d{5})-(\d{3})/g, '+49 30 $1$2')
  return language === 'ar' ? arabic(rewritten) : rewritten
}

const contactSentences: Readonly<Record<string, (name: string, phone: string) => string>> = {
  de: (name, phone) => `Die Telefonnummer (${name}) lautet ${phone}.`,
  en: (name, phone) => `You can reach ${name} by phone on ${phone}.`,
  fr: (name, phone) => `Vous pouvez joindre ${name} au ${phone}.`,
  ar: (name, phone) => `يمكنكم الاتصال بـ ${name} على الرقم ${phone}.`,
  uk: (name, phone) => `${name}: телефонуйте за номером ${phone}.`,
}

function contacts(passages: ReadonlyMap<string, CitedText>): readonly ClaimCase[] {
  return [...passages.values()].flatMap((passage) => {
    const [name, ...lines] = passage.text.split('\n')
    const phone = lines.map((line) => /030 \d{5}-\d{3}/.exec(line)?.[0]).find((found) => found !== undefined)
    const sentence = contactSentences[passage.language]?.(name ?? '', phone ?? '')
    if (phone === undefined || sentence === undefined || (name ?? '').length > 70) return []
    return [{ kind: 'contact', language: passage.language, sentence, cited: [passage] }]
  })
}

/** A page's sentence in another language, resting on the German passage alone. */
function translations(passages: ReadonlyMap<string, CitedText>, language: string): readonly ClaimCase[] {
  return [...passages].flatMap(([key, passage]) => {
    const german = passages.get(key.replace(`/${language}/`, '/de/'))
    if (passage.language !== language || german === undefined) return []
    return sentencesIn(passage).map((sentence) => ({
      kind: 'translated',
      language: passage.language,
      sentence,
      cited: [german],
    }))
  })
}

function shuffled<T>(all: readonly T[], draw: () => number): readonly T[] {
  return all
    .map((one) => [draw(), one] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, one]) => one)
}
