/** What the pages lack: marked by counsellors, looked after by editors. */

import { z } from 'zod'
import { contentGapStates, type ContentGap } from '../../src/domain/desk-work.ts'
import { isRegionSlug } from '../../src/domain/region.ts'
import { longestReply } from '../../src/escalation/reply.ts'
import { markGap, type MarkGapDeps } from '../../src/escalation/mark-gap.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'
import type { ContentGaps } from '../../src/ports/work.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { ContentGapView } from './api.ts'
import { conversationOf, counsellorOf, languageField, notThere, uuidOf } from './asking.ts'
import { route, type Route } from './route.ts'

export interface GapDeps extends MarkGapDeps {
  readonly gaps: ContentGaps
}

export function gapRoutes(deps: GapDeps): readonly Route[] {
  const { gaps, audit, now } = deps
  return [
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/gap',
      needs: 'converse',
      summary: 'Marks a question that the pages do not answer; what leads to a person is taken out.',
      body: z.object({ question: textField, draft: textField, language: languageField }),
      async handle(asked): Promise<ContentGapView> {
        const gap = await markGap(conversationOf(asked), counsellorOf(asked), deps, asked.body)
        if (gap === undefined) throw notThere()
        return gapView(gap)
      },
    }),
    route({
      method: 'get',
      path: '/api/desk/content-gaps',
      needs: 'editContent',
      summary: 'What the pages lack, latest first.',
      query: z.object({
        region: z.string().refine(isRegionSlug).optional(),
        state: z.enum(contentGapStates).optional(),
      }),
      async handle({ regions, query: { region, state } }): Promise<readonly ContentGapView[]> {
        const wanted = region === undefined ? regions : regions.filter((slug) => slug === region)
        return (await gaps.all(wanted, state)).map(gapView)
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/content-gaps/:id',
      needs: 'editContent',
      summary: 'Changes what the pages lack, or says that it is done.',
      body: z.object({
        state: z.enum(contentGapStates).optional(),
        question: textField.optional(),
        draft: textField.optional(),
      }),
      async handle(asked): Promise<ContentGapView> {
        const id = uuidOf(asked.params['id'], noGap)
        const gap = await gaps.change(id, asked.body, asked.regions, now())
        if (gap === undefined) throw noGap()
        const details = { state: gap.state }
        await audit.note({ actor: asked.user, region: gap.region, action: 'content-gap.changed', target: id, details })
        return gapView(gap)
      },
    }),
  ]
}

const textField = z.string().transform(cleanText).pipe(z.string().max(longestReply))

const gapView = ({ markedAt, ...gap }: ContentGap): ContentGapView => ({ ...gap, markedAt: markedAt.toISOString() })

const noGap = () => new HttpRefusal(404, 'not-there', 'There is no such gap in your regions.')
