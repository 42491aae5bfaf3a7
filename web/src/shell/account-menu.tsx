/** Who one is, whether one can be given conversations now, and the way out. */

import Box from '@mui/material/Box'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import AdminPanelSettingsRounded from '@mui/icons-material/AdminPanelSettingsRounded'
import DarkModeRounded from '@mui/icons-material/DarkModeRounded'
import KeyboardHideRounded from '@mui/icons-material/KeyboardHideRounded'
import KeyboardRounded from '@mui/icons-material/KeyboardRounded'
import LightModeRounded from '@mui/icons-material/LightModeRounded'
import LogoutRounded from '@mui/icons-material/LogoutRounded'
import ManageAccountsRounded from '@mui/icons-material/ManageAccountsRounded'
import ToggleOffRounded from '@mui/icons-material/ToggleOffRounded'
import ToggleOnRounded from '@mui/icons-material/ToggleOnRounded'
import type { SvgIconComponent } from '@mui/icons-material'
import { useColorScheme } from '@mui/material/styles'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Me } from '../../../adapters/console/api.ts'
import { patch, post } from '../api.ts'
import { forgetDrafts } from '../composer/draft.ts'
import { Initials } from '../people/initials.tsx'
import { keepMe, useSession } from '../session.tsx'
import { useShortcutSwitch } from '../shortcuts.ts'
import { useNotice } from './notices.tsx'

export function AccountMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation()
  const { user } = useSession()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = () => setAnchor(null)
  return (
    <>
      <IconButton
        aria-label={t('accountMenu', { name: user.name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ p: 0.75 }}
      >
        <OwnAvatar name={user.name} isAvailable={user.profile.isAvailable} />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <OwnName />
        <AccountChoices onHelp={onHelp} onClose={close} />
      </Menu>
    </>
  )
}

function OwnAvatar({ name, isAvailable }: { readonly name: string; readonly isAvailable: boolean }) {
  const dot = { content: '""', position: 'absolute', insetInlineEnd: 0, bottom: 0, width: 12, height: 12 } as const
  const colour = isAvailable ? '#7ad18f' : '#f0ab2e'
  return (
    <Box
      sx={{
        position: 'relative',
        '&::after': { ...dot, borderRadius: 6, bgcolor: colour, border: '2px solid #0a4a52' },
      }}
    >
      <Initials name={name} size={36} colours={{ ground: '#dcecea', ink: '#07434a' }} />
    </Box>
  )
}

/** Not an entry that could be chosen; the button that opens the menu says the name, too. */
function OwnName() {
  const { user } = useSession()
  return (
    <Box role="presentation" aria-hidden sx={{ px: 2, py: 1, maxWidth: 300 }}>
      <Typography sx={{ fontWeight: 700 }}>
        <bdi>{user.name}</bdi>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {user.email}
      </Typography>
    </Box>
  )
}

interface Entry {
  readonly label: string
  readonly Icon: SvgIconComponent
  readonly run: () => void
  /** Elsewhere it stands in the rail. */
  readonly isForPhones?: boolean
}

function AccountChoices({ onHelp, onClose }: { readonly onHelp: () => void; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { user, may } = useSession()
  const { isAvailable } = user.profile
  const availability = useChangeOfMe()
  const theme = useThemeSwitch()
  const shortcuts = useShortcutSwitch()
  const leave = useLogout()
  const isAdmin = may.administer.length + may.operate.length > 0
  const entries: readonly Entry[] = [
    {
      label: isAvailable ? t('makeUnavailable') : t('makeAvailable'),
      Icon: isAvailable ? ToggleOnRounded : ToggleOffRounded,
      run: () => availability.mutate({ profile: { isAvailable: !isAvailable } }),
    },
    { label: theme.label, Icon: theme.isDark ? LightModeRounded : DarkModeRounded, run: theme.turn },
    ...(isAdmin
      ? [
          {
            label: t('places.admin'),
            Icon: AdminPanelSettingsRounded,
            run: () => void navigate('/admin'),
            isForPhones: true,
          },
        ]
      : []),
    { label: t('account'), Icon: ManageAccountsRounded, run: () => void navigate('/account') },
    { label: t('shortcutHelp'), Icon: KeyboardRounded, run: onHelp },
    { label: shortcuts.isOn ? t('shortcutsOff') : t('shortcutsOn'), Icon: KeyboardHideRounded, run: shortcuts.turn },
    { label: t('logOut'), Icon: LogoutRounded, run: () => leave.mutate() },
  ]
  return [
    <Divider key="line" component="li" role="separator" />,
    ...entries.map(({ label, Icon, run, isForPhones }) => (
      <MenuItem
        key={label}
        sx={isForPhones === true ? { display: { md: 'none' } } : {}}
        onClick={() => {
          onClose()
          run()
        }}
      >
        <ListItemIcon>
          <Icon fontSize="small" />
        </ListItemIcon>
        {label}
      </MenuItem>
    )),
  ]
}

function useThemeSwitch() {
  const { t } = useTranslation()
  const { mode, systemMode } = useColorScheme()
  const change = useChangeOfMe()
  const isDark = (mode === 'system' ? systemMode : mode) === 'dark'
  return {
    isDark,
    label: isDark ? t('toLight') : t('toDark'),
    turn: () => change.mutate({ preferences: { theme: isDark ? 'light' : 'dark' } }),
  }
}

function useChangeOfMe() {
  const client = useQueryClient()
  const { t } = useTranslation()
  const notice = useNotice()
  return useMutation({
    mutationFn: (change: object) => patch<Me>('me', change),
    onSuccess: (me) => keepMe(client, me),
    onError: () => notice({ text: t('failed'), kind: 'problem' }),
  })
}

function useLogout() {
  const { t } = useTranslation()
  const notice = useNotice()
  return useMutation({
    mutationFn: () => post('logout'),
    // Whatever the page still holds goes with it.
    onSuccess: () => {
      forgetDrafts()
      location.assign('/desk/login')
    },
    onError: () => notice({ text: t('failed'), kind: 'problem' }),
  })
}
