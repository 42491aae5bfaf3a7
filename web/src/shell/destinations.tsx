/** Where the rail leads, and who is led there. */

import AdminPanelSettingsRounded from '@mui/icons-material/AdminPanelSettingsRounded'
import EditNoteRounded from '@mui/icons-material/EditNoteRounded'
import ForumRounded from '@mui/icons-material/ForumRounded'
import SearchRounded from '@mui/icons-material/SearchRounded'
import ShortTextRounded from '@mui/icons-material/ShortTextRounded'
import type { SvgIconComponent } from '@mui/icons-material'
import { useSession } from '../session.tsx'

export interface Destination {
  readonly to: string
  readonly name: 'conversations' | 'search' | 'gaps' | 'canned' | 'admin'
  readonly Icon: SvgIconComponent
}

export function useDestinations(): readonly Destination[] {
  const { may } = useSession()
  const conversing = may.converse.length > 0
  return [
    ...(conversing ? [{ to: '/', name: 'conversations', Icon: ForumRounded } as const] : []),
    ...(conversing ? [{ to: '/search', name: 'search', Icon: SearchRounded } as const] : []),
    ...(may.editContent.length > 0 ? [{ to: '/gaps', name: 'gaps', Icon: EditNoteRounded } as const] : []),
    ...(may.keepCannedTexts.length > 0 ? [{ to: '/canned', name: 'canned', Icon: ShortTextRounded } as const] : []),
    ...(may.administer.length + may.operate.length > 0
      ? [{ to: '/admin', name: 'admin', Icon: AdminPanelSettingsRounded } as const]
      : []),
  ]
}

/** The list and an open conversation are one place. */
export const isAt = (destination: Destination, pathname: string): boolean =>
  destination.to === '/' ? pathname === '/' || pathname.startsWith('/c/') : pathname.startsWith(destination.to)
