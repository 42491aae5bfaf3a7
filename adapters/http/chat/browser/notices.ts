/** What the page itself has to say, above the field. */

import { element } from '../../page/browser/elements.ts'

export interface Notices {
  show(text: string): void
  /** A choice that was made is up to whoever asked; until it is answered, it shows that it is at work. */
  ask(text: string, choices: Readonly<Record<string, () => void>>): void
  clear(): void
}

export function notices(place: HTMLElement): Notices {
  return {
    show: (text) => place.replaceChildren(element('p', { dir: 'auto' }, text)),
    ask(text, choices) {
      const buttons = Object.entries(choices).map(([label, choose]) => {
        const button = element('button', { type: 'button', class: 'choice' }, element('span', { dir: 'auto' }, label))
        button.addEventListener('click', () => {
          button.setAttribute('aria-busy', 'true')
          choose()
        })
        return button
      })
      place.replaceChildren(
        element('p', { dir: 'auto' }, text),
        element('div', { class: 'choices' }, element('div', { class: 'choices-row' }, ...buttons)),
      )
    },
    clear: () => place.replaceChildren(),
  }
}
