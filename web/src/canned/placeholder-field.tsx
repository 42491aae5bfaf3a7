/** The text, and the buttons that put a placeholder where the cursor is. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import AddIcon from '@mui/icons-material/Add'
import { useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session.tsx'
import { insertPlaceholder, placeholders, unknownPlaceholders, type Placeholder } from './placeholders.ts'

interface FieldProps {
  readonly text: string
  readonly fault: string | null
  readonly onChange: (text: string) => void
}

export function PlaceholderField({ text, fault, onChange }: FieldProps) {
  const { t } = useTranslation('more')
  const { replyLimit } = useSession()
  const group = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const insert = useInsert(field, text, onChange)
  const unknown = unknownPlaceholders(text)
  const warning =
    unknown.length > 0 ? t('canned.unknown', { names: unknown.map((name) => `{${name}}`).join(' ') }) : null
  return (
    <Box>
      <TextField
        fullWidth
        multiline
        minRows={4}
        maxRows={12}
        required
        label={t('canned.text')}
        value={text}
        inputRef={field}
        onChange={(event) => onChange(event.target.value)}
        error={fault !== null}
        helperText={fault ?? warning ?? ' '}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: replyLimit } }}
      />
      <Box
        role="group"
        aria-labelledby={group}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
      >
        <Typography id={group} variant="body2" sx={{ color: 'text.secondary' }}>
          {t('canned.insert')}
        </Typography>
        {placeholders.map((one) => (
          <Button key={one} size="small" variant="outlined" startIcon={<AddIcon />} onClick={() => insert(one)}>
            {t(`canned.placeholder.${one}`)}
          </Button>
        ))}
      </Box>
    </Box>
  )
}

/** Where the selection is, with the cursor behind it afterwards. */
function useInsert(
  field: { readonly current: HTMLTextAreaElement | null },
  text: string,
  onChange: (text: string) => void,
) {
  const cursor = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (cursor.current === null) return
    field.current?.focus()
    field.current?.setSelectionRange(cursor.current, cursor.current)
    cursor.current = null
  })
  return (placeholder: Placeholder) => {
    const start = field.current?.selectionStart ?? text.length
    const end = field.current?.selectionEnd ?? start
    const inserted = insertPlaceholder(text, { start, end }, placeholder)
    cursor.current = inserted.cursor
    onChange(inserted.text)
  }
}
