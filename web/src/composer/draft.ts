/** What is being written to whom, kept in this browser through reloads, crashes and ended logins. */

import type { DraftView, LinkView } from '../../../adapters/console/api.ts'

export interface Draft {
  readonly text: string
  /** What was made of it in the newcomer's language; `source` is the text that it translates. */
  readonly translation: { readonly text: string; readonly source: string; readonly isEdited: boolean } | null
  readonly links: readonly LinkView[]
  readonly note: string
  /** The same each time that this very reply is sent, so that it arrives once. */
  readonly key: string
}

const prefix = 'lotse-desk-draft'
const nameOf = (user: string, conversation: string) => `${prefix}:${user}:${conversation}`

/** What this browser has, else what the service has. */
export function readDraft(user: string, conversation: string, kept: DraftView | null): Draft {
  return readLocally(user, conversation) ?? draftOf(kept)
}

export function emptyDraft(): Draft {
  return { text: '', translation: null, links: [], note: '', key: newKey() }
}

/** What stays once it was sent: the note, and what was written while it was on its way. */
export function leftAfter(sent: Draft, now: Draft): Draft {
  const text = now.text.startsWith(sent.text) ? now.text.slice(sent.text.length).trimStart() : now.text
  const links = now.links.filter(({ url }) => sent.links.every((link) => link.url !== url))
  return { ...emptyDraft(), text, links, note: now.note }
}

/** @returns whether the browser keeps it */
export function keepLocally(user: string, conversation: string, draft: Draft): boolean {
  const isEmpty = draft.text === '' && draft.note === '' && draft.links.length === 0
  try {
    if (isEmpty) localStorage.removeItem(nameOf(user, conversation))
    else localStorage.setItem(nameOf(user, conversation), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** Whoever logs out leaves nothing behind; the service has their drafts. */
export function forgetDrafts(): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_none, position) => localStorage.key(position))
    for (const name of names) if (name?.startsWith(`${prefix}:`) === true) localStorage.removeItem(name)
  } catch {
    // A browser that stores nothing has nothing.
  }
}

function readLocally(user: string, conversation: string): Draft | undefined {
  try {
    const stored = localStorage.getItem(nameOf(user, conversation))
    return stored === null ? undefined : { ...emptyDraft(), ...(JSON.parse(stored) as Partial<Draft>) }
  } catch {
    return undefined
  }
}

function draftOf(kept: DraftView | null): Draft {
  if (kept === null) return emptyDraft()
  const { text, translation } = kept
  // The service keeps no more than both texts: whether a hand was laid on one is not known, so it counts as done.
  return {
    ...emptyDraft(),
    text,
    translation: translation === null ? null : { text: translation, source: text, isEdited: true },
  }
}

/** A UUID; `crypto.randomUUID` is missing where the desk is reached without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, position) => {
    const fixed = position === 6 ? (byte & 0x0f) | 0x40 : position === 8 ? (byte & 0x3f) | 0x80 : byte
    return fixed.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
