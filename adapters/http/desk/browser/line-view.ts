/** One line of a conversation as elements. Whatever was said is text, and its links are checked before they lead anywhere. */

import { fill } from '../../../../src/phrases/phrases.ts'
import type { RichText, Span } from '../../../../src/domain/outbound.ts'
import { element, outwardLink } from '../../page/browser/elements.ts'
import { safeUrl, splitAtUrls } from '../../page/browser/links.ts'
import type { LineView, LinkView, LotseLine, NewcomerLine } from '../views.ts'
import { sentElements } from './sent-file.ts'
import type { Speech } from './speech.ts'
import type { Readable } from './translations.ts'

export function lineElement(line: LineView, speech: Speech, translation?: Readable): HTMLElement {
  const made = line.kind === 'newcomer' ? newcomerElement(line, speech) : lotseElement(line, speech)
  // Beneath what it is a translation of.
  if (translation !== undefined) made.querySelector('.bubble')?.after(translationElement(translation, speech))
  return made
}

function translationElement({ text, language }: Readable, { words }: Speech): HTMLElement {
  return element(
    'div',
    { class: 'translation' },
    element('p', { class: 'translation-mark' }, words.machineTranslation),
    element('div', { class: 'translated', lang: language, dir: 'auto' }, ...linkified(text)),
  )
}

function newcomerElement({ at, said }: NewcomerLine, speech: Speech): HTMLElement {
  const { words } = speech
  if (said.kind === 'text' || said.kind === 'voice' || said.kind === 'file') {
    const sent = said.kind === 'text' ? [] : sentElements(said, speech)
    return element(
      'div',
      { class: 'line line-newcomer' },
      speaker(words.newcomer, at, speech),
      ...sent,
      ...bubble(said),
    )
  }
  return element('p', { class: 'line line-note' }, `${words.newcomer} ${deedOf(said, speech)} · `, timeOf(at, speech))
}

type Said = NewcomerLine['said']

/** What was written, or heard by a machine. */
function bubble(said: Extract<Said, { readonly kind: 'text' | 'voice' | 'file' }>): readonly HTMLElement[] {
  const words = said.kind === 'text' ? said.text : said.kind === 'voice' ? said.transcript : said.caption
  return words === null ? [] : [element('div', { class: 'bubble', dir: 'auto' }, ...linkified(words))]
}

function deedOf(said: Exclude<Said, { readonly kind: 'text' | 'voice' | 'file' }>, { words }: Speech): string {
  switch (said.kind) {
    case 'tap':
      return said.label === null ? words.tappedUnknown : fill(words.tapped, { label: said.label })
    case 'location':
      return words.sharedLocation
    case 'deleted':
      return words.tookBack
    case 'other':
      return words.sentOther
    default:
      return said satisfies never
  }
}

function lotseElement(line: LotseLine, speech: Speech): HTMLElement {
  const { at, counsellor, text, file, links, choices, delivery, original } = line
  const { words } = speech
  const name = counsellor === null ? words.machine : fill(words.counsellor, { name: counsellor })
  const isUndelivered = delivery === 'dead' || delivery === 'dropped'
  return element(
    'div',
    { class: `line ${counsellor === null ? 'line-machine' : 'line-counsellor'}` },
    speaker(name, at, speech),
    element('div', { class: 'bubble', dir: 'auto' }, ...richly(text), ...fileName(file, speech)),
    ...originalWords(original, speech),
    ...linkList(links, speech),
    ...choiceList(choices, speech),
    element('p', { class: isUndelivered ? 'delivery undelivered' : 'delivery' }, words.delivery[delivery] ?? delivery),
  )
}

function speaker(name: string, at: string, speech: Speech): HTMLElement {
  return element('p', { class: 'speaker' }, element('bdi', {}, name), ' ', timeOf(at, speech))
}

const timeOf = (at: string, speech: Speech) => element('time', { datetime: at }, speech.at(at))

/** A quotation stands on lines of its own, so the breaks around it are there already. */
function richly(text: RichText): readonly (Node | string)[] {
  const isQuote = (position: number) => text[position]?.style === 'quote'
  return text.flatMap((span, position) => {
    const begun = isQuote(position - 1) ? span.text.replace(/^\n+/, '') : span.text
    return spanned({ ...span, text: isQuote(position + 1) ? begun.replace(/\n+$/, '') : begun })
  })
}

function spanned({ text, style, url }: Span): readonly (Node | string)[] {
  const safe = url === undefined ? undefined : safeUrl(url)
  const content = safe === undefined ? linkified(text) : [outwardLink(safe, {}, text)]
  if (style === 'bold') return [element('b', {}, ...content)]
  return style === 'quote' ? [element('span', { class: 'quote' }, ...content)] : content
}

function linkified(text: string): readonly (Node | string)[] {
  return splitAtUrls(text).map((stretch) =>
    stretch.url === undefined ? stretch.text : outwardLink(stretch.url, { dir: 'ltr' }, stretch.text),
  )
}

function originalWords(original: string | null, { words }: Speech): readonly HTMLElement[] {
  if (original === null) return []
  const mark = element('p', { class: 'translation-mark' }, words.originalWords)
  return [element('div', { class: 'translation' }, mark, element('div', { dir: 'auto' }, ...linkified(original)))]
}

const fileName = (file: string | null, { words }: Speech) =>
  file === null ? [] : [element('p', { class: 'file' }, fill(words.fileSent, { name: file }))]

function linkList(links: readonly LinkView[], { words }: Speech): readonly HTMLElement[] {
  const entries = links.flatMap(({ title, url }) => {
    const safe = safeUrl(url)
    return safe === undefined ? [] : [element('li', {}, outwardLink(safe, {}, element('bdi', {}, title)))]
  })
  return entries.length === 0 ? [] : [element('ul', { class: 'line-links', 'aria-label': words.sources }, ...entries)]
}

function choiceList(choices: readonly string[], { words }: Speech): readonly HTMLElement[] {
  if (choices.length === 0) return []
  const entries = choices.map((label) => element('li', { dir: 'auto' }, label))
  return [element('ul', { class: 'line-choices', 'aria-label': words.choices }, ...entries)]
}
