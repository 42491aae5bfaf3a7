/** Copies something, and says whether that worked. */

import ContentCopyIcon from '@mui/icons-material/ContentCopy'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { useNotice } from '../shell/notices.tsx'

interface CopyButtonProps {
  readonly text: string
  readonly label: string
  readonly variant?: 'text' | 'outlined' | 'contained'
}

export function CopyButton({ text, label, variant = 'text' }: CopyButtonProps) {
  const copy = useCopy()
  return (
    <Button variant={variant} size="small" startIcon={<ContentCopyIcon />} onClick={() => void copy(text)}>
      {label}
    </Button>
  )
}

function useCopy(): (text: string) => Promise<void> {
  const { t } = useTranslation('more')
  const notice = useNotice()
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      notice(t('common.copied'))
    } catch {
      notice({ text: t('common.copyFailed'), kind: 'problem' })
    }
  }
}
