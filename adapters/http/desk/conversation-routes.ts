/** The conversations in which a person is asked for: seeing them, and answering in them. */

import { Router, type Request } from 'express'
import { z } from 'zod'
import type { Region } from '../../../src/domain/region.ts'
import { claim } from '../../../src/escalation/claim.ts'
import type { EscalationDeps } from '../../../src/escalation/counsellor.ts'
import { close, handBack } from '../../../src/escalation/let-go.ts'
import { openAttachment, type OpenAttachmentDeps } from '../../../src/escalation/open-attachment.ts'
import { longestReply, reply } from '../../../src/escalation/reply.ts'
import type { Escalations } from '../../../src/ports.ts'
import { HttpRefusal } from '../errors.ts'
import { idOf, languageField, notThere, type Asking } from './asking.ts'
import { sendAttachment } from './send-attachment.ts'
import { sendIfChanged } from './send-if-changed.ts'
import { conversationView, threadView } from './views.ts'

export interface ConversationDeps extends EscalationDeps, Pick<OpenAttachmentDeps, 'attachments'> {
  readonly escalations: Escalations
  /** Whose conversations are answered at this desk. */
  readonly regions: () => Promise<readonly Region[]>
}

export function conversationRoutes(deps: ConversationDeps, at: (request: Request) => Promise<Asking>): Router {
  const router = Router()

  router.get('/api/desk/conversations', async (request, response) => {
    const { name, known, regions } = await at(request)
    const open = await deps.escalations.open(regions)
    sendIfChanged(
      request,
      response,
      open.map((conversation) => conversationView(conversation, name, known)),
    )
  })

  router.get('/api/desk/conversations/:id', async (request, response) => {
    const { name, known, regions } = await at(request)
    const thread = await deps.escalations.thread(idOf(request), regions)
    if (thread === undefined) throw notThere()
    sendIfChanged(request, response, threadView(thread, name, known))
  })

  router.get('/api/desk/conversations/:id/attachments/:message', async (request, response) => {
    const hungUp = new AbortController()
    response.on('close', () => hungUp.abort())
    const wanted = { conversation: idOf(request), message: messageOf(request), signal: hungUp.signal }
    sendAttachment(response, await openAttachment(wanted, await at(request), deps))
  })

  router.post('/api/desk/conversations/:id/claim', async (request, response) => {
    const outcome = await claim(idOf(request), await at(request), deps)
    switch (outcome.kind) {
      case 'claimed':
        return response.json({ kind: 'claimed' })
      case 'taken':
        return response.json({ kind: 'taken', by: outcome.by })
      case 'unknown':
        throw notThere()
      default:
        return outcome satisfies never
    }
  })

  router.post('/api/desk/conversations/:id/reply', async (request, response) => {
    const body = replyBody.safeParse(request.body)
    if (!body.success) throw new HttpRefusal(400, 'malformed', 'The request wants a text.')
    const outcome = await reply(idOf(request), body.data, await at(request), deps)
    switch (outcome) {
      case 'said':
        return response.json({ kind: 'said' })
      case 'not-held':
        throw notHeld()
      case 'empty':
        throw new HttpRefusal(400, 'empty', 'The text has nothing to read in it.')
      case 'too-long':
        throw new HttpRefusal(400, 'too-long', `The text is longer than ${longestReply} characters.`)
      default:
        return outcome satisfies never
    }
  })

  router.post('/api/desk/conversations/:id/hand-back', async (request, response) => {
    if (!(await handBack(idOf(request), await at(request), deps))) throw notHeld()
    response.json({ kind: 'handed-back' })
  })

  router.post('/api/desk/conversations/:id/close', async (request, response) => {
    if (!(await close(idOf(request), await at(request), deps))) throw notHeld()
    response.json({ kind: 'closed' })
  })
  return router
}

const replyBody = z.object({
  text: z.string(),
  original: z.object({ text: z.string(), language: languageField }).optional(),
  /** The same each time that this reply is sent. */
  key: z.uuid().optional(),
})

function messageOf({ params }: Request): string {
  const id = z
    .string()
    .regex(/^\d{1,18}$/)
    .safeParse(params['message'])
  if (!id.success) throw notThere()
  return id.data
}

const notHeld = () => new HttpRefusal(409, 'not-held', 'The conversation is not with you, or not any more.')
