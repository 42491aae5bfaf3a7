/** A conversation that was found, with the words that were looked for made visible. */

import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FoundConversation } from '../../../adapters/console/api.ts'
import { useMoments } from '../page/use-moments.ts'
import { useLanguageName, useRegionName } from '../page/names.ts'
import { stretches } from './marked.ts'

export function FoundRow({ conversation }: { readonly conversation: FoundConversation }) {
  const { t } = useTranslation(['more', 'desk'])
  const languageName = useLanguageName()
  const regionName = useRegionName()
  const moments = useMoments()
  const { state, heldBy, topic, tags, since } = conversation
  return (
    <Box component="li" sx={{ borderBottom: '1px solid', borderColor: 'divider', '&:last-child': { border: 0 } }}>
      <ButtonBase component={Link} to={`/c/${conversation.id}`} sx={row}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, justifyContent: 'space-between' }}>
          <Typography component="span" sx={{ fontWeight: 700 }}>
            {languageName(conversation.language)}
          </Typography>
          <Typography component="time" dateTime={since} variant="body2" sx={{ color: 'text.secondary' }}>
            {moments.at(since)}
          </Typography>
        </Box>
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {[regionName(conversation.region), t(`desk:causes.${conversation.cause}`)].join(' · ')}
        </Typography>
        <Excerpt conversation={conversation} />
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          {conversation.isUrgent && <Chip component="span" size="small" color="error" label={t('desk:list.urgent')} />}
          <Chip component="span" size="small" label={t(`more:state.${state}`)} sx={{ bgcolor: 'harbour.lampTint' }} />
          {heldBy !== null && <Chip component="span" size="small" variant="outlined" label={heldBy.name} />}
          <Chip component="span" size="small" variant="outlined" label={t(`desk:topics.${topic}`)} />
          {tags.map((tag) => (
            <Chip component="span" key={tag} size="small" variant="outlined" label={<bdi>{`#${tag}`}</bdi>} />
          ))}
        </Box>
      </ButtonBase>
    </Box>
  )
}

function Excerpt({ conversation: { excerpt, lastWords } }: { readonly conversation: FoundConversation }) {
  const { t } = useTranslation('more')
  if (excerpt === null)
    return (
      <Typography component="span" dir="auto" sx={words}>
        {lastWords ?? <i>{t('search.noWords')}</i>}
      </Typography>
    )
  return (
    <Typography component="span" dir="auto" sx={words}>
      {stretches(excerpt.text, excerpt.marks).map(({ text, isMarked, at }) =>
        isMarked ? (
          <Box component="mark" key={at} sx={mark}>
            {text}
          </Box>
        ) : (
          text
        ),
      )}
    </Typography>
  )
}

const row = {
  display: 'grid',
  justifyContent: 'stretch',
  gap: 0.5,
  width: 1,
  px: 2,
  py: 1.5,
  textAlign: 'start',
  color: 'text.primary',
  '&:hover': { bgcolor: 'harbour.tint' },
  '&:focus-visible': { outlineOffset: '-4px', boxShadow: 'none', bgcolor: 'harbour.tint' },
} as const

const words = { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const
const mark = { bgcolor: 'harbour.lamp', color: '#14262b', borderRadius: '3px', px: '2px' } as const
