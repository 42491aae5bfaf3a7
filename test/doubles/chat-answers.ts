/** What Lotse says to the chat page in tests: answers of every kind, endless ones, and such as an attacker would make. */

import { answerMessage } from '../../src/conversation/answer-text.ts'
import { say as saying } from '../../src/conversation/say.ts'
import type { Answer, AnswerKind } from '../../src/domain/answer.ts'
import type { Inbound } from '../../src/domain/inbound.ts'
import { languageTag, type LanguageTag } from '../../src/domain/language.ts'
import type { Button, OutboundText } from '../../src/domain/outbound.ts'
import type { Link } from '../../src/domain/page.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { phrasesFor } from '../../src/phrases/languages.ts'
import { fill, type Phrases } from '../../src/phrases/phrases.ts'
import type { Said } from './chat-site.ts'
import { aCitation, anAnswer } from './responder.ts'

export const [de, ar] = [languageTag('de'), languageTag('ar')] as const

export const region: Region = {
  slug: 'musterstadt' as RegionSlug,
  name: 'Musterstadt',
  live: true,
  postcode: null,
  latitude: null,
  longitude: null,
  aliases: [],
  languages: [
    { tag: de, nativeName: 'Deutsch', direction: 'ltr' },
    { tag: ar, nativeName: 'العربية', direction: 'rtl' },
  ],
}

export const phrase = (language: LanguageTag, name: keyof Phrases, values = {}) =>
  fill(phrasesFor(language)[name], { region: region.name, limit: 1000, ...values })

export const titles: Readonly<Record<string, string>> = { de: 'Wohnung anmelden', ar: 'تسجيل السكن' }
export const quotes: Readonly<Record<string, string>> = {
  de: 'Die Anmeldung ist kostenlos.\n112\tFeuerwehr',
  ar: 'التسجيل مجاني.\n112\tFeuerwehr',
}
export const links: readonly Link[] = [
  { kind: 'form', url: 'https://musterstadt.example/termine', text: 'Termin' },
  { kind: 'pdf', url: 'https://musterstadt.example/anmeldung.pdf', text: 'Anmeldung' },
  { kind: 'map', url: 'https://maps.example/?q=48.1,11.5', text: 'Rathausplatz 1' },
  { kind: 'phone', url: 'tel:+498912345', text: '+49 89 12345' },
  { kind: 'email', url: 'mailto:buergerbuero@musterstadt.example', text: 'buergerbuero@musterstadt.example' },
  { kind: 'web', url: 'https://musterstadt.example/', text: 'musterstadt.example' },
]

export function words(text: string, more: Partial<OutboundText> = {}): Said {
  const { content } = saying(text)
  return { content: { ...(content as OutboundText), ...more } }
}

export const counsellorWords = (text: string, language = de): Said => ({
  content: saying([{ text: phrase(language, 'counsellorWrites'), style: 'bold' }, { text: `\n${text}` }]).content,
  by: 'counsellor',
})

/** The welcome, as Lotse begins every conversation. */
export function welcome(language: LanguageTag): Said {
  const text = [phrase(language, 'disclosure'), phrase(language, 'whatIsStored', { days: 90 })].join('\n\n')
  const buttons: Button[] = [
    { kind: 'link', label: phrase(language, 'privacyPage'), url: 'https://lotse.example/privacy/musterstadt' },
    { kind: 'link', label: phrase(language, 'imprint'), url: 'https://integreat.example/musterstadt/de/disclaimer' },
  ]
  return words(text, { buttons: [buttons] })
}

const turn = '11111111-1111-4111-8111-111111111111'

/** An answer as the message that Lotse makes of it. */
export function answered(answer: Answer, repliesTo: string | null = null): Said {
  const phrases = phrasesFor(answer.language)
  const { text, ...shown } = answerMessage({
    answer,
    turn,
    phrases,
    places: { lines: [], buttons: [] },
    offersPerson: true,
    canChangeRegion: false,
  })
  return { content: saying(text, { ...shown, repliesTo }).content, answer }
}

/** Greets, and answers in a language; a few words ask for other kinds. */
export function answering(language: LanguageTag) {
  return ({ content, messageId }: Inbound, isFirst: boolean): readonly Said[] => {
    const greeting = isFirst ? [welcome(language)] : []
    if (content.kind !== 'text') return [...greeting, words('Danke!')]
    if (content.text.startsWith('/')) return [...greeting, words(`Befehl ${content.text}`)]
    return [...greeting, answered(answerTo(content.text, language), messageId)]
  }
}

const kinds: readonly string[] = ['clarify', 'emergency', 'small-talk'] satisfies readonly AnswerKind[]

function answerTo(text: string, language: LanguageTag): Answer {
  if (text === 'abstain') return abstainedAnswer(language)
  return kinds.includes(text) ? { ...answerIn(language), kind: text as AnswerKind } : answerIn(language)
}

function answerIn(language: LanguageTag): Answer {
  const citation = aCitation({
    language,
    title: titles[language] ?? '',
    quote: quotes[language] ?? '',
    url: 'https://integreat.example/musterstadt/anmelden/',
    links,
    dates: ['2026-12-01T17:00:00Z', '2026-12-08T17:00:00Z'],
  })
  const { title, quote, url } = citation
  const text = [phrase(language, 'pageSays', { title }), quote.replaceAll('\t', ' · '), url].join('\n')
  return anAnswer({ language, text, citations: [citation] })
}

function abstainedAnswer(language: LanguageTag): Answer {
  const candidates = [1, 2, 3, 4].map((pageId) => ({
    pageId,
    url: `https://integreat.example/musterstadt/${pageId}/`,
    title: `Seite ${pageId}`,
    score: 0.2,
  }))
  const list = candidates.slice(0, 3).map(({ title, url }) => `– ${title}\n  ${url}`)
  const text = [phrase(language, 'nothingFound'), '', phrase(language, 'pagesThatMayHelp'), ...list].join('\n')
  return anAnswer({ language, kind: 'abstained', text, citations: [], candidates })
}

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const longUrl = `https://musterstadt.example/${'pfad'.repeat(60)}`

export const endless: readonly Said[] = [
  words(`${longWord} ${longUrl}`, {
    buttons: [
      [
        { kind: 'action', label: longWord, action: { kind: 'want-person' } },
        { kind: 'link', label: `${longWord}${longWord}`, url: longUrl },
      ],
    ],
  }),
  counsellorWords(`${longWord} ${longUrl}`),
  answered(
    anAnswer({
      text: `${longWord} ${longUrl}`,
      citations: [
        aCitation({
          title: longWord,
          quote: `${longWord}\n${longWord}\t${longWord}\t${longWord}\nA\tB\tC\tD\tE\tF\tG`,
          links: [{ kind: 'email', url: 'mailto:a@b.example', text: `${longWord}@musterstadt.example` }],
        }),
      ],
    }),
  ),
]

export const hostileTexts: readonly string[] = [
  '<script>globalThis.fired = 1</script>',
  '<img src=x onerror="globalThis.fired = 1">',
  '"><svg onload=globalThis.fired=1>',
  'javascript:globalThis.fired=1',
  'java\u0000script:globalThis.fired=1',
  'data:text/html,<script>parent.fired=1</script>',
  'https://x.example/"onmouseover="globalThis.fired=1',
  '</textarea><style>*{display:none}</style><iframe srcdoc="<script>parent.fired=1</script>">',
  '{{constructor.constructor("globalThis.fired=1")()}}${globalThis.fired=1}',
  '<math><mtext><base href="https://evil.example/"><form action="https://evil.example/"><button>',
]

/** The same text in every place of a message that shows one. */
export function hostileMessages(hostile: string): readonly Said[] {
  const answer = hostileAnswer(hostile)
  const buttons: Button[] = [
    { kind: 'action', label: hostile, action: { kind: 'want-person' } },
    { kind: 'link', label: hostile, url: hostile },
  ]
  const spans = [
    { text: hostile, style: 'bold' as const },
    { text: hostile, style: 'quote' as const },
    { text: hostile, url: hostile },
  ]
  return [
    { ...answered(answer), answer },
    { ...answered({ ...answer, kind: 'abstained' }), answer: { ...answer, kind: 'abstained' } },
    words('', { text: spans, buttons: [buttons] }),
    { ...words('', { text: spans, buttons: [buttons] }), by: 'counsellor' },
    { content: { kind: 'file', name: hostile, mediaType: 'text/html', body: hostile, caption: hostile } },
  ]
}

function hostileAnswer(hostile: string): Answer {
  const foreign = { language: hostile as LanguageTag, kind: hostile as Link['kind'] }
  const linkKinds = ['web', 'pdf', 'form', 'map', 'phone', 'email', foreign.kind] as const
  return anAnswer({
    text: hostile,
    question: hostile,
    candidates: [{ pageId: 1, url: hostile, title: hostile, score: 1 }],
    citations: [
      aCitation({
        title: hostile,
        quote: `${hostile}\n${hostile}\t${hostile}`,
        url: hostile,
        language: foreign.language,
        lastUpdated: hostile,
        dates: [hostile],
        links: linkKinds.map((kind) => ({ kind, url: hostile, text: hostile })),
      }),
    ],
  })
}
