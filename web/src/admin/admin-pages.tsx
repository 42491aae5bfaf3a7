/** The administration: what somebody may look after, each on a page of its own. */

import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, Route, Routes, useLocation } from 'react-router'
import type { Permission } from '../../../src/domain/desk-user.ts'
import { OnlyWith } from '../page/only-with.tsx'
import { useSession } from '../session.tsx'
import { AuditPage } from './audit-page.tsx'
import { ChannelsPage } from './channels-page.tsx'
import { DeadLettersPage } from './dead-letters-page.tsx'
import { SettingsPage } from './settings-page.tsx'
import { SyncsPage } from './syncs-page.tsx'
import { UsersPage } from './users-page.tsx'

interface Section {
  readonly path: 'users' | 'settings' | 'audit' | 'channels' | 'dead-letters' | 'syncs'
  readonly name: 'users' | 'settings' | 'audit' | 'channels' | 'deadLetters' | 'syncs'
  readonly permission: Permission
  readonly Page: () => ReactNode
}

const sections: readonly Section[] = [
  { path: 'users', name: 'users', permission: 'administer', Page: UsersPage },
  { path: 'settings', name: 'settings', permission: 'administer', Page: SettingsPage },
  { path: 'audit', name: 'audit', permission: 'administer', Page: AuditPage },
  { path: 'channels', name: 'channels', permission: 'operate', Page: ChannelsPage },
  { path: 'dead-letters', name: 'deadLetters', permission: 'operate', Page: DeadLettersPage },
  { path: 'syncs', name: 'syncs', permission: 'operate', Page: SyncsPage },
]

export function AdminPages() {
  const { may } = useSession()
  const open = sections.filter(({ permission }) => may[permission].length > 0)
  const first = open[0]?.path ?? 'users'
  return (
    <>
      {open.length > 0 && <Sections open={open} />}
      <Routes>
        <Route index element={<Navigate to={first} replace />} />
        {sections.map(({ path, permission, Page }) => (
          <Route
            key={path}
            path={path}
            element={
              <OnlyWith permission={permission}>
                <Page />
              </OnlyWith>
            }
          />
        ))}
        <Route path="*" element={<Navigate to={`/admin/${first}`} replace />} />
      </Routes>
    </>
  )
}

function Sections({ open }: { readonly open: readonly Section[] }) {
  const { t } = useTranslation('more')
  const { pathname } = useLocation()
  return (
    <Box component="nav" aria-label={t('admin.sections')} sx={bar}>
      <Box component="ul" sx={list}>
        {open.map(({ path, name }) => (
          <li key={path}>
            <ButtonBase
              component={Link}
              to={`/admin/${path}`}
              aria-current={pathname.startsWith(`/admin/${path}`) ? 'page' : undefined}
              sx={link}
            >
              {t(`admin.${name}`)}
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  )
}

const bar = {
  borderBottom: '1px solid',
  borderColor: 'divider',
  bgcolor: 'background.paper',
  flex: 'none',
  overflowX: 'auto',
} as const

const list = {
  display: 'flex',
  listStyle: 'none',
  m: '0 auto',
  p: 0,
  px: { xs: 1, md: 2 },
  maxWidth: '60rem',
} as const

const link = {
  px: 1.5,
  minHeight: 48,
  fontWeight: 650,
  whiteSpace: 'nowrap',
  color: 'text.secondary',
  '&:hover': { color: 'text.primary' },
  '&[aria-current]': { color: 'primary.main', boxShadow: 'inset 0 -3px var(--lotse-palette-primary-main)' },
  '&:focus-visible': { outlineOffset: '-4px', boxShadow: 'none' },
} as const
