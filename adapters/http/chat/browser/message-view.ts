/** What Lotse or a counsellor says, as an element. */

import type { Answer, Candidate } from '../../../../src/domain/answer.ts'
import { directionOf, type LanguageTag } from '../../../../src/domain/language.ts'
import type { RichText } from '../../../../src/domain/outbound.ts'
import { element, outwardLink } from '../../page/browser/elements.ts'
import { safeUrl } from '../../page/browser/links.ts'
import type { WireText } from '../messages/wire.ts'
import { partsOf } from './answer-parts.ts'
import { choices, type ChoiceHandlers } from './choices.ts'
import { citationCard } from './citation-card.ts'
import type { Speech } from './page-phrases.ts'
import type { Message } from './read-mail.ts'
import { richText } from './rich-text.ts'

export interface MessageView extends ChoiceHandlers {
  /** For labels. */
  readonly labels: Speech
  /** That it is most likely in; `undefined` where nothing tells. */
  readonly language: LanguageTag | undefined
  /** The region's languages' names in themselves. */
  readonly nativeNames: ReadonlyMap<string, string>
  /** The newcomer's words that it answers, where they do not stand right above it. */
  readonly quoted: string | undefined
}

export function messageElement(message: Message, view: MessageView): HTMLElement {
  const { content, author, answer } = message
  const { labels, quoted } = view
  const quote = quoted === undefined ? [] : [element('p', { class: 'replies-to', dir: 'auto' }, quoted)]
  const kind = answer === null ? 'remark' : answer.kind
  return element(
    'div',
    { class: `answer answer-${kind} from-${author}`, lang: labels.language, dir: directionOf(labels.language) },
    ...quote,
    ...(author === 'counsellor' ? [] : [element('p', { class: 'speaker' }, labels.say('assistant'))]),
    ...(content.kind === 'file' ? fileParts(content) : textParts(content, message, view)),
  )
}

function textParts(content: WireText, message: Message, view: MessageView): readonly HTMLElement[] {
  const { answer, author } = message
  const { language } = view
  if (author === 'counsellor') return counsellorParts(content, view)
  const shown = answer === null ? undefined : answerParts(answer, content, view)
  const said = shown?.parts ?? [element('div', { class: 'text', lang: language }, ...richText(content.text))]
  return [...said, ...choices(content.buttons, shown?.urls ?? new Set(), view)]
}

/** Who writes stands first. */
function counsellorParts({ text, buttons }: WireText, view: MessageView): readonly HTMLElement[] {
  const [first, ...others] = text
  const isTold = first?.style === 'bold'
  const speaker = isTold ? [element('p', { class: 'speaker', dir: 'auto' }, first.text)] : []
  const words = element('div', { class: 'text' }, ...richText(isTold ? withoutFirstBreak(others) : text))
  return [...speaker, words, ...choices(buttons, new Set(), view)]
}

/** Between who writes and what they write. */
const withoutFirstBreak = ([first, ...others]: RichText): RichText =>
  first === undefined ? [] : [{ ...first, text: first.text.replace(/^\n/, '') }, ...others]

interface AnswerParts {
  readonly parts: readonly HTMLElement[]
  /** Addresses that are links in it. */
  readonly urls: ReadonlySet<string>
}

/** Pages as cards and lists; `undefined` where the message says all that there is to it. */
function answerParts(answer: Answer, content: WireText, view: MessageView): AnswerParts | undefined {
  switch (answer.kind) {
    case 'answered':
    case 'emergency': {
      const urls = answer.citations.flatMap(({ url, links }) => [url, ...links.map((link) => link.url)])
      return { parts: partElements({ ...answer, text: wordsOf(content) }, view), urls: new Set(urls) }
    }
    case 'abstained':
      return { parts: partElements(answer, view), urls: new Set(answer.candidates.map(({ url }) => url)) }
    case 'clarify':
    case 'small-talk':
    case 'escalated':
      return undefined
    default:
      answer.kind satisfies never
      return undefined // of a newer service
  }
}

/** With all that the message adds to the answer: today's opening hours, and the question whether it helped. */
const wordsOf = ({ text }: WireText) => text.map((span) => span.text).join('')

function partElements(answer: Answer, { labels, nativeNames }: MessageView): readonly HTMLElement[] {
  return partsOf(answer).map((part) => {
    switch (part.kind) {
      case 'text':
        return textElement(part.text, answer.language)
      case 'citation':
        return citationCard(part.citation, { language: answer.language, labels, nativeNames })
      case 'pages':
        return helpfulPages(part.candidates, part.isIntroduced ? undefined : labels.say('pagesThatMayHelp'))
      default:
        return part satisfies never
    }
  })
}

function textElement(text: string, language: LanguageTag): HTMLElement {
  return element('div', { class: 'text', lang: language, dir: directionOf(language) }, ...richText([{ text }], {}))
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

function fileParts(file: Extract<Message['content'], { readonly kind: 'file' }>): readonly HTMLElement[] {
  const url = URL.createObjectURL(new Blob([file.body], { type: file.mediaType }))
  const name = element('bdi', { dir: 'ltr' }, file.name)
  return [
    element('div', { class: 'text' }, element('p', { dir: 'auto' }, file.caption)),
    element('a', { class: 'way way-file', href: url, download: file.name }, name),
  ]
}
