/**
 * What goes over the wire between the desk and `/api/desk`: the one page that both sides hold on to. Times are ISO 8601.
 *
 * Requests that change something carry `content-type: application/json`, an `origin` of this site, and the session's
 * `x-csrf-token`. A refusal is `{"error": {"code", "message"}}`; 401 `not-logged-in` ends the session in the browser.
 */

import type { ChannelKind } from '../../src/domain/channel.ts'
import type {
  Colleague,
  CounsellorProfile,
  DeskPreferences,
  DeskUserId,
  GrantedRole,
  Permission,
} from '../../src/domain/desk-user.ts'
import type { DeskSettings } from '../../src/domain/desk-settings.ts'
import type { LanguageTag } from '../../src/domain/language.ts'
import type { DeliveryState, RichText } from '../../src/domain/outbound.ts'
import type { ConversationId, ConversationState, EscalationCause } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { Topic } from '../../src/domain/topic.ts'

// ── Logging in ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** `GET /api/desk/login`: reached without a session. */
export interface LoginWays {
  /**
   * Name of the OpenID provider, where there is one; `GET /api/desk/oidc/start` leads there. Whoever comes back without
   * success is sent to `/desk/login?refused=` `denied` | `expired` | `provider-failed` | `no-role` | `disabled` |
   * `address-taken`.
   */
  readonly provider: string | null
  /** `false` where everybody logs in through the provider. */
  readonly hasPasswords: boolean
}

/**
 * `POST /api/desk/login` → `Session`, or 401 `wrong-login`, 401 `second-factor-needed`, 401 `wrong-code`, 403
 * `no-passwords`, 429 `too-many-logins` with `Retry-After`.
 */
export interface LoginRequest {
  readonly email: string
  readonly password: string
  /** Six digits. */
  readonly code?: string
}

/** `GET /api/desk/session`; `POST /api/desk/logout` ends it. */
export interface Session {
  readonly user: Me
  readonly csrfToken: string
  /** In which regions somebody may do what; `operate` names all regions, or none. */
  readonly may: Readonly<Record<Permission, readonly RegionSlug[]>>
  /** All that any permission names. */
  readonly regions: readonly RegionView[]
  /** Whether a model translates, and whether it suggests replies. */
  readonly canTranslate: boolean
  readonly canSuggest: boolean
  readonly replyLimit: number
  /** For web push, base64url. */
  readonly pushKey: string | null
  readonly canMail: boolean
  readonly version: string
}

export interface RegionView {
  readonly slug: RegionSlug
  readonly name: string
  readonly languages: readonly { readonly tag: LanguageTag; readonly nativeName: string }[]
}

export interface Me extends UserView {
  readonly profile: CounsellorProfile
  readonly preferences: DeskPreferences
}

/**
 * `GET /api/desk/invitations/:token`; `POST` there with `{name, password}` → `Session`. 404 for used and old ones; 400
 * `password-too-short` | `password-too-long` | `password-about-oneself` | `password-too-common`, as with every new one.
 */
export interface InvitationView {
  readonly email: string
  readonly name: string
  /** Characters that a password must have. */
  readonly shortestPassword: number
}

// ── One's own account ──────────────────────────────────────────────────────────────────────────────────────────────
// PATCH /api/desk/me        {name?, profile?: Partial<CounsellorProfile>, preferences?: Partial<DeskPreferences>} → Me
// POST  /api/desk/me/password                {current, next} → Session (every other session ends); 403 `wrong-password`, 429
// POST  /api/desk/me/second-factor           {password} → SecondFactorOffer; 409 `no-secret-key`
// POST  /api/desk/me/second-factor/confirm   {code} → Me
// POST  /api/desk/me/second-factor/remove    {password, code} → Me
// GET   /api/desk/me/sessions → SessionView[];  POST /api/desk/me/sessions/:id/end
// POST  /api/desk/me/push    {endpoint, keys: {p256dh, auth}};  POST /api/desk/me/push/remove {endpoint}

export interface SecondFactorOffer {
  /** `otpauth://…`, to be shown as a QR code, and its secret for typing. */
  readonly uri: string
  readonly secret: string
  readonly qrSvg: string
}

export interface SessionView {
  readonly id: string
  readonly device: string
  readonly seenAt: string
  readonly createdAt: string
  readonly isThis: boolean
}

// ── Conversations ──────────────────────────────────────────────────────────────────────────────────────────────────

/** `GET /api/desk/conversations` → open ones of all one's regions, urgent first, then whoever waits longest. */
export interface ConversationView {
  readonly id: ConversationId
  readonly region: RegionSlug
  readonly state: ConversationState
  readonly channel: ChannelKind
  readonly language: LanguageTag | null
  readonly cause: EscalationCause
  readonly topic: Topic
  readonly isUrgent: boolean
  readonly since: string
  readonly heldBy: Colleague | null
  readonly suggestedTo: Colleague | null
  readonly snoozedUntil: string | null
  readonly lastWords: string | null
  readonly lastWroteAt: string | null
  readonly awaitsReply: boolean
  readonly firstResponseDueAt: string | null
  readonly firstResponseAt: string | null
  readonly resolutionDueAt: string | null
  readonly tags: readonly string[]
}

/** `GET /api/desk/conversations/:id`; 404 `not-there`. */
export interface ThreadView extends ConversationView {
  readonly lines: readonly LineView[]
  readonly notes: readonly NoteView[]
  /** One's own, unsent. */
  readonly draft: DraftView | null
  /** Pages that the bot found for the last question, best first: to be sent as an answer with one click. */
  readonly candidates: readonly AttachableView[]
  /** The hours within which the channel lets one write, where it has such a window. */
  readonly window: { readonly until: string } | null
  /** Those who may take it: for assigning, transferring and mentioning. */
  readonly colleagues: readonly ColleagueView[]
  /** The last step, as long as it can be taken back by whoever took it. */
  readonly undo: UndoView | null
}

export interface UndoView {
  readonly kind: 'resolved' | 'handed-back' | 'transferred' | 'released' | 'snoozed'
  readonly until: string
}

export interface ColleagueView extends Colleague {
  /** Within their hours and not switched off. */
  readonly isThere: boolean
  readonly open: number
  readonly languages: readonly LanguageTag[]
}

export interface NoteView {
  readonly id: string
  readonly author: Colleague
  readonly text: string
  readonly mentions: readonly Colleague[]
  readonly at: string
}

export interface DraftView {
  readonly text: string
  /** What was made of it in the newcomer's language, and perhaps changed by hand. */
  readonly translation: string | null
}

export type LineView = NewcomerLine | LotseLine

export interface NewcomerLine {
  readonly kind: 'newcomer'
  readonly at: string
  readonly said: NewcomerWords
}

export type NewcomerWords =
  | { readonly kind: 'text'; readonly text: string }
  /** `label` is that of the tapped button, as far as it is known. */
  | { readonly kind: 'tap'; readonly label: string | null }
  /** `transcript` is what a machine heard in it. */
  | { readonly kind: 'voice'; readonly transcript: string | null; readonly file: FileView | null }
  | { readonly kind: 'file'; readonly caption: string | null; readonly file: FileView | null }
  | { readonly kind: 'location' | 'deleted' | 'other' }

export interface FileView {
  readonly isPhoto: boolean
  readonly name: string | null
  readonly bytes: number | null
  readonly seconds: number | null
  /** Where it can be had; `null` for what is not opened here. */
  readonly url: string | null
}

export interface LotseLine {
  readonly kind: 'lotse'
  readonly at: string
  /** Who wrote it; `null` for the machine. */
  readonly counsellor: string | null
  readonly text: RichText
  /** Name of a file that was sent. */
  readonly file: string | null
  /** Of an answer of the bot's. */
  readonly answer: AnswerView | null
  /** Other links that the message leads to. */
  readonly links: readonly LinkView[]
  /** What the newcomer could tap. */
  readonly choices: readonly string[]
  readonly delivery: DeliveryState
  /** What the counsellor wrote, where this is a translation of it. */
  readonly original: string | null
}

export interface AnswerView {
  readonly kind: string
  /** In [0, 1]. */
  readonly confidence: number
  readonly citations: readonly { readonly title: string; readonly url: string; readonly quote: string }[]
  /** Whether a language model wrote it. */
  readonly isWritten: boolean
}

export interface LinkView {
  readonly title: string
  readonly url: string
}

/** A page, place or form that can be sent. `GET /api/desk/conversations/:id/attachable?q=` → found in the region's pages. */
export interface AttachableView extends LinkView {
  readonly kind: 'page' | 'place' | 'event' | 'form'
  readonly language: LanguageTag
}

// What is done in a conversation; 409 `not-held` where it wants the conversation to be one's own and it isn't.
// POST …/:id/claim → ClaimView
// POST …/:id/reply          ReplyRequest → {kind: 'said'}       400 `empty` | `too-long`
// POST …/:id/hand-back      {} → {kind: 'handed-back'}          to the bot
// POST …/:id/resolve        {topic, isGap?: false} → {kind: 'resolved'}; the newcomer is asked whether it helped
// POST …/:id/release        {} → {kind: 'released'}             back to the queue
// POST …/:id/transfer       {to: DeskUserId} → {kind: 'transferred'}; also what nobody holds: then it is assigned
// POST …/:id/snooze         {until} | {until: null} → {kind: 'snoozed'}; it comes back by itself, or when they write
// POST …/:id/undo           {} → {kind: 'undone'}               409 `too-late`
// POST …/:id/topic          {topic} → {kind: 'noted'}
// POST …/:id/tags           {tags} → {kind: 'noted'}            at most 10, 40 characters each
// POST …/:id/notes          {text, mentions: DeskUserId[]} → NoteView
// POST …/:id/draft          DraftView | {text: ''} → {kind: 'kept'}
// POST …/:id/presence       {doing: 'viewing' | 'typing' | 'gone'} → 204; repeat it every 10 seconds
// POST …/:id/gap            {question, draft, language} → ContentGapView
// POST …/:id/translation    {to} → ThreadTranslation
// POST …/:id/preview        {text, from} → PreviewView
// POST …/:id/suggestion     {language} → SuggestionView          404 where no model writes
// GET  …/:id/attachments/:message
// POST /api/desk/translations {to} → {translations: {id, text}[]}, of the last words of open conversations

export type ClaimView =
  | { readonly kind: 'claimed' }
  /** Somebody was faster. */
  | { readonly kind: 'taken'; readonly by: Colleague }

export interface ReplyRequest {
  readonly text: string
  /** What it is a translation of. */
  readonly original?: { readonly text: string; readonly language: LanguageTag }
  /** UUID, the same each time that this reply is sent. */
  readonly key?: string
  /** Pages, places and forms that go with it. */
  readonly links?: readonly LinkView[]
}

export interface ThreadTranslation {
  readonly translations: readonly { readonly original: string; readonly text: string }[]
  readonly isWhole: boolean
}

export interface PreviewView {
  /** `unneeded`: it is in that language already · `failed`: it can be tried again, or sent as it was written. */
  readonly kind: 'translated' | 'unneeded' | 'failed'
  readonly text: string | null
  readonly language: LanguageTag | null
}

export interface SuggestionView {
  readonly text: string
  readonly citations: readonly LinkView[]
}

// ── Live ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * `GET /api/desk/events`: server-sent events, `event: <kind>` and `data: <JSON>`. Those with an id are repeated from
 * `Last-Event-ID` (or `?after=`) on. `reset` says that something was missed: read everything again.
 *
 * Each stream opens with `event: hello`, which carries the id to go on from: read the lists after the first one. Who was
 * there in a conversation is told anew after each. Every 15 seconds comes `event: beat`; where none comes, the connection
 * is gone. 401 and 403 end it; 429 `too-many-streams` is for the ninth.
 */
export type DeskEvent =
  /** As it is now; `conversation: null` where nobody is asked for in it any more. */
  | { readonly kind: 'conversation'; readonly id: ConversationId; readonly conversation: ConversationView | null }
  /** Who looks at a conversation now, and who types; without an id. */
  | { readonly kind: 'presence'; readonly id: ConversationId; readonly there: readonly PresenceView[] }
  /** For oneself. */
  | { readonly kind: 'notification'; readonly notification: NotificationView }
  | { readonly kind: 'settings'; readonly region: RegionSlug }
  | { readonly kind: 'reset' }

export interface PresenceView extends Colleague {
  readonly doing: 'viewing' | 'typing'
}

/** `GET /api/desk/notifications` → the latest 50; `POST /api/desk/notifications/read {ids}`. */
export interface NotificationView {
  readonly id: string
  readonly kind: 'assigned' | 'suggested' | 'mentioned' | 'waiting' | 'urgent' | 'due-soon' | 'overdue' | 'wrote-again'
  readonly conversation: ConversationId | null
  readonly region: RegionSlug
  readonly at: string
  readonly isRead: boolean
}

// ── Finding again ──────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * `GET /api/desk/search?q=&region=&state=&language=&topic=&tag=&counsellor=&cause=&from=&to=&cursor=` → over what was
 * said, noted and tagged in the conversations that one may see: open ones, and closed ones in which a person was asked for.
 */
export interface SearchView {
  readonly found: readonly FoundConversation[]
  /** `null` at the end. */
  readonly cursor: string | null
}

export interface FoundConversation extends ConversationView {
  /** What matches, with the words that were looked for between `start` and `end`. */
  readonly excerpt: {
    readonly text: string
    readonly marks: readonly { readonly start: number; readonly end: number }[]
  } | null
}

// ── Canned texts ───────────────────────────────────────────────────────────────────────────────────────────────────
// GET /api/desk/canned-texts → CannedTextView[] · POST → CannedTextView · PUT …/:id · DELETE …/:id

/** Placeholders: {region} {counsellor} {hours} {page}. */
export interface CannedTextView {
  readonly id: string
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly shortcut: string
  readonly title: string
  readonly text: string
}

// ── What the pages lack ────────────────────────────────────────────────────────────────────────────────────────────
// GET /api/desk/content-gaps?region=&state= → ContentGapView[] · POST …/:id {state?, question?, draft?} → ContentGapView

export interface ContentGapView {
  readonly id: string
  readonly region: RegionSlug
  readonly language: LanguageTag
  readonly question: string
  readonly draft: string
  readonly state: 'open' | 'done' | 'dismissed'
  readonly markedAt: string
}

// ── Administration ─────────────────────────────────────────────────────────────────────────────────────────────────
// GET  /api/desk/admin/users → UserView[], of one's regions
// POST /api/desk/admin/users {email, name, roles} → InvitedView;  PATCH …/:id {name?, roles?, isDisabled?} → UserView
// POST /api/desk/admin/users/:id/reset → InvitedView: a link for another password; takes the second factor away
// 403 `not-allowed` where roles reach further than one's own; 409 `already-there` | `oneself` | `last-operator` | `disabled`
// GET  /api/desk/admin/settings/:region → DeskSettings;  PUT → DeskSettings
// GET  /api/desk/admin/audit?region=&actor=&action=&from=&to=&cursor= → AuditView;  GET …/audit.csv with the same
// GET  /api/desk/admin/channels · /dead-letters · POST /dead-letters/:id/resend   (permission `operate`)
// GET  /api/desk/admin/syncs → SyncView[];  POST {region} → 202

export interface UserView {
  readonly id: DeskUserId
  readonly email: string
  readonly name: string
  readonly roles: readonly GrantedRole[]
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly isDisabled: boolean
  readonly lastSeenAt: string | null
}

export interface InvitedView {
  readonly user: UserView
  /** To be handed on, once; `null` where it went by e-mail. */
  readonly link: string | null
  readonly expiresAt: string
}

export type SettingsView = DeskSettings

export interface AuditView {
  readonly events: readonly AuditEventView[]
  readonly cursor: string | null
}

export interface AuditEventView {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly region: RegionSlug | null
  readonly action: string
  readonly target: string | null
  readonly details: Readonly<Record<string, unknown>>
}

export interface DeadLetterView {
  readonly id: string
  readonly channel: ChannelKind
  readonly account: string
  readonly kind: string
  readonly reason: string
  readonly attempts: number
  readonly at: string
}

export interface ChannelView {
  readonly channel: ChannelKind
  readonly account: string
  readonly brokenReason: string | null
  readonly brokenSince: string | null
}

export interface SyncView {
  readonly region: RegionSlug
  readonly name: string
  readonly languages: readonly {
    readonly language: LanguageTag
    readonly pages: number
    readonly passages: number
    readonly readAt: string | null
  }[]
}
