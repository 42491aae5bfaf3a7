/** On phones: the rail, laid down. */

import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { NotificationBell } from '../notifications/notification-bell.tsx'
import { AccountMenu } from './account-menu.tsx'
import { isAt, useDestinations } from './destinations.tsx'
import { DestinationIcon } from './rail.tsx'

export function BottomBar({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  // Who administers does so at a desk; on a phone the way there is in the account's menu.
  const destinations = useDestinations().filter(({ name }) => name !== 'admin')
  return (
    <Box sx={bar}>
      <Box component="nav" aria-label={t('navigation')} sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
        {destinations.map((destination) => (
          <ButtonBase
            key={destination.name}
            component={Link}
            to={destination.to}
            aria-current={isAt(destination, pathname) ? 'page' : undefined}
            sx={barLink}
          >
            <DestinationIcon destination={destination} />
            <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: 1 }}>
              {t(`places.${destination.name}`)}
            </Box>
          </ButtonBase>
        ))}
      </Box>
      <NotificationBell />
      <AccountMenu onHelp={onHelp} />
    </Box>
  )
}

const bar = {
  display: { xs: 'flex', md: 'none' },
  alignItems: 'center',
  flex: 'none',
  gap: 0.5,
  px: 0.5,
  pb: 'env(safe-area-inset-bottom)',
  bgcolor: 'harbour.masthead',
  color: '#fff',
} as const

const barLink = {
  display: 'grid',
  justifyItems: 'center',
  flex: 1,
  minWidth: 0,
  minHeight: 60,
  pt: 1,
  px: 0.25,
  fontSize: '0.6875rem',
  fontWeight: 600,
  whiteSpace: 'nowrap',
  color: '#d5e7e6',
  '&[aria-current]': { color: '#fff', boxShadow: 'inset 0 3px #f0ab2e' },
} as const
