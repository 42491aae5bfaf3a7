/** The list of conversations: who waits, for how long, and with whom it is. */

import { fill } from '../../../../src/phrases/phrases.ts'
import { element } from '../../page/browser/elements.ts'
import type { ConversationView } from '../views.ts'
import { addressOf } from './place.ts'
import type { Speech } from './speech.ts'
import type { Readable, Translations } from './translations.ts'

/** Changes what has changed and nothing else, so that who stands in the list with the keyboard stays there. */
export function listView(list: HTMLElement, speech: Speech, translations: Pick<Translations, 'ofLastWords'>) {
  const entries = new Map<string, HTMLLIElement>()

  const entryOf = (id: string): HTMLLIElement => {
    const entry = entries.get(id) ?? element('li', {}, element('a', { href: addressOf(id), class: 'entry' }))
    entries.set(id, entry)
    return entry
  }

  return {
    show(conversations: readonly ConversationView[], open: string | null): void {
      for (const [id, entry] of entries) {
        if (conversations.some((conversation) => conversation.id === id)) continue
        entry.remove()
        entries.delete(id)
      }
      for (const [position, conversation] of conversations.entries()) {
        const entry = entryOf(conversation.id)
        if (list.children[position] !== entry) moveTo(list, entry, position)
        fillEntry(entry, conversation, { speech, translated: translations.ofLastWords(conversation) })
        markOpen(entry, conversation.id === open)
      }
    },
  }
}

/** Who is moved while it has the focus would lose it. */
function moveTo(list: HTMLElement, entry: HTMLElement, position: number): void {
  const focused = list.contains(document.activeElement) ? document.activeElement : null
  list.insertBefore(entry, list.children[position] ?? null)
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true })
}

function markOpen(entry: HTMLElement, isOpen: boolean): void {
  if (isOpen) entry.firstElementChild?.setAttribute('aria-current', 'true')
  else entry.firstElementChild?.removeAttribute('aria-current')
}

interface EntryWords {
  readonly speech: Speech
  /** The last words, as the counsellor reads them. */
  readonly translated: Readable | undefined
}

function fillEntry(entry: HTMLElement, conversation: ConversationView, { speech, translated }: EntryWords): void {
  const { region, language, channel, isUrgent, since, lastWords } = conversation
  const { words } = speech
  entry.firstElementChild?.classList.toggle('entry-urgent', isUrgent)
  entry.firstElementChild?.replaceChildren(
    element(
      'span',
      { class: 'entry-head' },
      element('b', {}, speech.nameOf(language)),
      element('time', { datetime: since, 'data-since': since }, speech.ago(since)),
    ),
    element(
      'span',
      { class: 'entry-facts' },
      element('bdi', {}, region),
      ` · ${words.channelNames[channel] ?? channel}`,
    ),
    element('span', { class: 'entry-words', dir: 'auto', lang: language ?? undefined }, lastWords ?? '…'),
    ...(translated === undefined
      ? []
      : [
          element(
            'span',
            { class: 'entry-words entry-translated', dir: 'auto', lang: translated.language },
            translated.text,
          ),
        ]),
    element('span', { class: 'pills' }, ...pillsOf(conversation, speech)),
  )
}

export function pillsOf({ isUrgent, heldBy, isMine }: ConversationView, { words }: Speech): readonly HTMLElement[] {
  const urgent = isUrgent ? [element('span', { class: 'pill pill-urgent' }, words.urgent)] : []
  if (heldBy === null) return [...urgent, element('span', { class: 'pill pill-waits' }, words.waits)]
  const holder = isMine ? words.withYou : fill(words.withOther, { name: heldBy })
  return [...urgent, element('span', { class: isMine ? 'pill pill-mine' : 'pill' }, holder)]
}
