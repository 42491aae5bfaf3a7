/** Conversations in the counsellor's language, and what they write in the newcomer's, before it is sent. */

import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import { longestReply } from '../../../src/escalation/reply.ts'
import {
  previewReply,
  translateLastWords,
  translateThread,
  type TranslationDeps,
} from '../../../src/escalation/translate.ts'
import { HttpRefusal } from '../errors.ts'
import { idOf, languageField, notThere, type Asking } from './asking.ts'

/** Shorter than the page waits for an answer. */
const patienceMs = 12_000

export function translationRoutes(deps: TranslationDeps, at: (request: Request) => Promise<Asking>): Router {
  const router = Router()

  router.post('/api/desk/translations', async (request, response) => {
    const { to } = parse(wantedBody, request)
    const words = await translateLastWords({ to, signal: patienceOf(response) }, await at(request), deps)
    response.json({ translations: [...words].map(([id, text]) => ({ id, text })) })
  })

  router.post('/api/desk/conversations/:id/translation', async (request, response) => {
    const { to } = parse(wantedBody, request)
    const wanted = { to, signal: patienceOf(response) }
    const thread = await translateThread(idOf(request), wanted, await at(request), deps)
    if (thread === undefined) throw notThere()
    const { translations, isWhole } = thread
    response.json({ translations: [...translations].map(([original, text]) => ({ original, text })), isWhole })
  })

  router.post('/api/desk/conversations/:id/preview', async (request, response) => {
    const { text, from } = parse(previewBody, request)
    const wanted = { text, from, signal: patienceOf(response) }
    const translation = await previewReply(idOf(request), wanted, await at(request), deps)
    if (translation === undefined) throw notThere()
    response.json(translation)
  })
  return router
}

/** Nobody reads it any more when the page is gone. */
function patienceOf(response: Response): AbortSignal {
  const hungUp = new AbortController()
  response.on('close', () => hungUp.abort())
  return AbortSignal.any([hungUp.signal, AbortSignal.timeout(patienceMs)])
}

const wantedBody = z.object({ to: languageField })
const previewBody = z.object({ text: z.string().trim().min(1).max(longestReply), from: languageField })

function parse<Body extends z.ZodType>(schema: Body, { body }: Request): z.infer<Body> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new HttpRefusal(400, 'malformed', 'The request wants a text and a language, such as de.')
}
