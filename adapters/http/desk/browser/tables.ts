/** Dead letters and channels, a row each; on a phone, a card each. */

import { fill } from '../../../../src/phrases/phrases.ts'
import type { AccountKey, AccountState } from '../../../../src/domain/channel.ts'
import { element } from '../../page/browser/elements.ts'
import type { DeadLetter } from '../../../../src/domain/outbox.ts'
import type { Speech } from './speech.ts'

/** As JSON spells them: instants are ISO 8601. */
export type DeadLetterRow = Omit<DeadLetter, 'createdAt' | 'buriedAt'> & { readonly buriedAt: string }
export type ChannelRow = AccountKey & {
  readonly state:
    | Extract<AccountState, { readonly kind: 'working' }>
    | { readonly kind: 'broken'; readonly reason: string; readonly since: string }
}

export function showDeadLetters(
  place: HTMLElement,
  letters: readonly DeadLetterRow[],
  speech: Speech,
  onResend: (id: string) => void,
): void {
  const { words } = speech
  const rows = letters.map((letter) => {
    const button = element('button', { type: 'button', 'data-letter': letter.id }, words.sendAgain)
    button.addEventListener('click', () => onResend(letter.id))
    return [
      element('time', { datetime: letter.buriedAt }, speech.at(letter.buriedAt)),
      accountName(letter, speech),
      words.kindNames[letter.kind] ?? letter.kind,
      letter.reason,
      String(letter.attempts),
      button,
    ]
  })
  const heads = [words.when, words.channel, words.kind, words.reason, words.attempts, '']
  place.replaceChildren(rows.length === 0 ? nothing(words.noDeadLetters) : table(heads, rows))
}

export function showChannels(place: HTMLElement, channels: readonly ChannelRow[], speech: Speech): void {
  const { words } = speech
  const rows = channels.map((channel) => [
    words.channelNames[channel.channel] ?? channel.channel,
    element('bdi', {}, channel.account),
    stateOf(channel, speech),
    channel.state.kind === 'broken' ? channel.state.reason : '',
  ])
  const heads = [words.channel, words.account, words.state, words.reason]
  place.replaceChildren(rows.length === 0 ? nothing(words.noChannels) : table(heads, rows))
}

const accountName = ({ channel, account }: AccountKey, { words }: Speech) =>
  element('span', {}, `${words.channelNames[channel] ?? channel} · `, element('bdi', {}, account))

function stateOf({ state }: ChannelRow, speech: Speech): HTMLElement {
  const { words } = speech
  if (state.kind === 'working') return element('span', { class: 'pill pill-mine' }, words.works)
  const when = speech.at(state.since)
  return element('span', { class: 'pill pill-urgent' }, fill(words.brokenSince, { when }))
}

const nothing = (text: string) => element('p', { class: 'empty' }, element('b', {}, text))

/** Each cell carries its column's name, for where there is no room for columns. */
function table(heads: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLElement {
  const head = heads.map((name) => element(name === '' ? 'td' : 'th', name === '' ? {} : { scope: 'col' }, name))
  const body = rows.map((cells) =>
    element('tr', {}, ...cells.map((cell, column) => element('td', { 'data-column': heads[column] }, cell))),
  )
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body))
}
