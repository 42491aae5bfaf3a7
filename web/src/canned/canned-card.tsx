/** One canned text. Deleted by mistake, it can be had back. */

import DeleteIcon from '@mui/icons-material/Delete'
import EditIcon from '@mui/icons-material/Edit'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CannedTextView } from '../../../adapters/console/api.ts'
import { del, post } from '../api.ts'
import { useChange } from '../page/changes.ts'
import { useLanguageName, useRegionName } from '../page/names.ts'
import { useNotice } from '../shell/notices.tsx'

interface CannedCardProps {
  readonly text: CannedTextView
  readonly onEdit: () => void
}

export function CannedCard({ text, onEdit }: CannedCardProps) {
  const { t } = useTranslation('more')
  const languageName = useLanguageName()
  const regionName = useRegionName()
  const remove = useRemove(text)
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <Typography component="code" dir="ltr" sx={shortcut}>
          /{text.shortcut}
        </Typography>
        <Typography variant="h2" dir="auto">
          {text.title}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {regionName(text.region)} · {languageName(text.language)}
        </Typography>
      </Box>
      <Typography dir="auto" lang={text.language} sx={{ whiteSpace: 'pre-wrap', my: 1 }}>
        {text.text}
      </Typography>
      <Button size="small" startIcon={<EditIcon />} aria-label={`${t('common.edit')}: ${text.title}`} onClick={onEdit}>
        {t('common.edit')}
      </Button>
      <Button
        size="small"
        color="error"
        startIcon={<DeleteIcon />}
        loading={remove.isPending}
        aria-label={`${t('canned.delete')}: ${text.title}`}
        onClick={() => remove.mutate()}
        sx={{ marginInlineStart: 1 }}
      >
        {t('canned.delete')}
      </Button>
    </Paper>
  )
}

function useRemove(text: CannedTextView) {
  const { t } = useTranslation('more')
  const client = useQueryClient()
  const notice = useNotice()
  const refresh = () => client.invalidateQueries({ queryKey: ['canned-texts'] })
  const { id, ...content } = text
  const restore = useChange({
    run: () => post<CannedTextView>('canned-texts', content),
    said: t('canned.restored', { title: text.title }),
    afterwards: refresh,
  })
  return useChange({
    run: () => del(`canned-texts/${id}`),
    afterwards: async () => {
      const action = { label: t('common.undo'), run: () => restore.mutate() }
      notice({ text: t('canned.deleted', { title: text.title }), stayMs: 15_000, action })
      await refresh()
    },
  })
}

const shortcut = {
  bgcolor: 'harbour.tint',
  color: 'primary.dark',
  borderRadius: 1,
  px: 0.75,
  fontSize: '0.9375rem',
} as const
