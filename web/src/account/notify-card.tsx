/** How one is told that somebody waits: by a tone, by the browser, by e-mail. */

import VolumeUpIcon from '@mui/icons-material/VolumeUp'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { playTone } from '../notifications/tone.ts'
import { Card } from '../page/card.tsx'
import { useChange } from '../page/changes.ts'
import { SwitchRow } from '../page/switch-row.tsx'
import { useSession } from '../session.tsx'
import { pushState, showTest, startPush, stopPush, type PushState } from './browser-push.ts'
import { useMeChange } from './use-me.ts'

export function NotifyCard() {
  const { t } = useTranslation('more')
  const { user, canMail } = useSession()
  const change = useMeChange()
  const { sound, browser, email } = user.preferences
  return (
    <Card id="notifications" title={t('account.notify')} help={t('account.notifyHelp')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <SwitchRow
          label={t('account.sound')}
          isOn={sound}
          onChange={(isOn) => change.mutate({ preferences: { sound: isOn } })}
        />
        <Button size="small" startIcon={<VolumeUpIcon />} onClick={() => void playTone('new')}>
          {t('account.soundTry')}
        </Button>
      </Box>
      <SwitchRow
        label={t('account.browser')}
        isOn={browser}
        onChange={(isOn) => change.mutate({ preferences: { browser: isOn } })}
      />
      {browser && <ThisDevice />}
      <SwitchRow
        label={t('account.mail')}
        help={canMail ? t('account.mailHelp') : t('account.mailMissing')}
        isOn={email && canMail}
        disabled={!canMail}
        onChange={(isOn) => change.mutate({ preferences: { email: isOn } })}
      />
    </Card>
  )
}

function ThisDevice() {
  const { t } = useTranslation('more')
  const { pushKey } = useSession()
  const client = useQueryClient()
  const { data: state } = useQuery({ queryKey: ['push-state'], queryFn: pushState, staleTime: 0 })
  const keep = (now: PushState) => client.setQueryData(['push-state'], now)
  const refusals = { failed: t('account.browserFailed') }
  const start = useChange({ run: startPush, afterwards: keep, refusals })
  const stop = useChange({ run: () => stopPush(), afterwards: keep, refusals })
  if (state === undefined) return null
  if (pushKey === null || state === 'missing') return <Hint text={t('account.browserMissing')} />
  if (state === 'blocked') return <Hint text={t('account.browserBlocked')} />
  const test = () => void showTest(t('account.browserTested'), t('account.browserTestText'))
  return (
    <Box sx={{ paddingInlineStart: 2, borderInlineStart: '3px solid', borderColor: 'divider' }}>
      <Typography role="status" sx={{ mb: 1 }}>
        {t(state === 'on' ? 'account.browserOn' : 'account.browserOff')}
      </Typography>
      {state === 'off' ? (
        <Button variant="outlined" size="small" loading={start.isPending} onClick={() => start.mutate(pushKey)}>
          {t('account.browserAsk')}
        </Button>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" size="small" onClick={test}>
            {t('account.browserTest')}
          </Button>
          <Button size="small" loading={stop.isPending} onClick={() => stop.mutate()}>
            {t('account.browserStop')}
          </Button>
        </Box>
      )}
    </Box>
  )
}

const Hint = ({ text }: { readonly text: string }) => (
  <Alert severity="info" variant="outlined">
    {text}
  </Alert>
)
