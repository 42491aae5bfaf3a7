/** Conversations in the counsellor's language, and what they write in the newcomer's, before it is sent. */

import { z } from 'zod'
import { longestReply } from '../../src/escalation/reply.ts'
import { suggestReply, type SuggestDeps } from '../../src/escalation/suggest-reply.ts'
import {
  previewReply,
  translateLastWords,
  translateThread,
  type TranslationDeps,
} from '../../src/escalation/translate.ts'
import { HttpRefusal } from '../http/errors.ts'
import type { PreviewView, SuggestionView, ThreadTranslation } from './api.ts'
import { conversationOf, counsellorOf, languageField, notThere } from './asking.ts'
import { route, type Route } from './route.ts'

/** Shorter than the page waits for an answer. */
const patienceMs = 12_000

const patienceOf = (signal: AbortSignal) => AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])

export type TranslationRouteDeps = TranslationDeps & SuggestDeps

export function translationRoutes(deps: TranslationRouteDeps): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/api/desk/translations',
      needs: 'converse',
      isAutomatic: true,
      summary: 'The last words of open conversations in another language.',
      body: wantedBody,
      async handle(asked) {
        const wanted = { to: asked.body.to, signal: patienceOf(asked.signal) }
        const words = await translateLastWords(wanted, asked, deps)
        return { translations: [...words].map(([id, text]) => ({ id, text })) }
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/translation',
      needs: 'converse',
      summary: 'What was said in a conversation, in another language.',
      body: wantedBody,
      async handle(asked): Promise<ThreadTranslation> {
        const wanted = { to: asked.body.to, signal: patienceOf(asked.signal) }
        const thread = await translateThread(conversationOf(asked), wanted, asked, deps)
        if (thread === undefined) throw notThere()
        const { translations, isWhole } = thread
        return { translations: [...translations].map(([original, text]) => ({ original, text })), isWhole }
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/preview',
      needs: 'converse',
      summary: 'A reply as the newcomer would read it; `text` is null where it needs no translation, or has none.',
      body: previewBody,
      async handle(asked): Promise<PreviewView> {
        const wanted = { ...asked.body, signal: patienceOf(asked.signal) }
        const preview = await previewReply(conversationOf(asked), wanted, asked, deps)
        if (preview === undefined) throw notThere()
        const { translation, language } = preview
        return { kind: translation.kind, text: translation.kind === 'translated' ? translation.text : null, language }
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/suggestion',
      needs: 'converse',
      summary: 'A reply to the newcomer’s last question, drafted by a model from the region’s pages.',
      body: suggestionBody,
      async handle(asked): Promise<SuggestionView> {
        const suggestion = await suggestReply(conversationOf(asked), asked.body.language, counsellorOf(asked), deps)
        switch (suggestion.kind) {
          case 'suggested':
            return { text: suggestion.text, citations: suggestion.citations }
          case 'unknown':
            throw notThere()
          case 'nothing-found':
            throw new HttpRefusal(404, 'nothing-found', 'The pages have no answer to the newcomer’s last question.')
          case 'no-model':
            throw new HttpRefusal(404, 'no-model', 'No language model is configured that could write.')
          default:
            return suggestion satisfies never
        }
      },
    }),
  ]
}

const wantedBody = z.object({ to: languageField })
const suggestionBody = z.object({ language: languageField })
const previewBody = z.object({ text: z.string().trim().min(1).max(longestReply), from: languageField })
