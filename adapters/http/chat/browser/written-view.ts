/** What the newcomer wrote, as an element. */

import { element } from '../../page/browser/elements.ts'
import type { Failure, Written } from './conversation.ts'
import type { Speech } from './page-phrases.ts'

export interface WrittenView {
  readonly page: Speech
  readonly onTryAgain: (written: Written) => void
}

/** It can be focused, so that a reader who tries again does not lose the place. */
export function writtenElement(written: Written, view: WrittenView): HTMLElement {
  const writer = element('span', { class: 'visually-hidden' }, `${view.page.say('you')}: `)
  const words = element('span', { dir: 'auto' }, written.words ?? '')
  const { failure } = written
  return element(
    'article',
    { class: 'turn written', tabindex: '-1' },
    element('h2', { class: 'question' }, writer, words),
    ...(failure === null ? [] : [failureElement(failure, view, () => view.onTryAgain(written))]),
  )
}

function failureElement(failure: Failure, { page }: WrittenView, onTryAgain: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'try-again' }, page.say('tryAgain'))
  button.addEventListener('click', onTryAgain)
  return element('div', { class: 'failure' }, element('p', {}, page.say(failure)), button)
}
