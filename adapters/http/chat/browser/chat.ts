/** The chat page's script: from the newcomer's keys and clicks to questions, and from answers to the page. */

import type { LanguageTag } from '../../../../src/domain/language.ts'
import { ask } from './ask.ts'
import { loadConversation, saveConversation, type Turn } from './conversation.ts'
import { byId } from '../../page/browser/elements.ts'
import { logView } from './log-view.ts'
import type { PageFacts } from '../page-facts.ts'
import { pagePhrases, translatePage } from './page-phrases.ts'

const facts = JSON.parse(document.body.dataset['page'] ?? '') as PageFacts
const region = facts.region.slug
const composer = byId('composer', HTMLFormElement)
const input = byId('question', HTMLTextAreaElement)
const note = byId('question-note', HTMLElement)
const sendButton = byId('send', HTMLButtonElement)
const newConversation = byId('new-conversation', HTMLButtonElement)
const languageChoice = byId('language', HTMLSelectElement)

const phrases = pagePhrases(facts)
const nativeNames = new Map<string, string>(facts.languages.map(({ tag, nativeName }) => [tag, nativeName]))
const conversation = loadConversation(region)
let page = phrases.asServed
/** Of the question under way; a second one has to wait. */
let cancellation: AbortController | undefined

const log = logView(byId('conversation', HTMLElement), ({ state }) => ({
  page,
  // Who has chosen a language wants all of the page in it, else an answer is of one piece.
  labels: (!conversation.chosen && state.kind === 'answered' && phrases.atHand(state.answer.language)) || page,
  nativeNames,
  onTryAgain: (turn) => void seekAnswer(turn),
}))

composer.addEventListener('submit', (event) => {
  event.preventDefault()
  sendQuestion()
})
input.addEventListener('keydown', (event) => {
  // While somebody picks a Chinese character, Enter belongs to that; Safari says so in the key's code only.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
  event.preventDefault()
  sendQuestion()
})
input.addEventListener('input', () => {
  conversation.draft = input.value
  reflect()
})
newConversation.addEventListener('click', startAnew)
languageChoice.addEventListener('change', () => void chooseLanguage(languageChoice.value as LanguageTag))
void resume()

/** Takes up what this tab already knows, as after a reload. */
async function resume(): Promise<void> {
  const { chosen } = conversation
  // Somebody on a slow line may have typed before the script came.
  input.value ||= conversation.draft
  languageChoice.value = facts.language
  reflect()
  const spoken = conversation.turns.flatMap(({ state }) => (state.kind === 'answered' ? state.answer.language : []))
  await Promise.all(spoken.map(phrases.load))
  log.redraw(conversation.turns)
  if (conversation.turns.length > 0) composer.scrollIntoView({ block: 'end' })
  if (chosen === undefined || chosen === facts.language) return
  // An address that names a language is younger than the choice.
  if (!nativeNames.has(chosen) || new URL(location.href).searchParams.has('lang')) conversation.chosen = undefined
  else await chooseLanguage(chosen)
}

function sendQuestion(): void {
  const question = input.value.trim()
  if (question === '' || isTooLong() || cancellation !== undefined) return
  const turn: Turn = { question, state: { kind: 'asking' } }
  conversation.turns.push(turn)
  conversation.draft = input.value = ''
  void seekAnswer(turn)
  // On a phone the keyboard would come back and cover the answer.
  if (matchMedia('(pointer: fine)').matches) input.focus()
}

async function seekAnswer(turn: Turn): Promise<void> {
  if (cancellation !== undefined) return
  const mine = (cancellation = new AbortController())
  turn.state = { kind: 'asking' }
  reflect()
  log.show(turn)
  const language = conversation.chosen
  const outcome = await ask({ region, question: turn.question, ...(language && { language }) }, mine)
  if (outcome.kind === 'answered') await phrases.load(outcome.answer.language)
  if (cancellation !== mine) return
  cancellation = undefined
  turn.state = outcome
  reflect()
  log.show(turn)
}

function startAnew(): void {
  cancellation?.abort()
  cancellation = undefined
  conversation.turns = []
  conversation.draft = input.value = ''
  reflect()
  log.redraw([])
  input.focus()
}

/** The address says it too, so that a reload comes in this language from the server. */
async function chooseLanguage(language: LanguageTag): Promise<void> {
  conversation.chosen = language
  reflect()
  const speech = await phrases.load(language)
  if (conversation.chosen !== language) return
  if (speech === undefined) return reflect(page.say('connectionLost'))
  page = speech
  languageChoice.value = language
  translatePage(page, language, facts)
  const address = new URL(location.href)
  address.searchParams.set('lang', language)
  history.replaceState(null, '', address)
  reflect()
  log.redraw(conversation.turns)
}

/** Shows and stores how things are. */
function reflect(notice = isTooLong() ? page.say('questionTooLong') : ''): void {
  const isTalking = conversation.turns.length > 0
  document.body.classList.toggle('talking', isTalking)
  newConversation.hidden = !isTalking
  sendButton.setAttribute('aria-disabled', String(cancellation !== undefined))
  input.setAttribute('aria-invalid', String(isTooLong()))
  // Said once, not at every key.
  if (note.textContent !== notice) note.textContent = notice
  saveConversation(region, conversation)
}

function isTooLong(): boolean {
  return input.value.trim().length > facts.questionLimit
}
