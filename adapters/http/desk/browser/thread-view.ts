/** An open conversation: who it is with, and what was said. */

import { fill } from '../../../../src/phrases/phrases.ts'
import { byId, element } from '../../page/browser/elements.ts'
import type { ThreadView } from '../views.ts'
import { pillsOf } from './conversation-list.ts'
import { lineElement } from './line-view.ts'
import type { Speech } from './speech.ts'
import type { Translations } from './translations.ts'

export function threadView(speech: Speech, translations: Pick<Translations, 'ofLine'>) {
  const title = byId('thread-title', HTMLElement)
  const facts = byId('thread-facts', HTMLElement)
  const hint = byId('thread-hint', HTMLElement)
  const log = linesView(byId('lines', HTMLElement), speech, translations)
  let shown: string | undefined

  return {
    show(thread: ThreadView): void {
      title.replaceChildren(element('bdi', {}, thread.region), ` · ${speech.nameOf(thread.language)}`)
      facts.replaceChildren(...factsOf(thread, speech))
      hint.textContent = hintOf(thread, speech)
      hint.hidden = hint.textContent === ''
      log.show(thread, shown !== thread.id)
      shown = thread.id
    },
    focus: () => title.focus({ preventScroll: true }),
    toEnd: () => log.toEnd(),
  }
}

function factsOf(thread: ThreadView, speech: Speech): readonly (Node | string)[] {
  const { channel, cause, since } = thread
  const { words } = speech
  return [
    ...pillsOf(thread, speech).flatMap((pill) => [pill, ' ']),
    `${words.cause[cause] ?? cause} · ${words.channelNames[channel] ?? channel} · `,
    element('time', { datetime: since, 'data-since': since }, speech.ago(since)),
  ]
}

function hintOf({ heldBy, isMine }: ThreadView, { words }: Speech): string {
  if (isMine) return ''
  return heldBy === null ? words.claimHint : fill(words.heldHint, { name: heldBy })
}

/** Lines that stay as they are stay where they are; screen readers hear only of those that come while one looks on. */
function linesView(log: HTMLElement, speech: Speech, { ofLine }: Pick<Translations, 'ofLine'>) {
  let shown: string[] = []
  const toEnd = () => {
    log.scrollTop = log.scrollHeight
  }
  return {
    toEnd,
    show({ id, lines }: ThreadView, isOther: boolean): void {
      const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40
      log.setAttribute('aria-live', isOther ? 'off' : 'polite')
      const keys = lines.map((line) => JSON.stringify([line, ofLine(line, id)]))
      for (const [position, line] of lines.entries()) {
        const before = isOther ? undefined : shown[position]
        if (before === keys[position]) continue
        const present = log.children[position]
        const made = lineElement(line, speech, ofLine(line, id))
        if (present === undefined) log.append(made)
        else present.replaceWith(made)
      }
      while (log.children.length > lines.length) log.lastElementChild?.remove()
      shown = keys
      if (isOther || isAtEnd) toEnd()
    },
  }
}
