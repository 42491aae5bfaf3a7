/** The conversations in which a person is asked for: seeing them, and answering in them. */

import { Router, type Request } from 'express'
import { z } from 'zod'
import type { ConversationId } from '../../../src/domain/person.ts'
import type { Region } from '../../../src/domain/region.ts'
import { claim } from '../../../src/escalation/claim.ts'
import type { EscalationDeps } from '../../../src/escalation/counsellor.ts'
import { close, handBack } from '../../../src/escalation/let-go.ts'
import { longestReply, reply } from '../../../src/escalation/reply.ts'
import type { Escalations } from '../../../src/ports.ts'
import { HttpRefusal } from '../errors.ts'
import { sendIfChanged } from './send-if-changed.ts'
import type { Sessions } from './session.ts'
import { conversationView, threadView } from './views.ts'

export interface ConversationDeps extends EscalationDeps {
  readonly escalations: Escalations
  /** Whose conversations are answered at this desk. */
  readonly regions: () => Promise<readonly Region[]>
}

export function conversationRoutes(deps: ConversationDeps, { counsellorOf }: Pick<Sessions, 'counsellorOf'>): Router {
  const router = Router()
  /** The one place that says which regions a request may touch. */
  const at = async (request: Request) => {
    const regions = await deps.regions()
    return { name: counsellorOf(request), known: regions, regions: regions.map(({ slug }) => slug) }
  }

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
    const outcome = await reply(idOf(request), body.data.text, await at(request), deps)
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

const replyBody = z.object({ text: z.string() })

function idOf({ params }: Request): ConversationId {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notThere()
  return id.data as ConversationId
}

const notThere = () =>
  new HttpRefusal(404, 'not-there', 'There is no such conversation, or nobody is asked for in it any more.')

const notHeld = () => new HttpRefusal(409, 'not-held', 'The conversation is not with you, or not any more.')
