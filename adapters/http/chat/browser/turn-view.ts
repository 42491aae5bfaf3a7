/** One turn of the conversation as elements: the question, and what became of it. */

import type { Answer, Candidate } from '../../../../src/domain/answer.ts'
import { directionOf } from '../../../../src/domain/language.ts'
import { partsOf } from './answer-parts.ts'
import type { Failure } from './ask.ts'
import { citationCard } from './citation-card.ts'
import type { Turn } from './conversation.ts'
import { element, outwardLink } from '../../page/browser/elements.ts'
import { safeUrl, splitAtUrls } from '../../page/browser/links.ts'
import type { Speech } from './page-phrases.ts'

export interface TurnView {
  /** Of the page, for what is said about the conversation. */
  readonly page: Speech
  /** For the labels of an answer. */
  readonly labels: Speech
  /** The region's languages' names in themselves. */
  readonly nativeNames: ReadonlyMap<string, string>
  readonly onTryAgain: (turn: Turn) => void
}

/** It can be focused, so that a reader who tries again does not lose the place. */
export function turnElement(turn: Turn, view: TurnView): HTMLElement {
  const asker = element('span', { class: 'visually-hidden' }, `${view.page.say('you')}: `)
  const question = element('span', { dir: 'auto' }, turn.question)
  return element(
    'article',
    { class: 'turn', tabindex: '-1' },
    element('h2', { class: 'question' }, asker, question),
    replyElement(turn, view),
  )
}

/** What became of a turn's question. */
export function replyElement(turn: Turn, view: TurnView): HTMLElement {
  const { state } = turn
  switch (state.kind) {
    case 'asking':
      return element('p', { class: 'pending' }, element('span', { class: 'lamp' }), view.page.say('searching'))
    case 'failed':
      return failureElement(state.failure, view, () => view.onTryAgain(turn))
    case 'answered':
      return answerElement(state.answer, view)
    default:
      return state satisfies never
  }
}

function failureElement(failure: Failure, { page }: TurnView, onTryAgain: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'try-again' }, page.say('tryAgain'))
  button.addEventListener('click', onTryAgain)
  return element('div', { class: 'failure' }, element('p', {}, page.say(failure)), button)
}

function answerElement(answer: Answer, { labels, nativeNames }: TurnView): HTMLElement {
  const parts = partsOf(answer).map((part) => {
    switch (part.kind) {
      case 'text':
        return textElement(part.text, answer)
      case 'citation':
        return citationCard(part.citation, { language: answer.language, labels, nativeNames })
      case 'pages':
        return helpfulPages(part.candidates, part.isIntroduced ? undefined : labels.say('pagesThatMayHelp'))
      default:
        return part satisfies never
    }
  })
  return element(
    'div',
    { class: `answer answer-${answer.kind}`, lang: labels.language, dir: directionOf(labels.language) },
    element('p', { class: 'speaker' }, labels.say('assistant')),
    ...parts,
  )
}

function textElement(text: string, { language }: Answer): HTMLElement {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => element('p', {}, ...linkified(paragraph)))
  return element('div', { class: 'text', lang: language, dir: directionOf(language) }, ...paragraphs)
}

function linkified(text: string): readonly (Node | string)[] {
  return splitAtUrls(text).map((stretch) =>
    stretch.url === undefined ? stretch.text : outwardLink(stretch.url, { dir: 'ltr' }, stretch.text),
  )
}

function helpfulPages(candidates: readonly Candidate[], introduction?: string): HTMLElement {
  const entries = candidates.map(({ url, title }) => {
    const safe = safeUrl(url)
    const name = element('bdi', {}, title)
    return element('li', {}, safe === undefined ? name : outwardLink(safe, {}, name))
  })
  const introduced = introduction === undefined ? [] : [element('p', {}, introduction)]
  return element('div', { class: 'helpful-pages' }, ...introduced, element('ul', {}, ...entries))
}
