/** What stands around every page: the rail, on phones the bar below, and the way past them. */

import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { useLiveConversations } from '../conversations/list-query.ts'
import { ShortcutHelp } from '../help/shortcut-help.tsx'
import { ConnectionBar } from '../live/connection-bar.tsx'
import { LiveNotifications } from '../notifications/live-notifications.tsx'
import { useLivePresence } from '../people/presence.ts'
import { useShortcut } from '../shortcuts.ts'
import { BottomBar } from './bottom-bar.tsx'
import { Rail } from './rail.tsx'

export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [isHelping, setIsHelping] = useState(false)
  useLiveConversations()
  useLivePresence()
  const help = () => setIsHelping(true)
  // On the page itself the field takes it, and keeps what was looked for.
  useShortcut('search', pathname === '/search' ? undefined : () => void navigate('/search'))
  useShortcut('help', help)
  return (
    <Box sx={frame}>
      <Link href="#content" sx={skipLink}>
        {t('skipToContent')}
      </Link>
      <Rail onHelp={help} />
      <Box id="content" component="main" tabIndex={-1} sx={content}>
        <ConnectionBar />
        {children}
      </Box>
      {!pathname.startsWith('/c/') && <BottomBar onHelp={help} />}
      <LiveNotifications />
      <ShortcutHelp isOpen={isHelping} onClose={() => setIsHelping(false)} />
    </Box>
  )
}

const frame = {
  display: 'flex',
  flexDirection: { xs: 'column', md: 'row' },
  height: '100dvh',
  overflow: 'hidden',
  bgcolor: 'background.default',
} as const

const content = {
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  // Pages that are longer than the window are scrolled in here; the conversations scroll each of their halves.
  overflow: 'auto',
  outline: 'none',
} as const

const skipLink = {
  position: 'absolute',
  insetInlineStart: 8,
  top: 0,
  zIndex: 'tooltip',
  px: 2,
  py: 1,
  bgcolor: 'background.paper',
  transform: 'translateY(-150%)',
  '&:focus': { transform: 'translateY(8px)' },
} as const
