/** The end of a conversation: what it was about, and whether the pages lack it. */

import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { topics, type Topic } from '../../../src/domain/topic.ts'
import { post } from '../api.ts'
import { gapFrom, type GapDraft } from './gap-draft.ts'
import { useTranslations } from './thread-query.ts'

interface Props {
  readonly thread: ThreadView
  readonly onResolve: (topic: Topic) => Promise<void>
  readonly onClose: () => void
}

export function ResolveDialog({ thread, onResolve, onClose }: Props) {
  const { t } = useTranslation()
  const translations = useTranslations(thread)
  const [topic, setTopic] = useState<Topic>(thread.topic)
  const [isGap, setIsGap] = useState(false)
  const [gap, setGap] = useState<GapDraft>(() => gapFrom(thread, translations))
  const isMarked = useRef(false)
  const resolve = useMutation({
    mutationFn: async () => {
      // Marked once, also where the end has to be tried again.
      if (isGap && !isMarked.current) await post(`conversations/${thread.id}/gap`, gap)
      isMarked.current = isGap
      await onResolve(topic)
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    resolve.mutate()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="resolve-title">
      <form onSubmit={submit}>
        <DialogTitle id="resolve-title">{t('resolveDialog.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <DialogContentText>{t('resolveDialog.hint')}</DialogContentText>
          <TextField
            select
            autoFocus
            id="resolve-topic"
            label={t('resolveDialog.topic')}
            value={topic}
            onChange={(event) => setTopic(event.target.value as Topic)}
          >
            {topics.map((one) => (
              <MenuItem key={one} value={one}>
                {t(`topics.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <FormControlLabel
            control={<Checkbox checked={isGap} onChange={(event) => setIsGap(event.target.checked)} />}
            label={t('resolveDialog.isGap')}
          />
          {isGap && <GapFields gap={gap} onGap={setGap} />}
          {resolve.isError && <Alert severity="error">{t('failed')}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" loading={resolve.isPending}>
            {t('actions.resolve')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function GapFields({ gap, onGap }: { readonly gap: GapDraft; readonly onGap: (gap: GapDraft) => void }) {
  const { t } = useTranslation()
  return (
    <>
      <Typography variant="body2">
        {t('resolveDialog.isGapHint')} {t('resolveDialog.gapHint')}
      </Typography>
      <TextField
        required
        multiline
        autoFocus
        id="gap-question"
        label={t('resolveDialog.gapQuestion')}
        value={gap.question}
        onChange={(event) => onGap({ ...gap, question: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto', lang: gap.language, maxLength: 1_000 } }}
      />
      <TextField
        multiline
        minRows={4}
        id="gap-draft"
        label={t('resolveDialog.gapDraft')}
        value={gap.draft}
        onChange={(event) => onGap({ ...gap, draft: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto', lang: gap.language, maxLength: 10_000 } }}
      />
    </>
  )
}
