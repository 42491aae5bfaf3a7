/** One's own account: who one is, what one takes, how the desk looks, and how one logs in. */

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { PageFrame } from '../page/page-frame.tsx'
import { LookCard } from './look-card.tsx'
import { NotifyCard } from './notify-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { SecondFactorCard } from './second-factor-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { WorkCard } from './work-card.tsx'
import { YouCard } from './you-card.tsx'
import { useMay } from '../session.tsx'

export function AccountPage() {
  const { t } = useTranslation('more')
  const isCounsellor = useMay('converse')
  const { hash } = useLocation()
  useEffect(() => document.getElementById(hash.slice(1))?.scrollIntoView(), [hash])
  return (
    <PageFrame title={t('account.title')}>
      <YouCard />
      {isCounsellor && <WorkCard />}
      <LookCard />
      {isCounsellor && <NotifyCard />}
      <PasswordCard />
      <SecondFactorCard />
      <SessionsCard />
    </PageFrame>
  )
}
