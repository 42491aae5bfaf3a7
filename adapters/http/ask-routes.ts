/** `POST /api/v1/ask`: one question, one answer. */

import { randomUUID } from 'node:crypto'
import { json, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import { isLanguageTag, languageTag } from '../../src/domain/language.ts'
import { isRegionSlug, type RegionSlug } from '../../src/domain/region.ts'
import type { Responder } from '../../src/ports/answering.ts'
import { HttpRefusal } from './errors.ts'

/** Longer texts are letters rather than questions; the chat page says so before it sends one. */
export const maxQuestionCharacters = 1_000

const wanted = {
  body: 'the request wants a JSON object with region and question, and content-type: application/json',
  region: 'region wants a slug such as muenchen',
  question: 'question wants a text',
  language: 'language wants a tag such as de',
  conversationId: 'conversationId wants a text of at most 100 characters',
}

const askBody = z.object(
  {
    region: z.string(wanted.region).refine(isRegionSlug, wanted.region),
    question: z
      .string(wanted.question)
      .transform((text) => text.trim())
      .refine((text) => text.length > 0, 'question is empty')
      .refine(
        (text) => text.length <= maxQuestionCharacters,
        `question is longer than ${maxQuestionCharacters} characters`,
      ),
    language: z.string(wanted.language).refine(isLanguageTag, wanted.language).transform(languageTag).optional(),
    /** Reserved for conversations: turns stand alone as yet. */
    conversationId: z.string(wanted.conversationId).max(100, wanted.conversationId).optional(),
  },
  wanted.body,
)

interface AskDeps {
  readonly responder: Responder
  readonly isServed: (region: RegionSlug) => boolean
  /** Questions a minute that one address may ask. */
  readonly questionsPerMinute: number
}

export function askRoutes({ responder, isServed, questionsPerMinute }: AskDeps): Router {
  const router = Router()
  const limiter = rateLimit({
    windowMs: 60_000,
    limit: questionsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: () => {
      throw new HttpRefusal(429, 'too-many-questions', 'Too many questions in a minute; try again in a minute.')
    },
  })
  router.post('/api/v1/ask', limiter, json({ limit: '64kb' }), async (request, response) => {
    const body = askBody.safeParse(request.body)
    if (!body.success)
      throw new HttpRefusal(400, 'malformed', body.error.issues.map((issue) => issue.message).join('; '))
    const { region, question, language } = body.data
    if (!isServed(region))
      throw new HttpRefusal(404, 'unknown-region', `This Lotse does not serve the region ${region}.`)
    const asked = { id: randomUUID(), region, text: question, ...(language === undefined ? {} : { language }) }
    response.set('cache-control', 'no-store').json(await responder.respond(asked))
  })
  return router
}
