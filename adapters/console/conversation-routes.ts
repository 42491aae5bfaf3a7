/** The conversations in which a person is asked for: seeing them, taking them over, and answering in them. */

import { z } from 'zod'
import { claim } from '../../src/escalation/claim.ts'
import { colleaguesIn, type ColleagueDeps } from '../../src/escalation/colleagues.ts'
import type { EscalationDeps } from '../../src/escalation/counsellor.ts'
import { openAttachment, type OpenAttachmentDeps } from '../../src/escalation/open-attachment.ts'
import type { ReadingLog } from '../../src/escalation/reading-log.ts'
import { longestReply, reply } from '../../src/escalation/reply.ts'
import type { ConversationNotes, Escalations } from '../../src/ports/work.ts'
import { HttpRefusal } from '../http/errors.ts'
import { conversationOf, counsellorOf, languageField, notHeld, notThere } from './asking.ts'
import type { ClaimView } from './api.ts'
import { route, type Asked, type Route } from './route.ts'
import { sendAttachment } from './send-attachment.ts'
import { conversationView, threadView } from './views.ts'

export interface ConversationDeps extends EscalationDeps, ColleagueDeps, Pick<OpenAttachmentDeps, 'attachments'> {
  readonly escalations: Escalations
  readonly notes: Pick<ConversationNotes, 'draft'>
  readonly reading: ReadingLog
}

export function conversationRoutes(deps: ConversationDeps): readonly Route[] {
  const { escalations, reading, now } = deps
  return [
    route({
      method: 'get',
      path: '/api/desk/conversations',
      needs: 'converse',
      isAutomatic: true,
      summary: 'Open conversations of one’s regions: urgent ones first, then whoever waits longest.',
      handle: async ({ regions }) => (await escalations.open(regions)).map(conversationView),
    }),
    route({
      method: 'get',
      path: '/api/desk/conversations/:id',
      needs: 'converse',
      summary: 'What was said in a conversation, and what stands beside it.',
      async handle(asked) {
        const id = conversationOf(asked)
        const thread = await escalations.thread(id, asked.regions)
        if (thread === undefined) throw notThere()
        await reading.note(counsellorOf(asked), thread)
        const draft = await deps.notes.draft(id, asked.user.id)
        const colleagues = await colleaguesIn(thread.region, deps)
        return threadView(thread, { draft, colleagues, user: asked.user.id, now: now() })
      },
    }),
    route({
      method: 'get',
      path: '/api/desk/conversations/:id/attachments/:message',
      needs: 'converse',
      summary: 'A photo, document or recording that was sent to be seen by a person.',
      async handle(asked) {
        const conversation = conversationOf(asked)
        const wanted = { conversation, message: messageOf(asked), signal: asked.signal }
        sendAttachment(asked.response, await openAttachment(wanted, counsellorOf(asked), deps))
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/claim',
      needs: 'converse',
      summary: 'Takes a conversation over; of many who try at once, one gets it.',
      async handle(asked): Promise<ClaimView> {
        const outcome = await claim(conversationOf(asked), counsellorOf(asked), deps)
        if (outcome.kind === 'unknown') throw notThere()
        return outcome.kind === 'taken' ? outcome : { kind: 'claimed' }
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/reply',
      needs: 'converse',
      summary: 'Writes to the newcomer.',
      body: replyBody,
      async handle(asked) {
        const outcome = await reply(conversationOf(asked), asked.body, counsellorOf(asked), deps)
        refuseUnlessSaid(outcome)
        return { kind: outcome }
      },
    }),
  ]
}

function refuseUnlessSaid(outcome: Awaited<ReturnType<typeof reply>>): void {
  switch (outcome) {
    case 'said':
      return
    case 'not-held':
      throw notHeld()
    case 'empty':
      throw new HttpRefusal(400, 'empty', 'The text has nothing to read in it.')
    case 'too-long':
      throw new HttpRefusal(400, 'too-long', `The text is longer than ${longestReply} characters.`)
    default:
      outcome satisfies never
  }
}

/** More than anybody opens. */
const mostLinks = 10

const linkField = z.object({
  title: z.string().trim().min(1).max(300),
  url: z.url({ protocol: /^https?$/ }).max(2_000),
})

const replyBody = z.object({
  text: z.string(),
  original: z.object({ text: z.string(), language: languageField }).optional(),
  /** The same each time that this reply is sent. */
  key: z.uuid().optional(),
  links: z.array(linkField).max(mostLinks).optional(),
})

function messageOf({ params }: Pick<Asked, 'params'>): string {
  const id = z
    .string()
    .regex(/^\d{1,18}$/)
    .safeParse(params['message'])
  if (!id.success) throw notThere()
  return id.data
}
