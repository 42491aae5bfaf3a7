/** A note for the team: newcomers never see it. */

import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import LockRounded from '@mui/icons-material/LockRounded'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteView, ThreadView } from '../../../adapters/console/api.ts'
import { post } from '../api.ts'
import { threadKey } from '../conversations/list-query.ts'
import { useSession } from '../session.tsx'
import { useNotice } from '../shell/notices.tsx'
import { mentionChoices, mentionedIn } from './mentions.ts'
import type { KeptDraft } from './use-draft.ts'
import { WritingField } from './writing-field.tsx'

interface Props {
  readonly thread: ThreadView
  readonly kept: KeptDraft
  readonly inputRef: Ref<HTMLTextAreaElement>
}

export function NoteForm({ thread, kept, inputRef }: Props) {
  const { t } = useTranslation()
  const { user } = useSession()
  const { note } = kept.draft
  const others = thread.colleagues.filter(({ id }) => id !== user.id)
  const saving = useSaving(thread, kept)
  const save = () => note.trim() !== '' && saving.mutate({ text: note.trim(), mentions: mentionedIn(note, others) })
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {saving.isError && <Alert severity="error">{t('composer.noteFailed')}</Alert>}
      <Box sx={{ '& .MuiOutlinedInput-root': { bgcolor: 'harbour.lampTint' } }}>
        <WritingField
          id="note-text"
          label={t('composer.noteLabel')}
          placeholder={t('composer.notePlaceholder')}
          value={note}
          onChange={(changed) => kept.change({ note: changed })}
          onSend={save}
          sign="@"
          choicesFor={(wanted) => mentionChoices(others, wanted)}
          listLabel={t('composer.mention')}
          inputRef={inputRef}
        />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <LockRounded aria-hidden fontSize="small" sx={{ color: 'harbour.lampInk' }} />
        <Typography variant="body2" sx={{ flex: 1 }}>
          {t('composer.noteHint')}
        </Typography>
        <Button variant="contained" color="warning" loading={saving.isPending} onClick={save}>
          {t('composer.saveNote')}
        </Button>
      </Box>
    </Box>
  )
}

function useSaving(thread: ThreadView, kept: KeptDraft) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const notice = useNotice()
  return useMutation({
    mutationFn: (note: object) => post<NoteView>(`conversations/${thread.id}/notes`, note),
    onSuccess: (note) => {
      kept.change({ note: '' })
      client.setQueryData<ThreadView>(
        threadKey(thread.id),
        (before) => before && { ...before, notes: [...before.notes.filter(({ id }) => id !== note.id), note] },
      )
      notice(t('composer.noted'))
      return client.invalidateQueries({ queryKey: threadKey(thread.id) })
    },
  })
}
