/** What the desk shows of conversations: nothing that leads to a person, and nothing that it doesn't show. */

import type { DraftReply, FreeColleague } from '../../src/domain/desk-work.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import type { ConversationThread, Note, OpenConversation } from '../../src/domain/escalation.ts'
import type { ColleagueView, ConversationView, NoteView, ThreadView, UndoView } from './api.ts'
import { candidatesOf } from './attachable-view.ts'
import { linesOf } from './line-views.ts'
import { windowOf } from './window.ts'

export function conversationView(conversation: OpenConversation): ConversationView {
  const { id, region, state, channel, language, cause, topic, isUrgent, heldBy, suggestedTo } = conversation
  const { lastWords, awaitsReply, tags } = conversation
  return {
    id,
    region,
    state,
    channel,
    language,
    cause,
    topic,
    isUrgent,
    since: conversation.since.toISOString(),
    heldBy,
    suggestedTo,
    snoozedUntil: instant(conversation.snoozedUntil),
    lastWords,
    lastWroteAt: instant(conversation.lastWroteAt),
    awaitsReply,
    firstResponseDueAt: instant(conversation.firstResponseDueAt),
    firstResponseAt: instant(conversation.firstResponseAt),
    resolutionDueAt: instant(conversation.resolutionDueAt),
    tags,
  }
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null

export interface Beside {
  readonly draft: DraftReply | null
  readonly colleagues: readonly (FreeColleague & Pick<ColleagueView, 'isThere'>)[]
  readonly user: DeskUserId
  readonly now: Date
}

export function threadView(thread: ConversationThread, { draft, colleagues, user, now }: Beside): ThreadView {
  return {
    ...conversationView(thread),
    lines: linesOf(thread),
    notes: thread.notes.map(noteView),
    draft,
    candidates: candidatesOf(thread),
    window: windowOf(thread),
    colleagues: colleagues.map(colleagueView),
    undo: undoView(thread, user, now),
  }
}

export const noteView = ({ id, author, text, mentions, at }: Note): NoteView => ({
  id,
  author,
  text,
  mentions,
  at: at.toISOString(),
})

const colleagueView = ({ id, name, isThere, open, profile }: Beside['colleagues'][number]): ColleagueView => ({
  id,
  name,
  isThere,
  open,
  languages: profile.languages,
})

function undoView({ undo }: ConversationThread, user: DeskUserId, now: Date): UndoView | null {
  if (undo === null || undo.by !== user || undo.until <= now) return null
  return { kind: undo.kind, until: undo.until.toISOString() }
}
