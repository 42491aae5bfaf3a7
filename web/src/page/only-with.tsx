/** Lets somebody in where they may do something; tells others that, and whom to ask. */

import LockOutlined from '@mui/icons-material/LockOutlined'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Permission } from '../../../src/domain/desk-user.ts'
import { useMay } from '../session.tsx'
import { Nothing } from './nothing.tsx'
import { PageFrame } from './page-frame.tsx'

interface GateProps {
  readonly permission: Permission
  readonly children: ReactNode
}

export function OnlyWith({ permission, children }: GateProps) {
  return useMay(permission) ? children : <Forbidden />
}

function Forbidden() {
  const { t } = useTranslation('more')
  return (
    <PageFrame title={t('forbidden.title')}>
      <Nothing title="" text={t('forbidden.text')}>
        <Button component={Link} to="/" variant="outlined" startIcon={<LockOutlined />}>
          {t('forbidden.back')}
        </Button>
      </Nothing>
    </PageFrame>
  )
}
