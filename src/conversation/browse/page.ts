/** A page as it is leafed through: what it says first, what it links to, and the pages below it. */

import type { Action } from '../../domain/action.ts'
import type { OpenPage } from '../../domain/contents.ts'
import type { Effect } from '../../domain/settlement.ts'
import { actionButton, say } from '../say.ts'
import { entryRows, pagesShown } from './menu.ts'
import { navigation, partOf, screenOf, topics } from './navigation.ts'
import { pageLinks, pageText } from './page-text.ts'
import { languagesFor, type BrowsingDeps, type Reader, type Screen } from './reader.ts'

export async function showPage(pageId: number, screen: Screen, reader: Reader, deps: BrowsingDeps): Promise<Effect> {
  const page = await openPage(pageId, reader, deps)
  if (page === undefined) return stale(reader)
  const below = page.kind === 'page' ? await childrenOf(page, reader, deps) : []
  const part = partOf(below, screen.from, pagesShown)
  const isFirst = part.from === 0
  // A page that only holds others has nothing to open; one that holds nothing at all may say more than Lotse can read.
  const isOpened = isFirst && (page.passages.length > 0 || below.length === 0)
  const at = (from: number) => ({ kind: 'browse', pageId: page.pageId, from }) as const
  const up = isFirst ? await levelUp(page, reader, deps) : undefined
  const buttons = [
    ...(isOpened ? pageLinks(page, reader, deps) : []),
    ...entryRows(part.entries),
    ...navigation({ part, size: pagesShown, at, up }, reader.phrases),
  ]
  return { says: [say(pageText(page, isOpened, reader, deps), { buttons, replaces: screen.menu })] }
}

/** A button of another region, or of a page that is gone. */
function stale({ phrases }: Reader): Effect {
  return { says: [say(phrases.staleButton, { buttons: [[actionButton(phrases.commandMenu, topics)]] })] }
}

/** Menus survive a change of language: the page stays, and speaks the reader's language where it can. */
async function openPage(pageId: number, reader: Reader, deps: BrowsingDeps): Promise<OpenPage | undefined> {
  const { contents } = deps
  const { slug } = reader.region
  const now = deps.now()
  const page = await contents.page(slug, pageId, { now })
  const [language] = languagesFor(reader)
  if (page === undefined || language === undefined || page.language === language) return page
  const translation = await contents.translationOf(slug, pageId, language)
  if (translation === undefined) return page
  return (await contents.page(slug, translation, { now, kind: page.kind })) ?? page
}

const childrenOf = (page: OpenPage, { region }: Reader, { contents }: BrowsingDeps) =>
  contents.children(region.slug, page.language, page.pageId)

/** The list that the page stands in, turned to where it stands. */
async function levelUp(page: OpenPage, { region }: Reader, { contents }: BrowsingDeps): Promise<Action> {
  if (page.kind === 'event') return { kind: 'list-events', from: 0 }
  if (page.kind === 'place') return { kind: 'list-places', from: 0 }
  if (page.kind !== 'page') return topics
  const parent = page.ancestors.at(-1)?.pageId ?? null
  const siblings = await contents.children(region.slug, page.language, parent)
  const index = siblings.findIndex(({ pageId }) => pageId === page.pageId)
  return { kind: 'browse', pageId: parent, from: screenOf(index, pagesShown) }
}
