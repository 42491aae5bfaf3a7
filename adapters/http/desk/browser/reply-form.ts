/** What one can do in the open conversation: take it over, answer, let go of it. */

import { fill } from '../../../../src/phrases/phrases.ts'
import { byId } from '../../page/browser/elements.ts'
import type { ThreadView } from '../views.ts'
import { post, type Failure } from './api.ts'
import { draftOf, keepDraft } from './drafts.ts'
import type { ReadingLanguage } from './reading-language.ts'
import { replyTranslation, type ReplyBody } from './reply-translation.ts'
import { randomUuid } from '../../page/browser/uuid.ts'
import type { Speech } from './speech.ts'

interface Surroundings {
  readonly speech: Speech
  readonly replyLimit: number
  readonly reading: ReadingLanguage
  /** Something was done; `text` tells what. The conversation may look different now. */
  readonly onDone: (text: string) => Promise<void>
  /** The conversation is not the counsellor's any more. */
  readonly onLeft: (text: string) => void
  readonly onFailure: (failure: Failure) => void
}

export function replyForm({ speech, replyLimit, reading, onDone, onLeft, onFailure }: Surroundings) {
  const { words, nameOf } = speech
  const form = byId('reply', HTMLFormElement)
  const input = byId('reply-text', HTMLTextAreaElement)
  const problem = byId('reply-problem', HTMLElement)
  const hint = byId('reply-hint', HTMLElement)
  const translation = replyTranslation(speech, reading)
  const buttons = {
    claim: byId('claim', HTMLButtonElement),
    handBack: byId('hand-back', HTMLButtonElement),
    close: byId('close', HTMLButtonElement),
  }
  let open: string | undefined
  let isBusy = false
  let unsaid: { readonly said: string; readonly key: string } | undefined

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void act(send)
  })
  byId('send-as-written', HTMLButtonElement).addEventListener('click', () => void act(sendAsWritten))
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  input.addEventListener('input', () => {
    if (open !== undefined) keepDraft(open, input.value)
    translation.noteChange(input.value)
    reflect()
  })
  buttons.claim.addEventListener('click', () => void act(claim))
  buttons.handBack.addEventListener('click', () => void act((id) => letGo(id, 'hand-back', words.handedBack)))
  buttons.close.addEventListener('click', () => void act((id) => letGo(id, 'close', words.closed)))

  /** One thing at a time: whoever clicks twice sends once. */
  async function act(deed: (id: string) => Promise<void>): Promise<void> {
    if (open === undefined || isBusy) return
    isBusy = true
    document.body.setAttribute('aria-busy', 'true')
    try {
      await deed(open)
    } finally {
      isBusy = false
      document.body.removeAttribute('aria-busy')
    }
  }

  async function claim(id: string): Promise<void> {
    const outcome = await post<{ kind: 'claimed' } | { kind: 'taken'; by: string }>(`conversations/${id}/claim`)
    if (outcome.kind !== 'fresh') return failed(outcome)
    const { content } = outcome
    await onDone(content.kind === 'claimed' ? words.claimed : fill(words.takenBy, { name: content.by }))
    if (content.kind === 'claimed' && open === id) input.focus()
  }

  async function send(id: string): Promise<void> {
    const text = input.value
    if (text.trim() === '' || isTooLong()) return
    const ready = await translation.ready(id, text)
    if (open !== id) return
    switch (ready.kind) {
      case 'ready':
        return say(id, ready.body)
      case 'shown':
        return reflect()
      case 'untranslated':
        problem.textContent = words.notTranslated
        return
      case 'failed':
        return failed(ready.failure)
      default:
        ready satisfies never
    }
  }

  async function sendAsWritten(id: string): Promise<void> {
    if (input.value.trim() !== '' && !isTooLong()) await say(id, { text: input.value })
  }

  async function say(id: string, body: ReplyBody): Promise<void> {
    const written = input.value
    const outcome = await post(`conversations/${id}/reply`, { ...body, key: keyOf(id, body) })
    if (outcome.kind !== 'fresh') return failed(outcome)
    unsaid = undefined
    keepDraft(id, '')
    if (open === id && input.value === written) input.value = ''
    translation.drop()
    reflect()
    await onDone('')
  }

  /** The same for the same words until they are said: an answer that got lost leads to no second message. */
  function keyOf(id: string, body: ReplyBody): string {
    const said = JSON.stringify([id, body])
    if (unsaid?.said !== said) unsaid = { said, key: randomUuid() }
    return unsaid.key
  }

  async function letGo(id: string, deed: 'hand-back' | 'close', done: string): Promise<void> {
    if (input.value.trim() !== '') {
      problem.textContent = words.draftUnsent
      return input.focus()
    }
    const outcome = await post(`conversations/${id}/${deed}`)
    if (outcome.kind !== 'fresh') return failed(outcome)
    onLeft(done)
  }

  function failed(outcome: Failure | { readonly kind: 'unchanged' }): void {
    if (outcome.kind === 'unchanged') return
    if (outcome.status === 409) void onDone(words.notHeldAnyMore)
    else if (outcome.status === 404) onLeft(words.notThereAnyMore)
    else onFailure(outcome)
  }

  const isTooLong = () => input.value.trim().length > replyLimit

  function reflect(): void {
    const count = input.value.trim().length
    problem.textContent = isTooLong() ? fill(words.tooLong, { count, limit: replyLimit }) : ''
  }

  return {
    show(thread: ThreadView): void {
      const { id, isMine, heldBy, language } = thread
      translation.show(thread, open !== id)
      if (open !== id) {
        open = id
        input.value = draftOf(id)
        reflect()
      }
      hint.textContent = fill(translation.isNeeded() ? words.replyHintTranslated : words.replyHint, {
        language: nameOf(language),
      })
      const hadFocus = document.activeElement
      form.hidden = !isMine
      buttons.claim.hidden = heldBy !== null
      buttons.handBack.hidden = !isMine
      buttons.close.hidden = !isMine
      // Where what had the focus has gone, the keyboard would have to start from the top of the page.
      if (hadFocus === buttons.claim && heldBy !== null && !isMine) byId('thread-title', HTMLElement).focus()
    },
    leave(): void {
      open = undefined
    },
  }
}
