/** The conversation on the page: new turns come below, and what changes in one changes in its place. */

import type { Turn } from './conversation.ts'
import { replyElement, turnElement, type TurnView } from './turn-view.ts'

export interface LogView {
  /** Shows a turn for the first time, or its new state. Screen readers announce it. */
  show(turn: Turn): void
  /** Shows these turns and no others, without announcing them. */
  redraw(turns: readonly Turn[]): void
}

export function logView(log: HTMLElement, viewOf: (turn: Turn) => TurnView): LogView {
  const articles = new Map<Turn, HTMLElement>()
  const add = (turn: Turn): HTMLElement => {
    const article = turnElement(turn, viewOf(turn))
    articles.set(turn, article)
    log.append(article)
    return article
  }
  return {
    show: (turn) => {
      const article = articles.get(turn)
      if (article === undefined) return bringIntoView(add(turn))
      const reply = article.lastElementChild
      const isWatched = reply !== null && isInView(reply)
      // The button that is about to go may have had the focus.
      if (reply?.contains(document.activeElement)) article.focus({ preventScroll: true })
      reply?.replaceWith(replyElement(turn, viewOf(turn)))
      if (isWatched) bringIntoView(article)
    },
    redraw: (turns) => {
      log.setAttribute('aria-live', 'off')
      articles.clear()
      log.replaceChildren()
      turns.forEach(add)
      requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'))
    },
  }
}

/** The question at the top, because an answer is read from its beginning. */
function bringIntoView(article: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  article.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
}

function isInView(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
