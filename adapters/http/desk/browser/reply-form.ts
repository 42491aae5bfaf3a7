/** What one can do in the open conversation: take it over, answer, let go of it. */

import { fill } from '../../../../src/phrases/phrases.ts'
import { byId } from '../../page/browser/elements.ts'
import type { ThreadView } from '../views.ts'
import { post, type Failure } from './api.ts'
import { draftOf, keepDraft } from './drafts.ts'
import type { Speech } from './speech.ts'

interface Surroundings {
  readonly speech: Speech
  readonly replyLimit: number
  /** Something was done; `text` tells what. The conversation may look different now. */
  readonly onDone: (text: string) => Promise<void>
  /** The conversation is not the counsellor's any more. */
  readonly onLeft: (text: string) => void
  readonly onFailure: (failure: Failure) => void
}

export function replyForm({ speech: { words, nameOf }, replyLimit, onDone, onLeft, onFailure }: Surroundings) {
  const form = byId('reply', HTMLFormElement)
  const input = byId('reply-text', HTMLTextAreaElement)
  const problem = byId('reply-problem', HTMLElement)
  const hint = byId('reply-hint', HTMLElement)
  const buttons = {
    claim: byId('claim', HTMLButtonElement),
    handBack: byId('hand-back', HTMLButtonElement),
    close: byId('close', HTMLButtonElement),
  }
  let open: string | undefined
  let isBusy = false

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void act(send)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  input.addEventListener('input', () => {
    if (open !== undefined) keepDraft(open, input.value)
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
    const outcome = await post(`conversations/${id}/reply`, { text })
    if (outcome.kind !== 'fresh') return failed(outcome)
    keepDraft(id, '')
    if (open === id && input.value === text) input.value = ''
    reflect()
    await onDone('')
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
    show({ id, isMine, heldBy, language }: ThreadView): void {
      if (open !== id) {
        open = id
        input.value = draftOf(id)
        reflect()
      }
      hint.textContent = fill(words.replyHint, { language: nameOf(language) })
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
