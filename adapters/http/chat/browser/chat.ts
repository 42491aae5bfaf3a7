/** The chat page's script: from the newcomer's keys and taps to the conversation, and from there to the page. */

import type { LanguageTag } from '../../../../src/domain/language.ts'
import type { SoFar, Stage } from '../../../../src/domain/progress.ts'
import type { Phrases } from '../../../../src/phrases/phrases.ts'
import { byId } from '../../page/browser/elements.ts'
import type { PageFacts } from '../page-facts.ts'
import { composer } from './composer.ts'
import { loadConversation, saveConversation, type WrittenContent } from './conversation.ts'
import { roughLocation } from './location.ts'
import { logView, type Work } from './log-view.ts'
import { menu } from './menu.ts'
import { notices } from './notices.ts'
import { pagePhrases, translatePage } from './page-phrases.ts'
import { talk } from './talk.ts'

const facts = JSON.parse(document.body.dataset['page'] ?? '') as PageFacts
const region = facts.region.slug
const languageChoice = byId('language', HTMLSelectElement)
const newConversation = byId('new-conversation', HTMLButtonElement)
const silence = byId('silence', HTMLElement)

const phrases = pagePhrases(facts)
const nativeNames = new Map<string, string>(facts.languages.map(({ tag, nativeName }) => [tag, nativeName]))
const conversation = loadConversation(region)
let page = phrases.asServed
let language = facts.language
/** Buttons whose taps are not answered yet. */
const tapped = new Set<HTMLButtonElement>()

const input = composer({ onInput: keepDraft, onSend: sendQuestion })
const notice = notices(byId('notice', HTMLElement))
const going = talk({
  region,
  conversation,
  language: () => language,
  prepare: phrases.load,
  onWritten: (written) => log.showWritten(written),
  onSaid(messages, isRestored) {
    releaseTapped()
    if (!isRestored) return log.showSaid(messages)
    log.redraw(going.written(), going.said())
    reflect()
    input.scrollIntoView()
  },
  onGone(which) {
    if (which === 'this') log.redraw(going.written(), [])
    reflect()
    notice.show(page.say('deleted'))
  },
  onChange: () => reflect(),
})
const log = logView(byId('conversation', HTMLElement), {
  written: () => ({ page, onTryAgain: going.tryAgain }),
  message: (message, quoted) => ({
    // Who has chosen a language wants all of the page in it, else a message is of one piece.
    labels: (!conversation.chosen && phrases.atHand(going.languageOf(message) ?? language)) || page,
    language: going.languageOf(message),
    nativeNames,
    quoted,
    onTap: (data, button) => tap({ kind: 'button', data, messageId: message.id }, button),
    onShareLocation: (label, button) => void shareLocation(label, button),
  }),
})

menu((command, label) => write({ kind: 'text', text: command }, label))
newConversation.addEventListener('click', startAnew)
languageChoice.addEventListener('change', () => void chooseLanguage(languageChoice.value as LanguageTag))
void resume()

/** Takes up what this tab already knows, as after a reload. */
async function resume(): Promise<void> {
  const { chosen } = conversation
  // Somebody on a slow line may have typed before the script came.
  if (input.text() === '') input.write(conversation.draft)
  languageChoice.value = facts.language
  log.redraw(going.written(), [])
  going.resume()
  reflect()
  if (going.written().length > 0) input.scrollIntoView()
  if (chosen === undefined || chosen === facts.language) return
  // An address that names a language is younger than the choice.
  if (!nativeNames.has(chosen) || new URL(location.href).searchParams.has('lang')) conversation.chosen = undefined
  else await speak(chosen)
}

function sendQuestion(): void {
  const question = input.text().trim()
  if (question === '' || isTooLong()) return
  input.write('')
  conversation.draft = ''
  write({ kind: 'text', text: question }, question)
  // On a phone the keyboard would come back and cover the answer.
  if (matchMedia('(pointer: fine)').matches) input.focus()
}

function write(content: WrittenContent, words: string | null): void {
  notice.clear()
  going.write(content, words)
}

function tap(content: WrittenContent, button: HTMLButtonElement): void {
  if (tapped.has(button)) return
  markTapped(button)
  write(content, null)
}

async function shareLocation(label: string, button: HTMLButtonElement): Promise<void> {
  if (tapped.has(button)) return
  markTapped(button)
  const place = await roughLocation()
  if (place === undefined) releaseTapped()
  else write({ kind: 'location', ...place }, label)
}

function markTapped(button: HTMLButtonElement): void {
  tapped.add(button)
  button.setAttribute('aria-busy', 'true')
}

function releaseTapped(): void {
  for (const button of tapped) button.removeAttribute('aria-busy')
  tapped.clear()
}

/** What was left goes when it has grown old, or now if the newcomer says so. */
function startAnew(): void {
  const { wasBegun, deleteIt } = going.leave()
  log.redraw([], [])
  input.write('')
  conversation.draft = ''
  reflect()
  input.focus()
  if (!wasBegun) return
  notice.ask(page.say('deleteAsk'), {
    [page.say('deleteNow')]: deleteIt,
    [page.say('cancel')]: () => notice.show(page.say('nothingDeleted')),
  })
}

async function chooseLanguage(chosen: LanguageTag): Promise<void> {
  going.choose(chosen)
  await speak(chosen)
}

/** The address says it too, so that a reload comes in this language from the server. */
async function speak(chosen: LanguageTag): Promise<void> {
  reflect()
  const speech = await phrases.load(chosen)
  if (conversation.chosen !== chosen) return
  if (speech === undefined) return reflect(page.say('connectionLost'))
  page = speech
  language = chosen
  languageChoice.value = chosen
  translatePage(page, chosen, facts)
  const address = new URL(location.href)
  address.searchParams.set('lang', chosen)
  history.replaceState(null, '', address)
  log.redraw(going.written(), going.said())
  reflect()
}

function keepDraft(): void {
  conversation.draft = input.text()
  reflect()
}

/** Shows and stores how things are. */
function reflect(note = noteOfNow()): void {
  const isTalking = going.written().length > 0
  document.body.classList.toggle('talking', isTalking)
  document.body.classList.toggle('welcomed', going.said().length > 0)
  newConversation.hidden = !isTalking
  log.showWork(going.isBusy() ? workOf(going.progress()) : null)
  const words = going.isHeld() ? page.say('personAnswersNow') : ''
  if (silence.textContent !== words) silence.textContent = words
  input.note(note, isTooLong())
  saveConversation(region, conversation)
}

/** A tap that failed has no place of its own to be told at. */
/** Looking into what was asked looks like searching to whoever asked. */
const stagePhrases = {
  understanding: 'searching',
  searching: 'searching',
  writing: 'writing',
  checking: 'checking',
} as const satisfies Record<Stage, keyof Phrases>

function workOf(soFar: SoFar | undefined): Work {
  return { words: page.say(stagePhrases[soFar?.stage ?? 'searching']), sentences: soFar?.sentences ?? [] }
}

function noteOfNow(): string {
  if (isTooLong()) return page.say('questionTooLong', { limit: String(limit()) })
  const unsent = conversation.written.find(({ words, failure }) => words === null && failure !== null)
  return unsent?.failure ? page.say(unsent.failure) : ''
}

/** A person reads letters, too. */
function limit(): number {
  return going.isHeld() ? facts.messageLimit : facts.questionLimit
}

function isTooLong(): boolean {
  return input.text().trim().length > limit()
}
