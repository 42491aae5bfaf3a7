/** Conversations as counsellors see them, people of the desk, and what else stands in a test's memory. */

import { usualPreferences, usualProfile, type Colleague, type DeskUser } from '../../src/domain/desk-user.ts'
import type { ConversationThread, ThreadLine } from '../../src/domain/escalation.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { DeadLetter } from '../../src/domain/outbox.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import { userId } from './colleagues.ts'

export const musterstadt = 'musterstadt' as RegionSlug
export const dorf = 'kreis/dorf' as RegionSlug

export const anna: Colleague = { id: userId(1), name: 'Anna' }
export const eva: Colleague = { id: userId(2), name: 'Eva' }

/** A counsellor of all regions, unless it is said otherwise. */
export function aUser({ id, name }: Colleague = anna, changes: Partial<DeskUser> = {}): DeskUser {
  return {
    id,
    email: `${name.toLowerCase()}@lotse.example`,
    name,
    roles: [{ role: 'counsellor', region: null }],
    hasPassword: true,
    hasSecondFactor: false,
    profile: usualProfile,
    preferences: usualPreferences,
    disabledAt: null,
    createdAt: new Date(0),
    ...changes,
  }
}

let made = 0

export function aThread(changes: Partial<ConversationThread> = {}): ConversationThread {
  made += 1
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}` as ConversationId,
    region: musterstadt,
    state: 'waiting',
    channel: 'telegram',
    language: languageTag('uk'),
    cause: 'asked-for',
    topic: 'other',
    isUrgent: false,
    since: new Date(0),
    heldBy: null,
    suggestedTo: null,
    snoozedUntil: null,
    lastWords: null,
    lastWroteAt: null,
    awaitsReply: true,
    firstResponseDueAt: null,
    firstResponseAt: null,
    resolutionDueAt: null,
    tags: [],
    lines: [],
    notes: [],
    undo: null,
    ...changes,
  }
}

/** A thread that Anna holds. */
export const heldThread = (changes: Partial<ConversationThread> = {}) =>
  aThread({ state: 'with-counsellor', heldBy: anna, ...changes })

export const aNewcomerLine = (said: InboundContent | string, at = new Date(0)): NewcomerLine => ({
  kind: 'newcomer',
  id: String((made += 1)),
  at,
  content: typeof said === 'string' ? { kind: 'text', text: said } : said,
})

export type NewcomerLine = Extract<ThreadLine, { readonly kind: 'newcomer' }>

type LotseLine = Extract<ThreadLine, { readonly kind: 'lotse' }>

export function aLotseLine(changes: Partial<LotseLine> = {}): LotseLine {
  return {
    kind: 'lotse',
    at: new Date(0),
    author: { kind: 'machine' },
    content: { kind: 'text', text: [{ text: 'Hallo' }], buttons: [], repliesTo: null, replaces: null, preview: null },
    delivery: 'sent',
    answer: null,
    ...changes,
  }
}

export function aDeadLetter(changes: Partial<DeadLetter> = {}): DeadLetter {
  made += 1
  return {
    id: String(made),
    channel: 'telegram',
    account: 'default',
    kind: 'text',
    reason: 'The provider refused it (400): message is too long.',
    attempts: 3,
    createdAt: new Date(0),
    buriedAt: new Date(1),
    ...changes,
  }
}

export function aRegion(slug: RegionSlug, name: string): Region {
  return {
    slug,
    name,
    live: true,
    postcode: null,
    latitude: null,
    longitude: null,
    aliases: [],
    languages: [
      { tag: languageTag('de'), nativeName: 'Deutsch', direction: 'ltr' },
      { tag: languageTag('uk'), nativeName: 'Українська', direction: 'ltr' },
    ],
  }
}
