/** The rail at the desk's side: where to, and who one is. */

import Badge from '@mui/material/Badge'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { NotificationBell } from '../notifications/notification-bell.tsx'
import { useWaitingCount } from '../conversations/list-query.ts'
import lighthouse from '../../../adapters/http/page/browser/lotse.svg'
import { AccountMenu } from './account-menu.tsx'
import { isAt, useDestinations, type Destination } from './destinations.tsx'

export function Rail({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation()
  const destinations = useDestinations()
  return (
    <Box sx={rail}>
      <Box sx={{ display: 'flex', mb: 1.5 }}>
        <img src={lighthouse} alt="" width={44} height={44} />
      </Box>
      <Box component="nav" aria-label={t('navigation')} sx={{ display: 'grid', gap: 0.5, width: 1 }}>
        {destinations.map((destination) => (
          <RailLink key={destination.name} destination={destination} />
        ))}
      </Box>
      <Box sx={{ flex: 1 }} />
      <NotificationBell />
      <AccountMenu onHelp={onHelp} />
    </Box>
  )
}

function RailLink({ destination }: { readonly destination: Destination }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const isHere = isAt(destination, pathname)
  return (
    <ButtonBase component={Link} to={destination.to} aria-current={isHere ? 'page' : undefined} sx={railLink}>
      <DestinationIcon destination={destination} />
      {t(`places.${destination.name}`)}
    </ButtonBase>
  )
}

export function DestinationIcon({ destination: { name, Icon } }: { readonly destination: Destination }) {
  const waiting = useWaitingCount()
  return (
    <Badge badgeContent={name === 'conversations' ? waiting : 0} max={99} sx={lamp}>
      <Icon />
    </Badge>
  )
}

const lamp = {
  '& .MuiBadge-badge': { bgcolor: '#f0ab2e', color: '#14262b', fontWeight: 700 },
} as const

const wave = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 80' preserveAspectRatio='none'%3E%3Cpath d='M0 0h5q5 10 0 20t0 20 0 20 0 20H0z'/%3E%3C/svg%3E")`

const rail = {
  display: { xs: 'none', md: 'flex' },
  flexDirection: 'column',
  alignItems: 'center',
  position: 'relative',
  width: 92,
  flex: 'none',
  py: 1.5,
  px: 0.75,
  bgcolor: 'harbour.masthead',
  color: '#fff',
  '&::after': {
    content: '""',
    position: 'absolute',
    top: 0,
    bottom: 0,
    insetInlineStart: 'calc(100% - 1px)',
    width: 8,
    bgcolor: 'harbour.masthead',
    mask: `${wave} center / 100% 6rem repeat-y`,
    '[dir="rtl"] &': { transform: 'scaleX(-1)' },
  },
  '@media (forced-colors: active)': { '&::after': { display: 'none' }, borderInlineEnd: '1px solid' },
} as const

const railLink = {
  display: 'grid',
  justifyItems: 'center',
  gap: 0.25,
  width: 1,
  minHeight: 60,
  px: 0.25,
  py: 0.75,
  borderRadius: 2,
  fontSize: '0.75rem',
  fontWeight: 600,
  lineHeight: 1.2,
  textAlign: 'center',
  color: '#d5e7e6',
  '&:hover': { bgcolor: 'rgb(255 255 255 / 8%)', color: '#fff' },
  '&[aria-current]': { bgcolor: 'rgb(255 255 255 / 16%)', color: '#fff', boxShadow: 'inset 0 -3px #f0ab2e' },
  '&.Mui-focusVisible': { outlineColor: '#fff' },
} as const
