/** All that counsellors and editors do, and what an operator sees of channels and syncs. */

import { attachableRoutes } from './attachable-routes.ts'
import type { AttachableDeps } from '../../src/escalation/find-attachable.ts'
import { cannedTextRoutes, type CannedTextDeps } from './canned-text-routes.ts'
import { channelRoutes, type ChannelDeps } from './channel-routes.ts'
import { conversationRoutes, type ConversationDeps } from './conversation-routes.ts'
import { gapRoutes, type GapDeps } from './gap-routes.ts'
import { noteRoutes, type NoteDeps } from './note-routes.ts'
import type { Route } from './route.ts'
import { searchRoutes, type SearchDeps } from './search-routes.ts'
import { settingsRoutes, type SettingsDeps } from './settings-routes.ts'
import { stepRoutes, type StepDeps } from './step-routes.ts'
import { syncRoutes, type SyncDeps } from './sync-routes.ts'
import { translationRoutes, type TranslationRouteDeps } from './translation-routes.ts'

export type WorkDeps = ConversationDeps &
  StepDeps &
  NoteDeps &
  TranslationRouteDeps &
  AttachableDeps &
  GapDeps &
  CannedTextDeps &
  SettingsDeps &
  ChannelDeps &
  SyncDeps &
  SearchDeps

export const workRoutes = (deps: WorkDeps): readonly Route[] => [
  ...conversationRoutes(deps),
  ...stepRoutes(deps),
  ...noteRoutes(deps),
  ...translationRoutes(deps),
  ...attachableRoutes(deps),
  ...gapRoutes(deps),
  ...searchRoutes(deps),
  ...cannedTextRoutes(deps),
  ...settingsRoutes(deps),
  ...channelRoutes(deps),
  ...syncRoutes(deps),
]
