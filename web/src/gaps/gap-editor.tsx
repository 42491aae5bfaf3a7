/** Puts a question and its draft into words that a page can begin with. */

import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContentGapView } from '../../../adapters/console/api.ts'
import { useGapChange } from './use-gap-change.ts'

export function GapEditor({ gap, onClose }: { readonly gap: ContentGapView; readonly onClose: () => void }) {
  const { t } = useTranslation('more')
  const title = useId()
  const [question, setQuestion] = useState(gap.question)
  const [draft, setDraft] = useState(gap.draft)
  const change = useGapChange(gap, onClose)
  const isEmpty = question.trim() === ''
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby={title}>
      <DialogTitle id={title}>{t('gaps.editTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <TextField
          label={t('gaps.question')}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
          required
          multiline
          autoFocus
          error={isEmpty}
          helperText={isEmpty ? t('common.required') : ' '}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 2_000 } }}
          sx={{ mt: 1 }}
        />
        <TextField
          label={t('gaps.draft')}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          multiline
          minRows={6}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 10_000 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={isEmpty}
          loading={change.isPending}
          onClick={() => change.mutate({ question, draft })}
        >
          {t('common.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
