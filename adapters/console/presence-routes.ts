/** Tells colleagues who looks at a conversation, and who types in it. */

import { z } from 'zod'
import type { ConversationId } from '../../src/domain/person.ts'
import type { DeskNews } from '../../src/ports/live.ts'
import { HttpRefusal } from '../http/errors.ts'
import { route, type Route } from './route.ts'

interface PresenceDeps {
  readonly news: Pick<DeskNews, 'tell'>
  readonly now: () => Date
}

export function presenceRoutes({ news, now }: PresenceDeps): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/presence',
      needs: 'converse',
      isAutomatic: true,
      summary: 'Says that one looks at a conversation, or types in it; to be repeated every ten seconds.',
      body: z.object({ doing: z.enum(['viewing', 'typing', 'gone']) }),
      async handle({ user, regions, params, body, response }) {
        const conversation = z.uuid().safeParse(params['id']).data as ConversationId | undefined
        const who = { id: user.id, name: user.name }
        const isThere = conversation && (await news.tell({ conversation, who, doing: body.doing }, regions, now()))
        if (!isThere) throw new HttpRefusal(404, 'not-there', 'Nobody is asked for in this conversation.')
        response.status(204).end()
      },
    }),
  ]
}
