/** A photo, document or recording in a conversation: what it is, how large, and the link that opens it. */

import { element } from '../../page/browser/elements.ts'
import type { FileView, NewcomerWords } from '../views.ts'
import type { Speech } from './speech.ts'

type Sent = Extract<NewcomerWords, { readonly kind: 'voice' | 'file' }>

export function sentElements(sent: Sent, speech: Speech): readonly HTMLElement[] {
  const { words } = speech
  const what = element('p', { class: 'sent' }, deedOf(sent, speech), ...factsOf(sent.file, speech))
  const isHeard = sent.kind === 'voice' && sent.transcript !== null
  return isHeard ? [what, element('p', { class: 'sent' }, words.transcript)] : [what]
}

function deedOf({ kind, file }: Sent, { words }: Speech): string {
  if (kind === 'voice') return words.sentVoice
  return file?.isPhoto === true ? words.sentPhoto : words.sentFile
}

function factsOf(file: FileView | null, { words, size, length }: Speech): readonly (Node | string)[] {
  if (file === null) return [` · ${words.notOpenedHere}`]
  const { name, bytes, seconds, url } = file
  const facts = [seconds === null ? [] : length(seconds), bytes === null ? [] : size(bytes)].flat()
  return [
    ...(name === null ? [] : [': ', element('bdi', {}, name)]),
    ...(facts.length === 0 ? [] : [` (${facts.join(', ')})`]),
    ' · ',
    url === null ? words.notOpenedHere : element('a', { href: url, download: '' }, words.openFile),
  ]
}
