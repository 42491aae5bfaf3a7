/** What a counsellor can send besides words. */

import { z } from 'zod'
import { findAttachable, type AttachableDeps } from '../../src/escalation/find-attachable.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'
import type { AttachableView } from './api.ts'
import { conversationOf, notThere } from './asking.ts'
import { route, type Route } from './route.ts'

export function attachableRoutes(deps: AttachableDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/desk/conversations/:id/attachable',
      needs: 'converse',
      summary: 'Pages, places, events and forms of the conversation’s region that have these words.',
      query: z.object({ q: z.string().max(300).transform(cleanText).pipe(z.string().min(1)) }),
      async handle(asked): Promise<readonly AttachableView[]> {
        const sought = { words: asked.query.q, served: asked.served }
        const found = await findAttachable(conversationOf(asked), sought, asked, deps)
        if (found === undefined) throw notThere()
        return found
      },
    }),
  ]
}
