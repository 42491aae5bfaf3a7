/** The field in which newcomers write. */

import { byId } from '../../page/browser/elements.ts'

export interface Composer {
  readonly text: () => string
  write(text: string): void
  /** What stands in the way of sending, or of what was sent; empty for nothing. */
  note(notice: string, isTooLong: boolean): void
  focus(): void
  scrollIntoView(): void
}

interface ComposerDeps {
  readonly onInput: () => void
  readonly onSend: () => void
}

export function composer({ onInput, onSend }: ComposerDeps): Composer {
  const form = byId('composer', HTMLFormElement)
  const input = byId('question', HTMLTextAreaElement)
  const note = byId('question-note', HTMLElement)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    onSend()
  })
  input.addEventListener('keydown', (event) => {
    // While somebody picks a Chinese character, Enter belongs to that; Safari says so in the key's code only.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    onSend()
  })
  input.addEventListener('input', onInput)
  return {
    text: () => input.value,
    write: (text) => {
      input.value = text
    },
    note(notice, isTooLong) {
      input.setAttribute('aria-invalid', String(isTooLong))
      // Said once, not at every key.
      if (note.textContent !== notice) note.textContent = notice
    },
    focus: () => input.focus(),
    scrollIntoView: () => form.scrollIntoView({ block: 'end' }),
  }
}
