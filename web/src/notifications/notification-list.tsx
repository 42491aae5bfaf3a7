/** The latest notifications; those that lead to a conversation open it, and count as read then. */

import AlarmIcon from '@mui/icons-material/AccessAlarm'
import AlternateEmailIcon from '@mui/icons-material/AlternateEmail'
import AssignmentIndIcon from '@mui/icons-material/AssignmentInd'
import ForumIcon from '@mui/icons-material/Forum'
import LightbulbIcon from '@mui/icons-material/Lightbulb'
import PriorityHighIcon from '@mui/icons-material/PriorityHigh'
import ReplyAllIcon from '@mui/icons-material/ReplyAll'
import SettingsIcon from '@mui/icons-material/Settings'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NotificationView } from '../../../adapters/console/api.ts'
import { Loaded } from '../page/loaded.tsx'
import { useMoments } from '../page/use-moments.ts'
import { useRegionName } from '../page/names.ts'
import { unread } from './unread.ts'
import { useMarkRead, useNotifications } from './use-notifications.ts'

const icons = {
  assigned: AssignmentIndIcon,
  suggested: LightbulbIcon,
  mentioned: AlternateEmailIcon,
  waiting: ForumIcon,
  urgent: PriorityHighIcon,
  'due-soon': AlarmIcon,
  overdue: AlarmIcon,
  'wrote-again': ReplyAllIcon,
} as const

export function NotificationList({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation('more')
  const query = useNotifications()
  const markRead = useMarkRead()
  const unreadIds = unread(query.data ?? []).map(({ id }) => id)
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', px: 2, pt: 1.5, pb: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {t('bell.title')}
        </Typography>
        {unreadIds.length > 0 && (
          <Button size="small" onClick={() => markRead(unreadIds)}>
            {t('bell.readAll')}
          </Button>
        )}
        <IconButton component={Link} to="/account#notifications" aria-label={t('bell.settings')} onClick={onLeave}>
          <SettingsIcon fontSize="small" />
        </IconButton>
      </Box>
      <Loaded query={query}>
        {(notifications) =>
          notifications.length === 0 ? (
            <Typography sx={{ px: 2, pb: 3, color: 'text.secondary' }}>{t('bell.noneText')}</Typography>
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: '60vh', overflow: 'auto' }}>
              {notifications.map((one) => (
                <NotificationRow
                  key={one.id}
                  notification={one}
                  onOpen={() => {
                    markRead([one.id])
                    onLeave()
                  }}
                />
              ))}
            </Box>
          )
        }
      </Loaded>
    </>
  )
}

interface RowProps {
  readonly notification: NotificationView
  readonly onOpen: () => void
}

function NotificationRow({ notification: { kind, conversation, region, at, isRead }, onOpen }: RowProps) {
  const { t } = useTranslation('more')
  const moments = useMoments()
  const regionName = useRegionName()
  const Icon = icons[kind]
  const isPressing = kind === 'urgent' || kind === 'overdue'
  return (
    <Box component="li">
      <ButtonBase
        component={Link}
        to={conversation === null ? '/' : `/c/${conversation}`}
        onClick={onOpen}
        sx={isRead ? row : { ...row, bgcolor: 'harbour.tint' }}
      >
        <Icon aria-hidden sx={{ color: isPressing ? 'error.main' : 'primary.main' }} />
        <Box component="span">
          <Typography component="span" sx={{ display: 'block', fontWeight: isRead ? 400 : 700 }}>
            {t(`bell.kind.${kind}`)}
          </Typography>
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {[regionName(region), moments.ago(at), ...(isRead ? [] : [t('bell.unread')])].join(' · ')}
          </Typography>
        </Box>
      </ButtonBase>
    </Box>
  )
}

const row = {
  display: 'flex',
  gap: 1.5,
  width: 1,
  px: 2,
  py: 1.25,
  justifyContent: 'flex-start',
  textAlign: 'start',
  color: 'text.primary',
  borderTop: '1px solid',
  borderColor: 'divider',
  '&:hover': { bgcolor: 'harbour.quay' },
  '&:focus-visible': { outlineOffset: '-4px', boxShadow: 'none' },
} as const
