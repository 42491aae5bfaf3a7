/** What a button does when it is tapped, and how that is written into the few bytes that a messenger carries. */

import { isLanguageTag, languageTag, type LanguageTag } from './language.ts'
import type { ConversationId } from './person.ts'
import { isRegionSlug, type RegionSlug } from './region.ts'

export const ratingReasons = ['other-topic', 'outdated', 'hard-to-understand', 'not-enough'] as const
export type RatingReason = (typeof ratingReasons)[number]

export type Action =
  | { readonly kind: 'choose-region'; readonly region: RegionSlug }
  | { readonly kind: 'list-regions'; readonly from: number }
  /** `null`: whatever language the newcomer writes. */
  | { readonly kind: 'choose-language'; readonly language: LanguageTag | null }
  | { readonly kind: 'list-languages'; readonly from: number }
  /** Pages below one, or the top-level ones; `pageId` is the CMS's id of a translation. */
  | { readonly kind: 'browse'; readonly pageId: number | null; readonly from: number }
  | { readonly kind: 'list-events'; readonly from: number }
  | { readonly kind: 'list-places'; readonly from: number }
  /** One of the pages that a turn offered; `null` for none of them. */
  | { readonly kind: 'clarify'; readonly turn: string; readonly choice: number | null }
  | { readonly kind: 'rate'; readonly turn: string; readonly helped: boolean }
  | { readonly kind: 'rate-reason'; readonly turn: string; readonly reason: RatingReason }
  /** `for`: help with a photo or document that was just sent. */
  | { readonly kind: 'want-person'; readonly for?: 'document' }
  | { readonly kind: 'want-machine' }
  /** Whether the person helped, with whom a conversation was just ended. */
  | { readonly kind: 'rate-person'; readonly conversation: ConversationId; readonly helped: boolean }
  | { readonly kind: 'delete'; readonly isConfirmed: boolean }

/** At most 64 bytes, which is all that Telegram takes, for slugs of up to 60 characters. */
export function encodeAction(action: Action): string {
  switch (action.kind) {
    case 'choose-region':
      return `r:${action.region}`
    case 'list-regions':
      return `R:${action.from}`
    case 'choose-language':
      return `l:${action.language ?? ''}`
    case 'list-languages':
      return `L:${action.from}`
    case 'browse':
      return `b:${action.pageId ?? ''}:${action.from}`
    case 'list-events':
      return `e:${action.from}`
    case 'list-places':
      return `p:${action.from}`
    case 'clarify':
      return `c:${action.turn}:${action.choice ?? ''}`
    case 'rate':
      return `${action.helped ? '+' : '-'}:${action.turn}`
    case 'rate-reason':
      return `w:${action.turn}:${action.reason}`
    case 'want-person':
      return action.for === undefined ? 'h:' : 'h:d'
    case 'want-machine':
      return 'H:'
    case 'rate-person':
      return `${action.helped ? 'y' : 'n'}:${action.conversation}`
    case 'delete':
      return `d:${action.isConfirmed ? 'yes' : 'no'}`
    default:
      return action satisfies never
  }
}

/** `undefined` for whatever no button of ours carries: an older version's data, or a forged one. */
export function decodeAction(data: string): Action | undefined {
  const [, letter = '', rest = ''] = /^(.):(.{0,62})$/u.exec(data) ?? []
  const number = /^\d{1,9}$/.test(rest) ? Number(rest) : undefined
  switch (letter) {
    case 'r':
      return isRegionSlug(rest) ? { kind: 'choose-region', region: rest } : undefined
    case 'R':
      return number === undefined ? undefined : { kind: 'list-regions', from: number }
    case 'l':
      if (rest === '') return { kind: 'choose-language', language: null }
      return isLanguageTag(rest) ? { kind: 'choose-language', language: languageTag(rest) } : undefined
    case 'L':
      return number === undefined ? undefined : { kind: 'list-languages', from: number }
    case 'b':
      return browseFrom(rest)
    case 'e':
      return number === undefined ? undefined : { kind: 'list-events', from: number }
    case 'p':
      return number === undefined ? undefined : { kind: 'list-places', from: number }
    case 'c':
      return clarifyFrom(rest)
    case '+':
    case '-':
      return isUuid(rest) ? { kind: 'rate', turn: rest, helped: letter === '+' } : undefined
    case 'w':
      return reasonFrom(rest)
    case 'h':
      if (rest === 'd') return { kind: 'want-person', for: 'document' }
      return rest === '' ? { kind: 'want-person' } : undefined
    case 'H':
      return rest === '' ? { kind: 'want-machine' } : undefined
    case 'y':
    case 'n':
      return isUuid(rest)
        ? { kind: 'rate-person', conversation: rest as ConversationId, helped: letter === 'y' }
        : undefined
    case 'd':
      return rest === 'yes' || rest === 'no' ? { kind: 'delete', isConfirmed: rest === 'yes' } : undefined
    default:
      return undefined
  }
}

function browseFrom(rest: string): Action | undefined {
  const [, pageId = '', from] = /^(\d{0,15}):(\d{1,6})$/.exec(rest) ?? []
  if (from === undefined) return undefined
  return { kind: 'browse', pageId: pageId === '' ? null : Number(pageId), from: Number(from) }
}

function clarifyFrom(rest: string): Action | undefined {
  const [, turn = '', choice] = /^([^:]+):(\d?)$/.exec(rest) ?? []
  if (choice === undefined || !isUuid(turn)) return undefined
  return { kind: 'clarify', turn, choice: choice === '' ? null : Number(choice) }
}

function reasonFrom(rest: string): Action | undefined {
  const [turn = '', written] = rest.split(':')
  const reason = ratingReasons.find((one) => one === written)
  return reason !== undefined && isUuid(turn) ? { kind: 'rate-reason', turn, reason } : undefined
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
