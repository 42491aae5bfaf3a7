/** Pages, places, events and forms of a region that a counsellor can send: found by words, in what the newcomer reads. */

import type { OpenConversation } from '../domain/escalation.ts'
import { matchLanguage, type LanguageTag } from '../domain/language.ts'
import type { Link, PageKind } from '../domain/page.ts'
import type { ConversationId } from '../domain/person.ts'
import type { FoundPage } from '../domain/ranking.ts'
import type { Region } from '../domain/region.ts'
import type { LanguageDetector, Retriever, TableOfContents } from '../ports/answering.ts'
import type { Escalations } from '../ports/work.ts'
import type { Counsellor } from './counsellor.ts'

export interface Attachable {
  readonly kind: 'page' | 'place' | 'event' | 'form'
  readonly title: string
  readonly url: string
  readonly language: LanguageTag
}

export interface AttachableDeps {
  readonly escalations: Pick<Escalations, 'find'>
  readonly retriever: Retriever
  readonly contents: Pick<TableOfContents, 'translationOf' | 'page'>
  readonly detector: LanguageDetector
  readonly pageUrl: (path: string) => string
  readonly newId: () => string
  readonly now: () => Date
}

export interface SoughtPages {
  readonly words: string
  /** All that are served. */
  readonly served: readonly Region[]
}

/** @returns `undefined` where there is no such conversation in the counsellor's regions */
export async function findAttachable(
  id: ConversationId,
  { words, served }: SoughtPages,
  { regions }: Pick<Counsellor, 'regions'>,
  deps: AttachableDeps,
): Promise<readonly Attachable[] | undefined> {
  const found = await deps.escalations.find(id, regions)
  const region = served.find(({ slug }) => slug === found?.region)
  if (found === undefined || region === undefined) return undefined
  const offered = region.languages.map(({ tag }) => tag)
  const { language } = deps.detector.detect(words, { offered })
  const question = { id: deps.newId(), region: region.slug, text: words, language }
  const { pages } = await deps.retriever.retrieve({ question, region, language, now: deps.now() })
  const wanted = wantedOf(found, region)
  const attachable = await Promise.all(pages.map((page) => attachableFrom(page, { region, wanted }, deps)))
  return [...new Map(attachable.flat().map((one) => [one.url, one])).values()]
}

/** That the newcomer reads, as far as the region publishes in it. */
function wantedOf({ language }: OpenConversation, { languages: [first, ...others] }: Region): LanguageTag | undefined {
  const offered = [first, ...others].flatMap((one) => (one === undefined ? [] : [one.tag]))
  return language === null ? first?.tag : (matchLanguage(language, offered) ?? first?.tag)
}

interface Reader {
  readonly region: Region
  readonly wanted: LanguageTag | undefined
}

async function attachableFrom(
  page: FoundPage,
  { region, wanted }: Reader,
  deps: AttachableDeps,
): Promise<readonly Attachable[]> {
  const shown = await translated(page, { region, wanted }, deps)
  const { title, path, url, language, passages } = shown
  const forms = passages.flatMap(({ links }) => links.filter(isForm))
  return [
    { kind: kindOf(page.kind), title, url: url ?? deps.pageUrl(path), language },
    ...forms.map((form) => ({ kind: 'form' as const, title: form.text || form.url, url: form.url, language })),
  ]
}

const isForm = ({ kind, url }: Link) => (kind === 'form' || kind === 'pdf') && /^https?:/i.test(url)

type Shown = Pick<FoundPage, 'title' | 'path' | 'url' | 'language'> & {
  readonly passages: readonly { readonly links: readonly Link[] }[]
}

/** The same page in the newcomer's language, where somebody has translated it. */
async function translated(
  page: FoundPage,
  { region, wanted }: Reader,
  { contents, now }: AttachableDeps,
): Promise<Shown> {
  if (wanted === undefined || page.language === wanted) return page
  const id = await contents.translationOf(region.slug, page.pageId, wanted)
  const { kind } = page
  return (id === undefined ? undefined : await contents.page(region.slug, id, { now: now(), kind })) ?? page
}

function kindOf(kind: PageKind): Attachable['kind'] {
  return kind === 'place' || kind === 'event' ? kind : 'page'
}
