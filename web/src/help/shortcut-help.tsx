/** What can be done with the keyboard alone, shown by `?`. */

import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcuts } from '../shortcuts.ts'

const places = ['everywhere', 'list', 'conversation', 'writing'] as const
type Place = (typeof places)[number]

interface HelpProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function ShortcutHelp({ isOpen, onClose }: HelpProps) {
  const { t } = useTranslation('more')
  const id = useId()
  return (
    <Dialog open={isOpen} onClose={onClose} fullWidth maxWidth="md" aria-labelledby={id}>
      <DialogTitle id={id} sx={{ paddingInlineEnd: 7 }}>
        {t('help.title')}
      </DialogTitle>
      <IconButton
        aria-label={t('common.close')}
        onClick={onClose}
        sx={{ position: 'absolute', top: 10, insetInlineEnd: 10 }}
      >
        <CloseIcon />
      </IconButton>
      {/* Nothing in it takes the focus, and on a phone it is longer than the screen. */}
      <DialogContent tabIndex={0}>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>{t('help.intro')}</Typography>
        <Box sx={{ columnWidth: '20rem', columnGap: 4 }}>
          {places.map((place) => (
            <PlaceList key={place} place={place} />
          ))}
        </Box>
      </DialogContent>
    </Dialog>
  )
}

function PlaceList({ place }: { readonly place: Place }) {
  const { t } = useTranslation('more')
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} sx={{ breakInside: 'avoid', mb: 3 }}>
      <Typography id={id} variant="h3">
        {t(`help.where.${place}`)}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {shortcuts
          .filter(({ where }) => where === place)
          .map(({ name, keys }) => (
            <Box key={name} sx={line}>
              <dt>{t(`help.shortcut.${name}`)}</dt>
              <dd>
                {keys.map((key) => (
                  <Keys key={key} pressed={key} />
                ))}
              </dd>
            </Box>
          ))}
      </Box>
    </Box>
  )
}

/** `Control+Enter` as two keys. */
function Keys({ pressed }: { readonly pressed: string }) {
  const { t } = useTranslation('more')
  const names: Readonly<Record<string, string>> = t('help.keys', { returnObjects: true })
  return (
    <Box component="span" dir="ltr" sx={{ whiteSpace: 'nowrap' }}>
      {pressed.split(/(?<=.)\+(?=.)/).map((key, at) => (
        <span key={key}>
          {at > 0 && ' + '}
          <Box component="kbd" sx={cap}>
            {names[key] ?? key.toUpperCase()}
          </Box>
        </span>
      ))}
    </Box>
  )
}

const line = {
  display: 'flex',
  gap: 2,
  justifyContent: 'space-between',
  alignItems: 'baseline',
  py: 0.75,
  borderBottom: '1px solid',
  borderColor: 'divider',
  '& dd': { m: 0 },
} as const

const cap = {
  display: 'inline-block',
  minWidth: '1.9em',
  px: 0.75,
  py: 0.1,
  textAlign: 'center',
  font: 'inherit',
  fontSize: '0.875rem',
  fontWeight: 650,
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: '1px solid',
  borderColor: 'harbour.edge',
  borderBottomWidth: 3,
  borderRadius: '6px',
} as const
