/** Pages, places, events and forms that a counsellor can send. */

import type { ConversationThread } from '../../src/domain/escalation.ts'
import { isLanguageTag, languageTag, type LanguageTag } from '../../src/domain/language.ts'
import type { AttachableView } from './api.ts'

/** Those that the bot found for the newcomer's last question, best first. */
export function candidatesOf({ lines }: Pick<ConversationThread, 'lines'>): readonly AttachableView[] {
  const last = lines.findLast((line) => line.kind === 'lotse' && line.answer !== null)
  if (last?.kind !== 'lotse' || last.answer === null) return []
  const { candidates, language } = last.answer
  return candidates.map(({ title, url }) => ({ title, url, ...partOf(url, language) }))
}

/** A region's pages are at `/region/language/…`, its events at `…/events/…` and its places at `…/locations/…`. */
function partOf(url: string, language: LanguageTag): Pick<AttachableView, 'kind' | 'language'> {
  const [, , written = '', section] = URL.canParse(url) ? new URL(url).pathname.split('/') : []
  const kind = section === 'events' ? 'event' : section === 'locations' ? 'place' : 'page'
  return { kind, language: isLanguageTag(written) ? languageTag(written) : language }
}
