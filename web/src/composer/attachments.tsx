/** Pages, places and forms that go with a reply: those found for the last question with one click, others by a search. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import CircularProgress from '@mui/material/CircularProgress'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import IconButton from '@mui/material/IconButton'
import List from '@mui/material/List'
import ListItemButton from '@mui/material/ListItemButton'
import ListItemText from '@mui/material/ListItemText'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import AddLinkRounded from '@mui/icons-material/AddLinkRounded'
import CheckRounded from '@mui/icons-material/CheckRounded'
import CloseRounded from '@mui/icons-material/CloseRounded'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachableView, LinkView, ThreadView } from '../../../adapters/console/api.ts'
import { get } from '../api.ts'
import { useNames } from '../words/use-names.ts'

interface LinksProps {
  readonly links: readonly LinkView[]
  readonly onLinks: (links: readonly LinkView[]) => void
}

export const withLink = (links: readonly LinkView[], { title, url }: LinkView): readonly LinkView[] =>
  links.some((link) => link.url === url) ? links : [...links, { title, url }]

export function AttachedLinks({ links, onLinks }: LinksProps) {
  const { t } = useTranslation()
  if (links.length === 0) return null
  return (
    <Box component="ul" aria-label={t('composer.attached')} sx={row}>
      {links.map(({ title, url }) => (
        <Box component="li" key={url} sx={attached}>
          <bdi>{title}</bdi>
          <IconButton
            size="small"
            aria-label={t('composer.detach', { title })}
            onClick={() => onLinks(links.filter((link) => link.url !== url))}
            sx={{ width: 26, height: 26, p: 0 }}
          >
            <CloseRounded sx={{ fontSize: 16 }} />
          </IconButton>
        </Box>
      ))}
    </Box>
  )
}

export function Candidates({ thread, links, onLinks }: LinksProps & { readonly thread: ThreadView }) {
  const { t } = useTranslation()
  const left = thread.candidates.filter(({ url }) => links.every((link) => link.url !== url)).slice(0, 4)
  if (left.length === 0) return null
  return (
    <Box sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary" sx={{ flex: 'none' }}>
        {t('composer.candidates')}
      </Typography>
      <Box
        component="ul"
        aria-label={t('composer.candidates')}
        sx={{ ...row, flexWrap: 'nowrap', overflowX: 'auto', py: 0.75 }}
      >
        {left.map((candidate) => (
          <li key={candidate.url}>
            <Chip
              size="small"
              variant="outlined"
              icon={<AddLinkRounded />}
              label={<bdi>{candidate.title}</bdi>}
              aria-label={t('composer.candidateSend', { title: candidate.title })}
              onClick={() => onLinks(withLink(links, candidate))}
              sx={{ maxWidth: 260 }}
            />
          </li>
        ))}
      </Box>
    </Box>
  )
}

interface DialogProps extends LinksProps {
  readonly thread: ThreadView
  readonly onClose: () => void
}

export function AttachDialog({ thread, links, onLinks, onClose }: DialogProps) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState('')
  const query = useAttachable(thread, useDeferredValue(wanted.trim()))
  const found = query.data ?? thread.candidates
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="attach-title">
      <DialogTitle id="attach-title">{t('composer.attachTitle')}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          fullWidth
          type="search"
          id="attach-search"
          label={t('composer.attachSearch')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          sx={{ mt: 1 }}
          slotProps={{
            htmlInput: { dir: 'auto' },
            input: { endAdornment: query.isFetching && <CircularProgress size={20} aria-hidden /> },
          }}
        />
        <Box role="status" sx={{ mt: 1, color: 'text.secondary' }}>
          {query.isError && t('composer.attachFailed')}
          {query.isSuccess && found.length === 0 && t('composer.attachNothing')}
        </Box>
        <Found found={found} links={links} onLinks={onLinks} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

function Found({ found, links, onLinks }: LinksProps & { readonly found: readonly AttachableView[] }) {
  const { t } = useTranslation()
  const names = useNames()
  return (
    <List disablePadding>
      {found.map((page) => {
        const isAttached = links.some(({ url }) => url === page.url)
        const facts = `${t(`composer.kinds.${page.kind}`)} · ${names.language(page.language)}`
        return (
          <li key={page.url}>
            <ListItemButton
              disabled={isAttached}
              onClick={() => onLinks(withLink(links, page))}
              sx={{ borderRadius: 2 }}
            >
              <ListItemText
                primary={<bdi>{page.title}</bdi>}
                secondary={isAttached ? t('composer.alreadyAttached') : facts}
              />
              {isAttached ? <CheckRounded color="success" /> : <AddLinkRounded color="primary" />}
            </ListItemButton>
          </li>
        )
      })}
    </List>
  )
}

function useAttachable({ id }: ThreadView, wanted: string) {
  return useQuery({
    queryKey: ['attachable', id, wanted],
    queryFn: ({ signal }) =>
      get<readonly AttachableView[]>(`conversations/${id}/attachable?q=${encodeURIComponent(wanted)}`, { signal }),
    enabled: wanted.length > 1,
    placeholderData: keepPreviousData,
  })
}

const row = { display: 'flex', flexWrap: 'wrap', gap: 0.75, m: 0, p: 0, listStyle: 'none', minWidth: 0 } as const

const attached = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.25,
  paddingInlineStart: 1.25,
  paddingInlineEnd: 0.25,
  borderRadius: 2,
  bgcolor: 'harbour.tint',
  fontSize: '0.875rem',
  fontWeight: 600,
} as const
