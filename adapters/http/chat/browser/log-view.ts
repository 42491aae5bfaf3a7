/** The conversation on the page: what is new comes below, and what takes the place of something comes there. */

import { element } from '../../page/browser/elements.ts'
import type { Written } from './conversation.ts'
import { messageElement, type MessageView } from './message-view.ts'
import type { Message } from './read-mail.ts'
import { writtenElement, type WrittenView } from './written-view.ts'

export interface LogView {
  /** Shows what the newcomer wrote for the first time, or how it is now. */
  showWritten(written: Written): void
  /** Shows what was said, in its order. */
  showSaid(messages: readonly Message[]): void
  /** Shows at the end that somebody is at work, and what has come of it; `null` for that nobody is. */
  showWork(shown: Work | null): void
  /** Shows these and no others, without announcing them. */
  redraw(written: readonly Written[], messages: readonly Message[]): void
}

export interface Work {
  readonly words: string
  /** Of the answer. */
  readonly sentences: readonly string[]
}

interface Looks {
  readonly written: () => WrittenView
  readonly message: (message: Message, quoted: string | undefined) => MessageView
}

interface Slot {
  readonly position: number
  article: HTMLElement
}

export function logView(log: HTMLElement, looks: Looks): LogView {
  const slots = new Map<string, Slot>()
  /** In their order on the page. */
  let order: Slot[] = []
  const lastWords = new Map<Slot, Written>()
  const doing = element('p', { class: 'pending' })
  /** Read out when the answer is whole, with its sources: nobody wants to hear it twice. */
  const soFar = element('div', { class: 'so-far', dir: 'auto', 'aria-live': 'off' })
  const work = element('div', {}, soFar, doing)

  function put(id: string, position: number, article: HTMLElement): Slot {
    const slot = { position, article }
    const next = order.find((one) => one.position > position)
    if (next === undefined) order.push(slot)
    else order.splice(order.indexOf(next), 0, slot)
    log.insertBefore(article, next?.article ?? (work.parentNode === log ? work : null))
    slots.set(id, slot)
    return slot
  }

  function exchange(slot: Slot, article: HTMLElement): void {
    // What is about to go may have had the focus.
    const hadFocus = slot.article.contains(document.activeElement)
    slot.article.replaceWith(article)
    slot.article = article
    if (hadFocus) article.focus({ preventScroll: true })
  }

  function putWritten(written: Written): void {
    if (written.words === null) return
    const article = writtenElement(written, looks.written())
    const slot = slots.get(written.id)
    if (slot === undefined) lastWords.set(put(written.id, Number(written.after) + 0.5, article), written)
    else exchange(slot, article)
  }

  function putSaid(message: Message): Slot {
    const { content } = message
    const [replaces, repliesTo] = content.kind === 'text' ? [content.replaces, content.repliesTo] : [null, null]
    const replaced = replaces === null ? undefined : slots.get(replaces)
    // The welcome tells who answers and what is stored: it belongs before the first question.
    const position = isWelcome(repliesTo) ? 0 : Number(message.id)
    const view = looks.message(message, replaced === undefined ? quoteOf(repliesTo, position) : undefined)
    const article = element('article', { class: 'turn', tabindex: '-1' }, messageElement(message, view))
    if (replaced === undefined) return put(message.id, position, article)
    exchange(replaced, article)
    slots.set(message.id, replaced)
    return replaced
  }

  const isWelcome = (repliesTo: string | null) => repliesTo === null && order.every((slot) => lastWords.has(slot))

  /** Words that are answered, unless the answer follows them at once. */
  function quoteOf(repliesTo: string | null, position: number): string | undefined {
    const answered = repliesTo === null ? undefined : slots.get(repliesTo)
    if (answered === undefined) return undefined
    const before = order.filter((slot) => slot.position < position && lastWords.has(slot))
    return before[before.length - 1] === answered ? undefined : (lastWords.get(answered)?.words ?? undefined)
  }

  return {
    showWritten(written) {
      const isNew = !slots.has(written.id)
      putWritten(written)
      const slot = slots.get(written.id)
      if (isNew && slot !== undefined) bringIntoView(slot.article)
    },
    showSaid(messages) {
      const isWatched = isInView(work) || isInView(order[order.length - 1]?.article)
      const before = new Set(order)
      const shown = messages.map(putSaid)
      const first = shown.find((slot) => !before.has(slot) && slot.position > 0)
      if (!isWatched || first === undefined) return
      // An answer is read from its question on.
      const above = order[order.indexOf(first) - 1]
      bringIntoView((above !== undefined && lastWords.has(above) ? above : first).article)
    },
    showWork(shown) {
      if (shown === null) return work.remove()
      const { words, sentences } = shown
      if (doing.textContent !== words) doing.replaceChildren(element('span', { class: 'lamp' }), words)
      const text = sentences.join(' ')
      if (soFar.textContent !== text) soFar.textContent = text
      if (work.parentNode !== log) log.append(work)
    },
    redraw(written, messages) {
      log.setAttribute('aria-live', 'off')
      slots.clear()
      lastWords.clear()
      order = []
      log.replaceChildren()
      written.forEach(putWritten)
      messages.forEach(putSaid)
      requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'))
    },
  }
}

function bringIntoView(article: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  article.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
}

function isInView(part: Element | undefined): boolean {
  if (part?.isConnected !== true) return false
  const { top, bottom } = part.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
