/** What stands beside a conversation, for colleagues alone: its topic, tags, notes, and what one has begun to write. */

import { z } from 'zod'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import { topics } from '../../src/domain/topic.ts'
import { cleanText } from '../../src/inbox/clean-text.ts'
import { longestReply } from '../../src/escalation/reply.ts'
import type { ConversationNotes } from '../../src/ports/work.ts'
import type { NoteView } from './api.ts'
import { conversationOf, notThere } from './asking.ts'
import { route, type Route } from './route.ts'
import { noteView } from './views.ts'

export interface NoteDeps {
  readonly notes: ConversationNotes
  readonly now: () => Date
}

export function noteRoutes({ notes, now }: NoteDeps): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/topic',
      needs: 'converse',
      summary: 'Says what a conversation is about.',
      body: z.object({ topic: z.enum(topics) }),
      handle: async (asked) =>
        noted(await notes.setTopic(conversationOf(asked), asked.body.topic, asked.regions), 'noted'),
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/tags',
      needs: 'converse',
      summary: 'Replaces a conversation’s tags.',
      body: tagsBody,
      handle: async (asked) =>
        noted(await notes.setTags(conversationOf(asked), asked.body.tags, asked.regions), 'noted'),
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/notes',
      needs: 'converse',
      summary: 'Writes a note for colleagues, and tells those whom it mentions.',
      body: noteBody,
      async handle(asked): Promise<NoteView> {
        const written = { author: asked.user.id, ...asked.body, now: now() }
        const note = await notes.add(conversationOf(asked), written, asked.regions)
        if (note === undefined) throw notThere()
        return noteView(note)
      },
    }),
    route({
      method: 'post',
      path: '/api/desk/conversations/:id/draft',
      needs: 'converse',
      summary: 'Keeps what one has begun to write; an empty text takes it away.',
      body: draftBody,
      async handle(asked) {
        const { text, translation } = asked.body
        const draft = { text, translation, user: asked.user.id, now: now() }
        return noted(await notes.keepDraft(conversationOf(asked), draft, asked.regions), 'kept')
      },
    }),
  ]
}

function noted<Kind extends string>(isThere: boolean, kind: Kind): { readonly kind: Kind } {
  if (!isThere) throw notThere()
  return { kind }
}

const mostTags = 10
const longestTag = 40

const tagsBody = z.object({
  tags: z
    .array(z.string().transform(asTag).pipe(z.string().min(1).max(longestTag)))
    .transform((tags) => [...new Set(tags)])
    .pipe(z.array(z.string()).max(mostTags)),
})

function asTag(written: string): string {
  return cleanText(written).replace(/\s+/g, ' ').toLocaleLowerCase('de')
}

const mostMentions = 20

const noteBody = z.object({
  text: z.string().transform(cleanText).pipe(z.string().min(1).max(longestReply)),
  mentions: z.array(z.uuid().transform((id) => id as DeskUserId)).max(mostMentions),
})

/** Longer than what can be sent: it is shortened before it is. */
const longestDraft = 20_000

const draftBody = z.object({
  text: z.string().max(longestDraft),
  translation: z
    .string()
    .max(longestDraft)
    .nullish()
    .transform((text) => text ?? null),
})
