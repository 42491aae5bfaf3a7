/** Beside what one writes: what the newcomer will read, to be looked at and changed before it goes. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import TranslateRounded from '@mui/icons-material/TranslateRounded'
import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../../src/domain/language.ts'
import { useNames } from '../words/use-names.ts'
import type { Preview } from './use-preview.ts'

interface Props {
  readonly preview: Preview
  readonly language: LanguageTag | null
  readonly onSend: () => void
  readonly inputRef: Ref<HTMLTextAreaElement>
}

export function TranslationPreview({ preview, language, onSend, inputRef }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const { translation, state } = preview
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSend()
  }
  return (
    <Box sx={{ minWidth: 0, display: 'grid', gap: 0.5, alignContent: 'start' }}>
      <TextField
        id="preview-text"
        multiline
        fullWidth
        minRows={2}
        maxRows={10}
        hiddenLabel
        value={translation?.text ?? ''}
        placeholder={state === 'busy' ? t('composer.previewBusy') : t('composer.previewWaits')}
        inputRef={inputRef}
        onChange={(event) => preview.edit(event.target.value)}
        onKeyDown={onKeyDown}
        slotProps={{
          htmlInput: {
            dir: 'auto',
            // Empty until there is a translation to look at; the keyboard gets there all the same.
            readOnly: translation === null,
            lang: language ?? undefined,
            'aria-label': t('composer.previewTitle', { language: names.language(language) }),
            'aria-describedby': 'preview-state',
          },
        }}
        sx={{ '& .MuiOutlinedInput-root': { bgcolor: 'harbour.quay' } }}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 26 }}>
        <Typography id="preview-state" role="status" variant="body2" sx={stateLook(state)}>
          <TranslateRounded aria-hidden sx={{ fontSize: 15 }} />
          {useStateWords(preview, names.language(language))}
        </Typography>
        {(state === 'stale' || state === 'failed') && (
          <Button size="small" onClick={() => void preview.translate()} sx={{ minHeight: 26, py: 0 }}>
            {t('composer.previewAgain')}
          </Button>
        )}
      </Box>
    </Box>
  )
}

function useStateWords({ state, translation }: Preview, language: string): string {
  const { t } = useTranslation()
  if (state === 'busy') return t('composer.previewBusy')
  if (state === 'failed') return t('composer.previewFailed')
  if (state === 'stale') return t('composer.previewStale')
  if (state === 'ready' && translation?.isEdited === true) return t('composer.previewEdited')
  return state === 'ready' ? t('composer.previewHint') : t('composer.previewTitle', { language })
}

const stateLook = (state: Preview['state']) =>
  ({
    display: 'flex',
    alignItems: 'center',
    gap: 0.5,
    color: state === 'failed' ? 'error.main' : state === 'stale' ? 'warning.main' : 'text.secondary',
  }) as const
