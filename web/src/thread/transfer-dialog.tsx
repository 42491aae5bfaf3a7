/** Who shall go on: those who are there and have least to do come first. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import List from '@mui/material/List'
import ListItemAvatar from '@mui/material/ListItemAvatar'
import ListItemButton from '@mui/material/ListItemButton'
import ListItemText from '@mui/material/ListItemText'
import { useTranslation } from 'react-i18next'
import type { ColleagueView, ThreadView } from '../../../adapters/console/api.ts'
import { isSameLanguage } from '../../../src/domain/language.ts'
import { ColleagueAvatar } from '../people/avatars.tsx'
import { useSession } from '../session.tsx'

interface Props {
  readonly thread: ThreadView
  readonly onTransfer: (to: ColleagueView) => void
  readonly onClose: () => void
}

export function TransferDialog({ thread, onTransfer, onClose }: Props) {
  const { t } = useTranslation()
  const { user } = useSession()
  const colleagues = thread.colleagues
    .filter(({ id }) => id !== (thread.heldBy?.id ?? user.id))
    .toSorted((one, other) => Number(other.isThere) - Number(one.isThere) || one.open - other.open)
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="transfer-title">
      <DialogTitle id="transfer-title">{t('transferDialog.title')}</DialogTitle>
      <DialogContent>
        {colleagues.length === 0 && t('transferDialog.nobody')}
        <List disablePadding>
          {colleagues.map((colleague, position) => (
            <li key={colleague.id}>
              <ListItemButton autoFocus={position === 0} onClick={() => onTransfer(colleague)} sx={{ borderRadius: 2 }}>
                <ListItemAvatar>
                  <ColleagueAvatar colleague={colleague} size={36} />
                </ListItemAvatar>
                <ListItemText
                  primary={<bdi>{colleague.name}</bdi>}
                  secondary={<Standing colleague={colleague} thread={thread} />}
                />
              </ListItemButton>
            </li>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}

function Standing({ colleague, thread }: { readonly colleague: ColleagueView; readonly thread: ThreadView }) {
  const { t } = useTranslation()
  const { language } = thread
  const speaks = language !== null && colleague.languages.some((tag) => isSameLanguage(tag, language))
  const facts = [
    t(colleague.isThere ? 'transferDialog.there' : 'transferDialog.away'),
    t('transferDialog.open', { count: colleague.open }),
    ...(speaks ? [t('transferDialog.speaks')] : []),
  ]
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <Box
        component="span"
        aria-hidden
        sx={{ width: 9, height: 9, borderRadius: 5, bgcolor: colleague.isThere ? 'success.main' : 'harbour.edge' }}
      />
      {facts.join(' · ')}
    </Box>
  )
}
