/** The desk's script: keeps what the counsellor looks at up to date, and does what they click. */

import { fill } from '../../../../src/phrases/phrases.ts'
import { byId } from '../../page/browser/elements.ts'
import type { DeskFacts } from '../desk-facts.ts'
import type { ConversationView, ThreadView } from '../views.ts'
import { feed, post, type Failure, type Feed, type Outcome } from './api.ts'
import { listView } from './conversation-list.ts'
import { loginForm } from './login-form.ts'
import { placeOf, type Place, type View } from './place.ts'
import { readingLanguage } from './reading-language.ts'
import { replyForm } from './reply-form.ts'
import { speechOf } from './speech.ts'
import { showChannels, showDeadLetters, type ChannelRow, type DeadLetterRow } from './tables.ts'
import { threadView } from './thread-view.ts'
import { translations } from './translations.ts'

const refreshMs = 3_000
/** Of what nobody looks at: only the numbers beside the names change. */
const refreshUnseenMs = 30_000

const facts = JSON.parse(document.body.dataset['page'] ?? '') as DeskFacts
const speech = speechOf(facts)
const { words } = speech
const notice = byId('notice', HTMLElement)
const views: readonly View[] = ['conversations', 'dead-letters', 'channels']

const reading = readingLanguage(facts, speech, readOtherwise)
const readable = translations(reading)
const list = listView(byId('conversation-list', HTMLElement), speech, readable)
const thread = threadView(speech, readable)
const reply = replyForm({
  speech,
  replyLimit: facts.replyLimit,
  reading,
  onDone: done,
  onLeft: leaveThread,
  onFailure: fail,
})
const login = loginForm(speech, enterByForm, () => showLogin(''))

const conversationsFeed = feed<readonly ConversationView[]>('conversations')
const deadLettersFeed = feed<readonly DeadLetterRow[]>('dead-letters')
const channelsFeed = feed<readonly ChannelRow[]>('channels')
let threadFeed: { readonly id: string; readonly feed: Feed<ThreadView> } | undefined

let counsellor: string | undefined
let place: Place = placeOf(location.hash)
let conversations: readonly ConversationView[] = []
let nextRefresh: ReturnType<typeof setTimeout> | undefined
let unseenSince = -Infinity

addEventListener('hashchange', () => void goTo(placeOf(location.hash)))
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && counsellor !== undefined) void refresh()
})
void resume()

// ── Coming and going ───────────────────────────────────────────────────────────────────────────────────────────────

async function resume(): Promise<void> {
  const outcome = await feed<{ name: string }>('session').refresh()
  if (outcome.kind === 'fresh') enter(outcome.content.name)
  else if (outcome.kind === 'failed' && outcome.status !== 401) {
    tell(words.connectionLost)
    nextRefresh = setTimeout(() => void resume(), refreshMs)
  } else showLogin('')
}

function enter(name: string): void {
  counsellor = name
  byId('who', HTMLElement).textContent = fill(words.loggedInAs, { name })
  for (const one of [conversationsFeed, deadLettersFeed, channelsFeed]) one.forget()
  threadFeed = undefined
  unseenSince = -Infinity
  showFrame()
  tell('')
  void goTo(placeOf(location.hash))
}

/** What had the focus is gone, and the keyboard goes on from what has come. */
function enterByForm(name: string): void {
  enter(name)
  focusPlace()
}

function showLogin(reason: string): void {
  counsellor = undefined
  clearTimeout(nextRefresh)
  showFrame()
  tell(reason)
  document.title = `${words.desk} – Lotse`
  login.focus()
}

/** What stands around the views, depending on whether somebody is logged in. */
function showFrame(): void {
  const isIn = counsellor !== undefined
  byId('login-view', HTMLElement).hidden = isIn
  byId('reading', HTMLElement).hidden = !isIn || facts.readingLanguages.length === 0
  for (const id of ['nav', 'who', 'log-out']) byId(id, HTMLElement).hidden = !isIn
  document.body.classList.toggle('at-work', isIn)
  for (const view of views) byId(`${view}-view`, HTMLElement).hidden = !isIn || view !== place.view
}

async function goTo(next: Place): Promise<void> {
  const isSame = JSON.stringify(next) === JSON.stringify(place)
  place = next
  const other = byId('other-language', HTMLAnchorElement)
  other.hash = location.hash
  if (counsellor === undefined) return
  showFrame()
  for (const link of document.querySelectorAll('#nav a')) {
    if (link.getAttribute('href') === `#${place.view}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  if (!isSame && parting === undefined) tell('')
  parting = undefined
  showPanes()
  await refresh()
  if (!isSame) focusPlace()
}

/** Said when a conversation is left, so that it is still to be read afterwards. */
let parting: string | undefined

function leaveThread(text: string): void {
  parting = text
  tell(text)
  if (location.hash === '#conversations') void goTo(placeOf(location.hash))
  else location.hash = '#conversations'
}

function showPanes(): void {
  const open = openThread()
  if (threadFeed?.id !== open) {
    threadFeed = open === null ? undefined : { id: open, feed: feed(`conversations/${open}`) }
    byId('thread', HTMLElement).hidden = true
    byId('translation-note', HTMLElement).hidden = true
    reply.leave()
  }
  byId('no-thread', HTMLElement).hidden = open !== null
  list.show(conversations, open)
  document.body.classList.toggle('reading', open !== null)
}

function focusPlace(): void {
  if (place.view === 'conversations' && place.open !== null) thread.focus()
  else byId(`${place.view}-title`, HTMLElement).focus({ preventScroll: true })
}

// ── Keeping up to date ─────────────────────────────────────────────────────────────────────────────────────────────

let running: Promise<void> | undefined

/** One after the other; whoever asks meanwhile gets what comes after what they did. */
async function refresh(): Promise<void> {
  await running
  if (counsellor === undefined) return
  running ??= refreshAll().finally(() => {
    running = undefined
  })
  await running
}

async function refreshAll(): Promise<void> {
  clearTimeout(nextRefresh)
  const isDue = performance.now() - unseenSince >= refreshUnseenMs
  if (isDue) unseenSince = performance.now()
  await Promise.all([
    take(conversationsFeed, showConversations),
    threadFeed && takeThread(threadFeed),
    (isDue || place.view === 'dead-letters') && take(deadLettersFeed, showLetters),
    (isDue || place.view === 'channels') && take(channelsFeed, showAccounts),
  ])
  for (const time of document.querySelectorAll<HTMLElement>('time[data-since]')) {
    time.textContent = speech.ago(time.dataset['since'] ?? '')
  }
  if (counsellor !== undefined) nextRefresh = setTimeout(() => void refresh(), refreshMs)
}

async function take<Content>(from: Feed<Content>, show: (content: Content) => void): Promise<void> {
  const outcome = await from.refresh()
  if (outcome.kind === 'failed') return fail(outcome)
  if (notice.textContent === words.connectionLost) tell('')
  if (outcome.kind === 'fresh') show(outcome.content)
}

async function takeThread(open: { readonly id: string; readonly feed: Feed<ThreadView> }): Promise<void> {
  const outcome: Outcome<ThreadView> = await open.feed.refresh()
  // Somebody may have opened another one meanwhile.
  if (threadFeed !== open) return
  if (outcome.kind === 'failed' && outcome.status === 404) return leaveThread(words.notThereAnyMore)
  if (outcome.kind === 'failed') return fail(outcome)
  if (outcome.kind === 'unchanged') return
  byId('thread', HTMLElement).hidden = false
  showThread(outcome.content)
}

function fail({ status }: Failure): void {
  if (status === 401) {
    if (counsellor !== undefined) showLogin(words.sessionEnded)
  } else tell(status === 0 || status === 503 ? words.connectionLost : words.ourFault)
}

async function done(text: string): Promise<void> {
  tell(text)
  await refresh()
  thread.toEnd()
}

function tell(text: string): void {
  notice.textContent = text
}

// ── Showing ────────────────────────────────────────────────────────────────────────────────────────────────────────

let shownThread: ThreadView | undefined

function showThread(content: ThreadView): void {
  shownThread = content
  reply.show(content)
  thread.show(content)
  void translateThread(content)
}

/** What was said stands there at once, and its translation when it has come. */
async function translateThread(content: ThreadView): Promise<void> {
  const fetched = await readable.fetchThread(content)
  if (fetched === undefined || threadFeed?.id !== content.id || shownThread === undefined) return
  const { isWhole } = fetched
  thread.show(shownThread)
  const note = byId('translation-note', HTMLElement)
  note.hidden = isWhole
  note.textContent = isWhole ? '' : words.notAllTranslated
}

async function translateList(): Promise<void> {
  if (await readable.fetchLastWords(conversations)) list.show(conversations, openThread())
}

/** The counsellor has chosen another language. */
function readOtherwise(): void {
  list.show(conversations, openThread())
  void translateList()
  if (shownThread !== undefined && shownThread.id === threadFeed?.id) showThread(shownThread)
}

const openThread = () => (place.view === 'conversations' ? place.open : null)

function showConversations(fresh: readonly ConversationView[]): void {
  conversations = fresh
  const waiting = fresh.filter(({ heldBy }) => heldBy === null)
  const urgent = waiting.filter(({ isUrgent }) => isUrgent).length
  byId('summary', HTMLElement).textContent =
    fresh.length === 0 ? '' : fill(words.summary, { waiting: waiting.length, urgent })
  byId('nobody-waits', HTMLElement).hidden = fresh.length > 0
  showCount('conversations', waiting.length)
  document.title = `${waiting.length === 0 ? '' : `(${waiting.length}) `}${words.desk} – Lotse`
  list.show(fresh, openThread())
  void translateList()
}

function showLetters(letters: readonly DeadLetterRow[]): void {
  showCount('dead-letters', letters.length)
  showDeadLetters(byId('dead-letters-table', HTMLElement), letters, speech, (id) => void resend(id))
}

async function resend(id: string): Promise<void> {
  const outcome = await post(`dead-letters/${id}/resend`)
  if (outcome.kind === 'failed' && outcome.status !== 404) return fail(outcome)
  await done(words.onItsWay)
  byId('dead-letters-title', HTMLElement).focus({ preventScroll: true })
}

function showAccounts(channels: readonly ChannelRow[]): void {
  showCount('channels', channels.filter(({ state }) => state.kind === 'broken').length)
  showChannels(byId('channels-table', HTMLElement), channels, speech)
}

function showCount(view: View, count: number): void {
  const badge = byId(`${view}-count`, HTMLElement)
  badge.textContent = String(count)
  badge.hidden = count === 0
}
