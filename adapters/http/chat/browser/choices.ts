/** A message's buttons. */

import type { WireButton, WireText } from '../messages/wire.ts'
import { element, outwardLink } from '../../page/browser/elements.ts'
import { safeUrl } from '../../page/browser/links.ts'

export interface ChoiceHandlers {
  readonly onTap: (data: string, button: HTMLButtonElement) => void
  readonly onShareLocation: (label: string, button: HTMLButtonElement) => void
}

/** @param shown addresses that are on the page already, and need no second button */
export function choices(
  rows: WireText['buttons'],
  shown: ReadonlySet<string>,
  handlers: ChoiceHandlers,
): readonly HTMLElement[] {
  const filled = rows.map((row) => row.flatMap((button) => choice(button, shown, handlers)))
  const made = filled.filter((row) => row.length > 0).map((row) => element('div', { class: 'choices-row' }, ...row))
  return made.length === 0 ? [] : [element('div', { class: 'choices' }, ...made)]
}

function choice(button: WireButton, shown: ReadonlySet<string>, handlers: ChoiceHandlers): readonly HTMLElement[] {
  const label = element('span', { dir: 'auto' }, button.label)
  switch (button.kind) {
    case 'action':
      return [clickable(label, (made) => handlers.onTap(button.data, made))]
    case 'link':
      return shown.has(button.url) ? [] : linkTo(button.url, label)
    case 'share-location':
      if (!('geolocation' in navigator)) return []
      return [clickable(label, (made) => handlers.onShareLocation(button.label, made))]
    default:
      return button satisfies never
  }
}

function clickable(label: HTMLElement, onClick: (made: HTMLButtonElement) => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'choice' }, label)
  made.addEventListener('click', () => onClick(made))
  return made
}

function linkTo(url: string, label: HTMLElement): readonly HTMLElement[] {
  const safe = safeUrl(url)
  return safe === undefined ? [] : [outwardLink(safe, { class: 'choice choice-link' }, label)]
}
