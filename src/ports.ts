/** Every boundary of the service on one page. What stands behind them is chosen in app.ts. */

import type { Answer, Progress, Question } from './domain/answer.ts'
import type { Fetched } from './domain/attachment.ts'
import type { AccountKey, AccountState, ChannelKind, ChatAddress } from './domain/channel.ts'
import type {
  EventList,
  ListedEvent,
  ListedPlace,
  MenuEntry,
  OpenPage,
  PageOptions,
  PlaceList,
} from './domain/contents.ts'
import type { Edition, EditionSummary, EmbeddedDocument, StoredPage } from './domain/edition.ts'
import type { EmbeddedPassage, EmbeddedQuestion, LikeVersion, PassageToEmbed } from './domain/embedding.ts'
import type {
  Claim,
  ClaimOutcome,
  ConversationThread,
  CounsellorSettlement,
  OpenConversation,
  SentAttachment,
} from './domain/escalation.ts'
import type { Inbound } from './domain/inbound.ts'
import type { LanguageTag } from './domain/language.ts'
import type { DeliveryState, Outbound } from './domain/outbound.ts'
import type { ChannelLimits, DeadLetter, Mail, OutboxEntry } from './domain/outbox.ts'
import type { ModelOrder, ModelReply, Recording, Spender, Usage } from './domain/model.ts'
import type { SourceItem } from './domain/page.ts'
import type { ParallelPage } from './domain/parallel-page.ts'
import type { ConversationId, PersonId } from './domain/person.ts'
import type {
  ChosenPage,
  FoundPage,
  Lexicon,
  MatchedPage,
  RankedPage,
  Readings,
  ScoredVersion,
} from './domain/ranking.ts'
import type { SoFar } from './domain/progress.ts'
import type { Recognised } from './domain/recognised.ts'
import type { Region, RegionSlug } from './domain/region.ts'
import type { PastTurn, Settlement, Standing } from './domain/settlement.ts'
import type { Translation, TranslationOrder } from './domain/translation.ts'
import type { FingerprintedPair, LanguagePair, LearntTables, TermTable } from './domain/term-tables.ts'
import type { Decision, DetectedLanguage, Draft, Finding, LanguageHints, Turn } from './domain/turn.ts'

// ── Where content comes from ───────────────────────────────────────────────────────────────────────────────────────

/** The CMS, read only. Implementations validate all that is foreign and throw `SourceFailure`. */
export interface ContentSource {
  region(slug: RegionSlug, signal?: AbortSignal): Promise<Region>
  /** Everything that a region publishes in one language: pages, events, places, imprint, offers. */
  items(region: RegionSlug, language: LanguageTag, signal?: AbortSignal): Promise<readonly SourceItem[]>
}

// ── Where content is kept ──────────────────────────────────────────────────────────────────────────────────────────

export interface RegionStore {
  /** Inserts or updates the region; languages that it no longer publishes go, with their pages. */
  save(region: Region): Promise<{ readonly removedLanguages: readonly LanguageTag[] }>
  find(slug: RegionSlug): Promise<Region | undefined>
  /** Those that are there, in the order of the slugs. */
  findAll(slugs: readonly RegionSlug[]): Promise<readonly Region[]>
}

export interface ContentStore {
  pages(region: RegionSlug, language: LanguageTag): Promise<readonly StoredPage[]>
  /** Those of `hashes` that no region has brought in yet. */
  missingDocuments(hashes: readonly string[]): Promise<ReadonlySet<string>>
  /** Texts stay invisible to questions until an edition names them. */
  addDocuments(documents: readonly EmbeddedDocument[]): Promise<void>
  /** Puts an edition in the place of the last one, in one transaction. */
  replace(edition: Edition): Promise<void>
  /** What questions of this region and language are answered from. */
  summary(region: RegionSlug, language: LanguageTag): Promise<EditionSummary>
  /** Deletes texts that no region publishes any more; returns how many. */
  discardUnusedDocuments(): Promise<number>
}

/** Texts that exist in two languages, of all regions together: what term tables are learnt from. */
export interface ParallelTexts {
  /** A region's default language with each of its others. */
  pairs(): Promise<readonly FingerprintedPair[]>
  /** Each text once, whatever regions publish it; of more than `limit`, a fair selection. */
  pages(pair: LanguagePair, limit: number): Promise<readonly ParallelPage[]>
}

/** What words of one language mean in another. It is shared by all regions, and holds vocabulary only. */
export interface TermTables {
  /** What there are tables of, and what they were learnt from. */
  pairs(): Promise<readonly FingerprintedPair[]>
  /** Puts both directions in the place of the last ones at once: nobody sees a part of them. */
  replace(pair: FingerprintedPair, learnt: LearntTables): Promise<void>
  drop(pair: LanguagePair): Promise<void>
  /** What is known of these units, in one small query; nothing of a pair without tables. */
  lookup(pair: LanguagePair, units: readonly string[]): Promise<TermTable>
}

/** Vectors by models that embed texts, beside the terms that every passage has. */
export interface PassageVectors {
  /** Passages that the model has not seen, some at a time, until all texts have been looked through. */
  missing(model: string): AsyncIterable<readonly PassageToEmbed[]>
  countMissing(model: string): Promise<number>
  /** Vectors of another length take the place of all that are there under this name. */
  add(model: string, passages: readonly EmbeddedPassage[]): Promise<void>
  /** Takes away the vectors of other models. */
  keepOnly(model: string): Promise<void>
}

// ── Answering ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Pages of one region, matched exactly with a question's words. */
export interface PassageIndex {
  /** All that `look` sees is of one edition, however many calls it makes. */
  lookInto<T>(region: RegionSlug, look: (edition: IndexedEdition) => Promise<T>): Promise<T>
  /** `false` until a first sync has brought in something: of any region, or of the one named. */
  hasPassages(region?: RegionSlug): Promise<boolean>
}

export interface IndexedEdition {
  /** Of distinct terms, in one language. */
  lexicon(language: LanguageTag, terms: readonly number[]): Promise<Lexicon>
  /**
   * All versions of pages in the languages of the readings, in reading order, but events without a date after `now`.
   *
   * @param options.shares a score is the best passage's + `mean` × the passages' mean + `title` × the titles'
   */
  score(
    readings: Readings,
    options: { readonly shares: { readonly mean: number; readonly title: number }; readonly now: Date },
  ): Promise<readonly ScoredVersion[]>
  match(pages: readonly ChosenPage[], readings: Readings): Promise<readonly MatchedPage[]>
  /** The same versions as `score` is about, by what a model makes of the question. */
  likenesses(
    question: EmbeddedQuestion,
    options: { readonly own: LanguageTag | null; readonly original: LanguageTag | null; readonly now: Date },
  ): Promise<readonly LikeVersion[]>
  /**
   * @param options.readPages of how many, from the first, the passages are wanted, too: most of what it costs is their text
   * @param options.now events' dates before it are left out
   */
  read(
    pages: readonly RankedPage[],
    options: { readonly readPages: number; readonly now: Date },
  ): Promise<readonly FoundPage[]>
}

/** Pages of one region as they are leafed through, instead of asked for. Nothing of another region is ever seen. */
export interface TableOfContents {
  /** Pages right below one, in reading order; the top-level ones for `null`. */
  children(region: RegionSlug, language: LanguageTag, pageId: number | null): Promise<readonly MenuEntry[]>
  /** `undefined` where the region has no such page. An id that several kinds have means the page. */
  page(region: RegionSlug, pageId: number, options: PageOptions): Promise<OpenPage | undefined>
  /** Soonest first; those without a date to come are left out. */
  events(region: RegionSlug, language: LanguageTag, list: EventList): Promise<readonly ListedEvent[]>
  /** Nearest first where a spot is given, else by title. */
  places(region: RegionSlug, language: LanguageTag, list: PlaceList): Promise<readonly ListedPlace[]>
  /** Id of the same page in another language, or in its own; `undefined` where nobody translated it. */
  translationOf(region: RegionSlug, pageId: number, language: LanguageTag): Promise<number | undefined>
}

export interface LanguageDetector {
  detect(text: string, hints: LanguageHints): DetectedLanguage
}

/** Tells what needs no search: a danger, in whatever language, the wish for a person, mere small talk. */
export interface Recogniser {
  recognise(text: string, language: LanguageTag): Recognised
  /** Whether a question begins as one that only makes sense after the last: "and for children?" */
  goesOn(text: string, language: LanguageTag): boolean
}

export interface Retriever {
  retrieve(turn: Turn): Promise<Finding>
}

export interface Drafter {
  draft(turn: Turn, finding: Finding): Promise<Draft>
}

/** Takes out of a draft what its passages do not carry. */
export interface Verifier {
  verify(turn: Turn, draft: Draft): Promise<Draft>
}

export interface Decider {
  decide(finding: Finding, draft: Draft): Decision
}

/** The pipeline as channels see it. */
export interface Responder {
  /** @param options.onProgress is told of the stages of an answer that takes a while, and of sentences once checked */
  respond(question: Question, options?: { readonly onProgress?: (progress: Progress) => void }): Promise<Answer>
}

// ── Language models ────────────────────────────────────────────────────────────────────────────────────────────────

/** A service that writes. Whatever it says is foreign: data, never an instruction, and never a fact. */
export interface LanguageModel {
  /** @throws ModelFailure */
  ask<T>(order: ModelOrder<T>): Promise<ModelReply<T>>
  /** Whether it has answered lately; `null` while nobody knows. */
  readonly isWell: boolean | null
}

/** Turns texts into vectors in which like meanings lie near each other. */
export interface EmbeddingModel {
  /** Vectors of another name cannot be compared. */
  readonly name: string
  /** Unit-length vectors, in the order of the texts. @throws ModelFailure */
  embed(texts: readonly string[], options: { readonly signal: AbortSignal }): Promise<readonly Float32Array[]>
}

/** Writes down what a recording says. */
export interface Transcriber {
  /** @throws ModelFailure */
  transcribe(recording: Recording, order: TranscriptionOrder): Promise<string>
}

interface TranscriptionOrder {
  readonly for: Spender
  readonly signal: AbortSignal
}

/** Texts in another language, in their order. It never throws for what the model does. */
export type Translator = (texts: readonly string[], order: TranslationOrder) => Promise<readonly Translation[]>

/** Keys are SHA-256 in hexadecimal digits; a conversation's translations are nobody else's. */
export interface TranslationCache {
  find(conversation: ConversationId | null, keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  keep(
    conversation: ConversationId | null,
    entries: readonly { readonly key: string; readonly text: string }[],
    now: Date,
  ): Promise<void>
}

/** What models cost, kept per day, region and newcomer. */
export interface ModelSpending {
  /** Micro-euros spent since the beginning of `day`, by the region and by the newcomer. */
  spentOn(day: string, whom: Spender): Promise<{ readonly region: number; readonly person: number }>
  /** @param microEuros what the usage cost by the configured prices */
  add(day: string, whom: Spender, usage: Usage, microEuros: number): Promise<void>
}

// ── Conversations ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Takes in what channels bring. */
export interface Inbox {
  /**
   * Stores a message, and its person if they are new. A delivery that was taken in before changes nothing; neither does
   * an edition that is not newer than the stored one, or that comes after the message was handled.
   *
   * @returns whose turn it is now; `undefined` where nothing has changed
   */
  receive(message: Inbound, receivedAt: Date): Promise<Received | undefined>
}

export interface Received {
  readonly person: PersonId
  /** Whether a counsellor holds their conversation, so that Lotse is silent. */
  readonly isHeld: boolean
}

/** What was said so far, and what a turn makes of it. */
export interface Conversations {
  /** `undefined` for a person who is not there any more. */
  standing(person: PersonId): Promise<Standing | undefined>
  /** Notes that these messages are begun on, before anything is done that could end the process. */
  begin(messages: readonly { readonly id: string }[]): Promise<void>
  /** All of it or nothing. `false` where the messages are not as they were read any more: read again, and begin anew. */
  settle(person: PersonId, settlement: Settlement, now: Date): Promise<boolean>
  /** Gives up messages that can't be handled; `reason` names the failure, and nothing that a person wrote. */
  giveUp(messages: readonly { readonly id: string }[], reason: string, now: Date): Promise<void>
  /** A turn of this very person. */
  turn(person: PersonId, id: string): Promise<PastTurn | undefined>
  /** People with messages received before `before` that nobody has handled: a crash left them. */
  forgottenSince(before: Date, limit: number): Promise<readonly PersonId[]>
}

// ── Channels ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A messenger or page, on its way out. */
export interface Channel {
  readonly kind: ChannelKind
  /** Cuts a text into as many as the channel needs, at its own limits, without cutting words, links or styles. */
  fit(content: Outbound): readonly Outbound[]
  /**
   * @returns the provider's id of the message, where it has one
   * @throws DeliveryFailure
   */
  send(to: ChatAddress, content: Outbound, signal: AbortSignal): Promise<{ readonly messageId: string | null }>
  /** Shows for some seconds that an answer is under way. @throws DeliveryFailure */
  showTyping(to: ChatAddress, signal: AbortSignal): Promise<void>
  /** Shows how an answer is coming along, where the channel can, until something is sent. @throws DeliveryFailure */
  showProgress?(to: ChatAddress, soFar: SoFar): Promise<void>
  /** Leads to a conversation with the account that nobody else reads, where there is such a link. */
  privateLink(account: AccountKey): string | null
  /** What the account's provider takes; sending waits for it. */
  readonly limits: ChannelLimits
}

/** What newcomers sent to a channel that is no text. The channel keeps it; nothing of it is stored here. */
export interface Attachments {
  /** @throws DeliveryFailure */
  fetch(
    account: AccountKey,
    ref: string,
    options: { readonly maxBytes: number; readonly signal: AbortSignal },
  ): Promise<Fetched>
}

/** What is to be sent, in the order in which it was said. */
export interface Outbox {
  /** The first that is not sent yet in a lane, due or not; a lane is a person's id. */
  next(lane: PersonId): Promise<OutboxEntry | undefined>
  /**
   * Notes that the provider took it. What was said to somebody who is forgotten goes with that.
   *
   * @returns what is next in the lane
   */
  sent(id: string, messageId: string | null, now: Date): Promise<OutboxEntry | undefined>
  postpone(id: string, until: Date, reason: string): Promise<void>
  /** Gives it up, visibly: a dead letter. */
  bury(id: string, reason: string, now: Date): Promise<void>
  /** Drops what waits in a lane, because the person left. */
  drop(lane: PersonId, now: Date): Promise<void>
  /** The chat goes on under another id. */
  move(lane: PersonId, toChat: string): Promise<void>
  /** A provider's receipt; one that says less than is known changes nothing. */
  receipt(account: AccountKey, messageId: string, state: Extract<DeliveryState, 'delivered' | 'read'>): Promise<void>
  /** Lanes with something due before `before` that nobody has sent. */
  dueBefore(before: Date, limit: number): Promise<readonly PersonId[]>
  deadLetters(limit: number): Promise<readonly DeadLetter[]>
  /** Has a dead letter sent again; whose lane to wake, or `undefined` where it is no dead letter. */
  resend(id: string, now: Date): Promise<PersonId | undefined>
}

/** What is said to the web chat's pages, which fetch it themselves: nobody can deliver to a page. */
export interface Mailbox {
  /**
   * What was said in a chat after one of its messages, oldest first, noted as sent or not. Up to that message all of it
   * has arrived, and is noted so.
   *
   * @param after id of the last message that the page has, `'0'` where it has none
   * @returns `undefined` where nobody has written from there, or all of it was deleted
   */
  since(chat: ChatAddress, after: string, limit: number): Promise<Mail | undefined>
}

/** How answers to the web chat's pages are coming along: gone with the answer, and nothing is lost with it. */
export interface ProgressBoard {
  show(chat: ChatAddress, soFar: SoFar): Promise<void>
  clear(chat: ChatAddress): Promise<void>
}

/** Rings, in every process, when there is something new in a chat's mailbox. */
export interface Doorbell {
  ring(chat: ChatAddress): Promise<void>
  /**
   * Resolves with the next ring, when rings may have been missed, or when the signal is aborted: look then. Whoever
   * looks before they listen may wait for what is there already.
   */
  rung(chat: ChatAddress, signal: AbortSignal): Promise<void>
}

/** What counsellors do with conversations; whoever calls may see `regions`, and nothing of any other. */
export interface Escalations {
  /** Waiting or with a counsellor: urgent ones first, then whoever waits longest. */
  open(regions: readonly RegionSlug[]): Promise<readonly OpenConversation[]>
  /** What was said, in its order; `undefined` where there is no such conversation in these regions. */
  thread(id: ConversationId, regions: readonly RegionSlug[]): Promise<ConversationThread | undefined>
  /** What came with one of its messages; `undefined` where nothing did, or there is no such conversation. */
  attachment(id: ConversationId, message: string, regions: readonly RegionSlug[]): Promise<SentAttachment | undefined>
  /** Race-safe: of many who claim at once, one gets it. */
  claim(id: ConversationId, claim: Claim): Promise<ClaimOutcome>
  /** Says something to the newcomer, and leaves the conversation in a state; only for whoever holds it. */
  settle(id: ConversationId, settlement: CounsellorSettlement): Promise<PersonId | undefined>
}

/** How a channel's accounts are. */
export interface Accounts {
  all(): Promise<readonly (AccountKey & { readonly state: AccountState })[]>
  /** `true` where that is news. */
  markBroken(account: AccountKey, reason: string, now: Date): Promise<boolean>
  /** `true` where that is news. */
  markWorking(account: AccountKey): Promise<boolean>
  commandsHash(account: AccountKey): Promise<string | null>
  rememberCommands(account: AccountKey, hash: string): Promise<void>
}

/** What concerns people's own data. */
export interface PersonalData {
  /** All that is stored about a person, as they may see it; `undefined` for somebody unknown. */
  everythingAbout(person: PersonId): Promise<Readonly<Record<string, unknown>> | undefined>
  /** `false` for somebody unknown. */
  forget(person: PersonId): Promise<boolean>
  /** Forgets what is older than it may be; returns how many people and messages are gone. */
  expire(limits: RetentionLimits): Promise<{ readonly people: number; readonly messages: number }>
}

export interface RetentionLimits {
  /** Messages, turns and what was sent before this instant go, and people who have not written since. */
  readonly keepSince: Date
  /** People who never went on after the first answer go if they last wrote before this instant. */
  readonly unconfirmedSince: Date
  /** Receipts of deliveries older than this go. */
  readonly receiptsSince: Date
}

/** Tells a background worker that a person's lane has work; nothing is lost when it is not heard. */
export interface Waker {
  /** @param afterMs at the earliest; an earlier wake of the same lane wins */
  wake(lane: PersonId, afterMs?: number): void
}

// ── Work in the background ─────────────────────────────────────────────────────────────────────────────────────────

export interface Job {
  readonly id: string
  readonly payload: unknown
  /** From 1. */
  readonly attempt: number
}

export interface WorkOptions {
  /** Jobs of this queue at once in this process. */
  readonly concurrency: number
}

/** A queue only wakes somebody up: what is true stands in the database. */
export interface Jobs {
  /** Adds a job unless one with this id is already waiting or running. */
  add(queue: string, id: string, payload: unknown): Promise<void>
  /** Repeats a job by a cron pattern; an earlier pattern of the same queue is replaced, `null` ends it. */
  repeat(queue: string, cron: string | null): Promise<void>
  work(queue: string, handler: (job: Job, signal: AbortSignal) => Promise<void>, options: WorkOptions): Promise<void>
  /** Resolves while the queue's store answers. */
  check(): Promise<void>
  /** Lets running jobs finish, then lets go of the connections. */
  close(): Promise<void>
}
