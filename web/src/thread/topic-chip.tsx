/** What a conversation is about, as the machine took it or a counsellor corrected it. */

import Chip from '@mui/material/Chip'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import ExpandMoreRounded from '@mui/icons-material/ExpandMoreRounded'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { topics, type Topic } from '../../../src/domain/topic.ts'

export function TopicChip({ topic, onTopic }: { readonly topic: Topic; readonly onTopic: (topic: Topic) => void }) {
  const { t } = useTranslation()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const choose = (chosen: Topic) => {
    setAnchor(null)
    if (chosen !== topic) onTopic(chosen)
  }
  return (
    <>
      <Chip
        size="small"
        label={t(`topics.${topic}`)}
        aria-label={t('thread.changeTopic', { topic: t(`topics.${topic}`) })}
        aria-haspopup="menu"
        icon={<ExpandMoreRounded />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          flexDirection: 'row-reverse',
          bgcolor: 'harbour.tint',
          color: 'text.primary',
          '& .MuiChip-icon': { color: 'inherit', m: 0, marginInlineEnd: 0.5 },
          '& .MuiChip-label': { paddingInlineEnd: 0.25 },
        }}
      />
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {topics.map((one) => (
          <MenuItem key={one} selected={one === topic} onClick={() => choose(one)}>
            {t(`topics.${one}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
