/** A photo, document or recording: what it is, how large, and how it is looked at. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import Typography from '@mui/material/Typography'
import GraphicEqRounded from '@mui/icons-material/GraphicEqRounded'
import ImageRounded from '@mui/icons-material/ImageRounded'
import InsertDriveFileRounded from '@mui/icons-material/InsertDriveFileRounded'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileView, NewcomerWords } from '../../../adapters/console/api.ts'
import { useTimes } from '../time/use-times.ts'

type Sent = Extract<NewcomerWords, { readonly kind: 'voice' | 'file' }>

export function SentFile({ sent }: { readonly sent: Sent }) {
  const { t } = useTranslation()
  const { file } = sent
  const kind = sent.kind === 'voice' ? 'voice' : file?.isPhoto === true ? 'photo' : 'file'
  const Icon = { voice: GraphicEqRounded, photo: ImageRounded, file: InsertDriveFileRounded }[kind]
  return (
    <Box sx={card}>
      <Icon aria-hidden color="primary" />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          <bdi>{file?.name ?? t(`thread.${kind}`)}</bdi>
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          <FileFacts file={file} />
          {sent.kind === 'voice' && sent.transcript !== null && <> · {t('thread.heard')}</>}
        </Typography>
      </Box>
      {typeof file?.url === 'string' && <Opening kind={kind} url={file.url} />}
    </Box>
  )
}

function FileFacts({ file }: { readonly file: FileView | null }) {
  const { t } = useTranslation()
  const times = useTimes()
  const facts = [
    ...(typeof file?.seconds !== 'number' ? [] : [times.seconds(file.seconds)]),
    ...(typeof file?.bytes !== 'number' ? [] : [times.bytes(file.bytes)]),
    ...(typeof file?.url !== 'string' ? [t('thread.notOpened')] : []),
  ]
  return facts.join(' · ')
}

/** Photos open here, in front of the conversation; other files are for the programs that know them. */
function Opening({ kind, url }: { readonly kind: 'voice' | 'photo' | 'file'; readonly url: string }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  // Loaded when it is listened to, and not before.
  if (kind === 'voice')
    return (
      <Box
        component="audio"
        controls
        preload="none"
        src={url}
        aria-label={t('thread.voice')}
        sx={{ width: 1, height: 40 }}
      />
    )
  if (kind === 'file') {
    return (
      <Button size="small" variant="outlined" href={url} download>
        {t('thread.openFile')}
      </Button>
    )
  }
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setIsOpen(true)}>
        {t('thread.showPhoto')}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} maxWidth="lg" aria-label={t('thread.photo')}>
        <Box
          component="img"
          src={url}
          alt={t('thread.photo')}
          sx={{ maxWidth: 1, maxHeight: '78dvh', objectFit: 'contain' }}
        />
        <DialogActions>
          <Button href={url} download>
            {t('thread.openFile')}
          </Button>
          <Button onClick={() => setIsOpen(false)}>{t('close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  )
}

const card = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.25,
  maxWidth: 'min(30rem, 86%)',
  minWidth: 'min(18rem, 86%)',
  px: 1.5,
  py: 1,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: '12px',
} as const
