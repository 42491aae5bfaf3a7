/** A request to every route of the desk: what the test that walks them all sends, as whom, and what comes of it. */

import type { DeskSettings } from '../../src/domain/desk-settings.ts'
import { usualSettings } from '../../src/domain/desk-settings.ts'

/** Things of the region that nobody elsewhere may see or touch, by name. */
export interface Homeland {
  readonly conversation: string
  /** Of its newcomer, with a photo. */
  readonly message: string
  readonly cannedText: string
  readonly gap: string
  readonly user: string
  readonly session: string
  readonly deadLetter: string
  readonly notification: string
}

export interface WalkCase {
  /** What a stranger with every role in another region gets: a refusal, or an answer that has nothing of this region. */
  readonly stranger: 'refused' | 'told-nothing' | 'own'
  /** State of the conversation before it. */
  readonly conversation?: 'waiting' | 'held'
  readonly body?: (home: Homeland) => unknown
  readonly query?: string
  /** What `:id` stands for. Default: the conversation. */
  readonly id?: keyof Homeland
  /** What somebody at home gets, where it is no success: so that no refusal comes of the request itself. */
  readonly home?: number
  /** Never ends by itself. */
  readonly isStream?: true
}

const held = { stranger: 'refused', conversation: 'held' } as const
const waiting = { stranger: 'refused', conversation: 'waiting' } as const
const nothing = 'told-nothing'
const hidden = { stranger: nothing } as const
const own = { stranger: 'own' } as const
const settings: DeskSettings = { ...usualSettings, firstResponseMinutes: 7 }

const cannedText = (region: string) => ({ region, language: 'de', shortcut: 'walk', title: 'Neu', text: 'Neuer Text' })
const later = '2026-07-02T12:00:00Z'

/** By method and path; a route that is not here has nobody who looked whether strangers are kept out. */
export const walkCases: Readonly<Record<string, WalkCase>> = {
  'get /api/desk/session': own,
  'post /api/desk/logout': own,
  'patch /api/desk/me': { ...own, body: () => ({ name: 'Neu' }) },
  'post /api/desk/me/password': { ...own, body: () => ({ current: 'wrong', next: 'wrong' }), home: 403 },
  'post /api/desk/me/second-factor': { ...own, body: () => ({ password: 'wrong' }), home: 403 },
  'post /api/desk/me/second-factor/confirm': { ...own, body: () => ({ code: '000000' }), home: 403 },
  'post /api/desk/me/second-factor/remove': { ...own, body: () => ({ password: 'wrong', code: '0' }), home: 403 },
  'get /api/desk/me/sessions': hidden,
  'post /api/desk/me/sessions/:id/end': { stranger: 'refused', id: 'session', home: 404 },
  'post /api/desk/me/push': {
    ...own,
    body: () => ({
      endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/walk',
      keys: { p256dh: 'x'.repeat(87), auth: 'x'.repeat(22) },
    }),
  },
  'post /api/desk/me/push/remove': { ...own, body: () => ({ endpoint: 'https://push.example/geheim' }) },

  'get /api/desk/admin/users': hidden,
  'post /api/desk/admin/users': {
    stranger: 'refused',
    body: () => ({ email: 'walk@desk.example', name: 'Neu', roles: [{ role: 'counsellor', region: 'muenchen' }] }),
  },
  'patch /api/desk/admin/users/:id': { stranger: 'refused', id: 'user', body: () => ({ name: 'Neu' }) },
  'post /api/desk/admin/users/:id/reset': { stranger: 'refused', id: 'user' },
  'get /api/desk/admin/audit': hidden,
  'get /api/desk/admin/audit.csv': hidden,
  'get /api/desk/admin/settings/:region': { stranger: 'refused' },
  'put /api/desk/admin/settings/:region': { stranger: 'refused', body: () => settings },
  'get /api/desk/admin/channels': { stranger: 'refused' },
  'get /api/desk/admin/dead-letters': { stranger: 'refused' },
  'post /api/desk/admin/dead-letters/:id/resend': { stranger: 'refused', id: 'deadLetter' },
  'get /api/desk/admin/syncs': { stranger: 'refused' },
  'post /api/desk/admin/syncs': { stranger: 'refused', body: () => ({ region: 'nowhere' }), home: 404 },

  'get /api/desk/conversations': { ...hidden, conversation: 'waiting' },
  'get /api/desk/conversations/:id': waiting,
  'get /api/desk/conversations/:id/attachments/:message': { ...waiting, home: 404 },
  'get /api/desk/conversations/:id/attachable': { ...waiting, query: '?q=Schule' },
  'post /api/desk/conversations/:id/claim': waiting,
  'post /api/desk/conversations/:id/reply': { ...held, body: () => ({ text: 'Hallo' }) },
  'post /api/desk/conversations/:id/hand-back': held,
  'post /api/desk/conversations/:id/resolve': { ...held, body: () => ({ topic: 'school' }) },
  'post /api/desk/conversations/:id/release': held,
  'post /api/desk/conversations/:id/transfer': { ...held, body: ({ user }) => ({ to: user }) },
  'post /api/desk/conversations/:id/snooze': { ...held, body: () => ({ until: later }) },
  'post /api/desk/conversations/:id/undo': { ...held, home: 409 },
  'post /api/desk/conversations/:id/topic': { ...held, body: () => ({ topic: 'school' }) },
  'post /api/desk/conversations/:id/tags': { ...held, body: () => ({ tags: ['neu'] }) },
  'post /api/desk/conversations/:id/notes': { ...held, body: () => ({ text: 'Neu', mentions: [] }) },
  'post /api/desk/conversations/:id/draft': { ...held, body: () => ({ text: 'Neu', translation: null }) },
  'post /api/desk/conversations/:id/presence': { ...held, body: () => ({ doing: 'typing' }) },
  'post /api/desk/conversations/:id/gap': {
    ...held,
    body: () => ({ question: 'Neue Frage', draft: 'Neue Antwort', language: 'de' }),
  },
  'post /api/desk/conversations/:id/translation': { ...held, body: () => ({ to: 'de' }) },
  'post /api/desk/conversations/:id/preview': { ...held, body: () => ({ text: 'Hallo', from: 'de' }) },
  // Without a model there is none, for anybody.
  'post /api/desk/conversations/:id/suggestion': { ...held, body: () => ({ language: 'de' }), home: 404 },
  'post /api/desk/translations': { ...hidden, conversation: 'waiting', body: () => ({ to: 'de' }) },
  'get /api/desk/events': { ...hidden, isStream: true },
  'get /api/desk/search': { ...hidden, conversation: 'waiting', query: '?q=Geheim&region=muenchen' },

  'get /api/desk/notifications': hidden,
  'post /api/desk/notifications/read': { ...own, body: ({ notification }) => ({ ids: [notification] }) },
  'get /api/desk/canned-texts': hidden,
  'post /api/desk/canned-texts': { stranger: 'refused', body: () => cannedText('muenchen') },
  // What a stranger would try: to bring it into their own region, where nobody from here may write.
  'put /api/desk/canned-texts/:id': {
    stranger: 'refused',
    id: 'cannedText',
    body: () => cannedText('augsburg'),
    home: 403,
  },
  'delete /api/desk/canned-texts/:id': { stranger: 'refused', id: 'cannedText' },
  'get /api/desk/content-gaps': { ...hidden, query: '?region=muenchen' },
  'post /api/desk/content-gaps/:id': { stranger: 'refused', id: 'gap', body: () => ({ state: 'done' }) },
}
