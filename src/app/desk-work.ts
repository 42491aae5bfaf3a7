/** Wires what counsellors and editors do at the desk, and what operators see of channels and syncs. */

import { randomUUID } from 'node:crypto'
import type { Route } from '../../adapters/console/route.ts'
import { workRoutes as routesOf } from '../../adapters/console/work-routes.ts'
import { createCannedTexts } from '../../db/canned-texts.ts'
import { createContentGaps } from '../../db/content-gaps.ts'
import { createConversationNotes } from '../../db/conversation-notes.ts'
import { createColleagues } from '../../db/desk-colleagues.ts'
import { createDeskSettings } from '../../db/desk-settings.ts'
import { createEscalations } from '../../db/escalations.ts'
import type { Pool } from '../../db/pool.ts'
import { createReadEditions } from '../../db/read-editions.ts'
import { createConversationSearch } from '../../db/search-conversations.ts'
import { createTableOfContents } from '../../db/table-of-contents.ts'
import type { ChannelKind } from '../domain/channel.ts'
import type { RegionSlug } from '../domain/region.ts'
import { createReadingLog } from '../escalation/reading-log.ts'
import type { LanguageDetector, Recogniser, Responder, Retriever } from '../ports/answering.ts'
import type { Accounts, Attachments, Channel, Outbox, Waker } from '../ports/channels.ts'
import type { Translator } from '../ports/models.ts'
import type { Audit } from '../ports/people.ts'
import { createVault } from '../privacy/redact.ts'

/** What conversations bring along. */
export interface WorkTools {
  readonly pool: Pool
  readonly channels: ReadonlyMap<ChannelKind, Channel>
  readonly attachments: ReadonlyMap<ChannelKind, Attachments>
  readonly outbox: Outbox
  readonly accounts: Accounts
  readonly waker: Waker
  /** Where a language model is configured. */
  readonly translator: Translator | undefined
  readonly detector: LanguageDetector
  readonly recogniser: Recogniser
  readonly now: () => Date
}

export interface WorkDeps extends WorkTools {
  readonly retriever: Retriever
  /** Where a language model writes. */
  readonly suggester: Responder | undefined
  readonly pageUrl: (path: string) => string
  /** Begins to read a region's pages, and does not wait for it. */
  readonly startSync: (region: RegionSlug) => void
}

export function workRoutes(deps: WorkDeps & { readonly people: { readonly audit: Audit } }): readonly Route[] {
  const { pool, people, now, ...tools } = deps
  const { audit } = people
  return routesOf({
    ...tools,
    audit,
    now,
    newId: randomUUID,
    openVault: createVault,
    reading: createReadingLog(audit, now),
    escalations: createEscalations(pool),
    notes: createConversationNotes(pool),
    colleagues: createColleagues(pool),
    settings: createDeskSettings(pool),
    gaps: createContentGaps(pool),
    cannedTexts: createCannedTexts(pool),
    search: createConversationSearch(pool),
    contents: createTableOfContents(pool),
    editions: createReadEditions(pool),
  })
}
