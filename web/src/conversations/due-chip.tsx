/** By when somebody is to answer, or to be done. */

import Chip from '@mui/material/Chip'
import Tooltip from '@mui/material/Tooltip'
import ScheduleRounded from '@mui/icons-material/ScheduleRounded'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../adapters/console/api.ts'
import { useTimes } from '../time/use-times.ts'
import { dueOf, type Due } from './groups.ts'

interface Props {
  readonly conversation: ConversationView
  readonly now: number
  /** Also where there is time enough. */
  readonly always?: boolean
}

export function DueChip({ conversation, now, always = false }: Props) {
  const { t } = useTranslation()
  const times = useTimes()
  const due = dueOf(conversation, now)
  if (due === null || (due.state === 'far' && !always)) return null
  const time = times.within(Date.parse(due.at) - now)
  const label = due.state === 'over' ? t(`due.${due.kind}Overdue`) : t(`due.${due.kind}In`, { time })
  return (
    <Tooltip title={t('due.at', { when: times.when(due.at, now) })}>
      <Chip size="small" icon={<ScheduleRounded />} label={label} sx={looks[due.state]} />
    </Tooltip>
  )
}

const looks: Readonly<Record<Due['state'], object>> = {
  far: { bgcolor: 'transparent', border: '1px solid', borderColor: 'divider', color: 'text.secondary' },
  soon: { bgcolor: 'harbour.lampTint', color: 'harbour.lampInk', '& .MuiChip-icon': { color: 'inherit' } },
  over: { bgcolor: 'harbour.dangerTint', color: 'error.main', '& .MuiChip-icon': { color: 'inherit' } },
}
