/** Finding conversations again. */

import { z } from 'zod'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { FoundConversation, FoundPlace } from '../../src/domain/desk-work.ts'
import { escalationCauses, type ConversationId } from '../../src/domain/person.ts'
import { isRegionSlug } from '../../src/domain/region.ts'
import { topics } from '../../src/domain/topic.ts'
import { excerptOf, searchWords, standWithin } from '../../src/escalation/search-words.ts'
import type { ConversationSearch } from '../../src/ports/work.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { FoundConversation as FoundView, SearchView } from './api.ts'
import { languageField } from './asking.ts'
import { route, type Route } from './route.ts'
import { conversationView } from './views.ts'

export interface SearchDeps {
  readonly search: ConversationSearch
}

const foundAtOnce = 25

export function searchRoutes({ search }: SearchDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/desk/search',
      needs: 'converse',
      summary: 'Conversations by what was said, noted and tagged in them, latest first.',
      query: searchQuery,
      async handle({ regions, query: { q = '', region, cursor, ...filters } }): Promise<SearchView> {
        const words = searchWords(q)
        const found = await search.find({
          regions: region === undefined ? regions : regions.filter((slug) => slug === region),
          words,
          isWithin: standWithin(words),
          filters,
          after: cursor === undefined ? null : placeOf(cursor),
          // One more tells whether there is more.
          limit: foundAtOnce + 1,
        })
        const shown = found.slice(0, foundAtOnce)
        const last = found.length > foundAtOnce ? shown.at(-1) : undefined
        return { found: shown.map((one) => foundView(one, words)), cursor: last === undefined ? null : cursorOf(last) }
      },
    }),
  ]
}

function foundView(found: FoundConversation, words: readonly string[]): FoundView {
  const { text } = found
  return { ...conversationView(found), excerpt: text === null ? null : excerptOf(text, words) }
}

const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()]).transform((at) => new Date(at))

/** A field of a form that was left empty. */
const leftOut = <Field extends z.ZodType>(field: Field) =>
  z.preprocess((given) => (given === '' ? undefined : given), field.optional())

const searchQuery = z.object({
  q: z.string().max(200).optional(),
  region: leftOut(z.string().refine(isRegionSlug)),
  state: leftOut(z.enum(['with-bot', 'waiting', 'with-counsellor', 'closed'])),
  language: leftOut(languageField),
  topic: leftOut(z.enum(topics)),
  tag: leftOut(z.string().max(40)),
  counsellor: leftOut(z.uuid().transform((id) => id as DeskUserId)),
  cause: leftOut(z.enum(escalationCauses)),
  from: leftOut(instant),
  to: leftOut(instant),
  cursor: leftOut(z.string().max(100)),
})

const cursorOf = ({ since, id }: FoundPlace): string =>
  Buffer.from(`${since.toISOString()} ${id}`).toString('base64url')

function placeOf(cursor: string): FoundPlace {
  const [since = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const place = z.tuple([z.iso.datetime(), z.uuid()]).safeParse([since, id])
  if (!place.success) throw new HttpRefusal(400, 'malformed', 'The cursor is none that was given here.')
  return { since: new Date(since), id: id as ConversationId }
}
