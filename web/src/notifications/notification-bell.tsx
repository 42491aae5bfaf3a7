/** The bell: how much is unread, and what it is. */

import NotificationsRounded from '@mui/icons-material/NotificationsRounded'
import Badge from '@mui/material/Badge'
import IconButton from '@mui/material/IconButton'
import Popover from '@mui/material/Popover'
import { useTheme } from '@mui/material/styles'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NotificationList } from './notification-list.tsx'
import { unread } from './unread.ts'
import { useNotifications } from './use-notifications.ts'

/** Stands on the masthead's colour. */
export function NotificationBell() {
  const { t } = useTranslation('more')
  const { data = [] } = useNotifications()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const count = unread(data).length
  // Away from the rail, on whichever side it is.
  const outwards = useTheme().direction === 'rtl' ? 'left' : 'right'
  return (
    <>
      <IconButton
        aria-label={t('bell.label', { count })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={bell}
      >
        <Badge
          badgeContent={count === 0 ? null : count}
          max={99}
          sx={lamp}
          slotProps={{ badge: { 'aria-hidden': true } }}
        >
          <NotificationsRounded />
        </Badge>
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: outwards }}
        transformOrigin={{ vertical: 'bottom', horizontal: outwards === 'right' ? 'left' : 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': t('bell.title'),
            sx: outwards === 'right' ? { ...sheet, ml: { md: 3 } } : { ...sheet, mr: { md: -3 } },
          },
        }}
      >
        <NotificationList onLeave={() => setAnchor(null)} />
      </Popover>
    </>
  )
}

const bell = { color: '#fff', p: 1.25, '&.Mui-focusVisible': { outlineColor: '#fff' } } as const
// It is placed from the left, in both directions; and styles are turned round for the one from the right.
const sheet = { width: 'min(24rem, calc(100vw - 2rem))' } as const
const lamp = { '& .MuiBadge-badge': { bgcolor: '#f0ab2e', color: '#14262b', fontWeight: 700 } } as const
