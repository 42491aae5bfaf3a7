/** The menu of what can be had without a question. */

import { byId } from '../../page/browser/elements.ts'

const roomAbove = 8

/** @param onChoose hears the command that was chosen, and its label */
export function menu(onChoose: (command: string, label: string) => void): void {
  const details = byId('menu', HTMLDetailsElement)
  const summary = details.querySelector('summary')
  const close = () => {
    details.open = false
  }
  details.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button === null) return
    close()
    const command = button.dataset['command']
    if (command !== undefined) onChoose(command, button.textContent.trim())
  })
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return
    close()
    summary?.focus()
  })
  // It opens upwards, and may reach beyond the top of a small screen.
  details.addEventListener('toggle', () => {
    const top = details.querySelector('ul')?.getBoundingClientRect().top ?? 0
    if (details.open && top < roomAbove) window.scrollBy(0, top - roomAbove)
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) close()
  })
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !details.contains(relatedTarget)) close()
  })
}
