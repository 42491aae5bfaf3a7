/** What is said in passing: "Handed back", with a way to undo it. Said aloud by screen readers, and gone after a while. */

import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Alert from '@mui/material/Alert'
import Snackbar from '@mui/material/Snackbar'
import CloseRounded from '@mui/icons-material/CloseRounded'
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface Notice {
  readonly text: string
  readonly kind?: 'done' | 'problem'
  /** Until it goes by itself; 6 s, and for problems 12 s, unless it says otherwise. */
  readonly stayMs?: number
  readonly action?: { readonly label: string; readonly run: () => void }
}

type Tell = (notice: Notice | string) => void
const NoticeContext = createContext<Tell>(() => undefined)

/** `notice('Saved')`, or `notice({text, kind: 'problem', action: {label, run}})`; a new one takes the place of the last. */
export const useNotice = (): Tell => useContext(NoticeContext)

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly notice: Notice; readonly number: number } | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const tell = useCallback<Tell>((notice) => {
    const said = typeof notice === 'string' ? { text: notice } : notice
    setShown((last) => ({ notice: said, number: (last?.number ?? 0) + 1 }))
    setIsOpen(true)
  }, [])
  const close = useCallback(() => setIsOpen(false), [])
  return (
    <NoticeContext value={tell}>
      {children}
      {shown !== null && <NoticeBar key={shown.number} notice={shown.notice} isOpen={isOpen} onClose={close} />}
    </NoticeContext>
  )
}

interface BarProps {
  readonly notice: Notice
  readonly isOpen: boolean
  readonly onClose: () => void
}

function NoticeBar({ notice, isOpen, onClose }: BarProps) {
  const { t } = useTranslation()
  const isProblem = notice.kind === 'problem'
  const buttons = useMemo(() => {
    const { action } = notice
    const run = () => {
      onClose()
      action?.run()
    }
    return (
      <>
        {action !== undefined && (
          <Button color="inherit" size="small" onClick={run} sx={{ textDecoration: 'underline' }}>
            {action.label}
          </Button>
        )}
        <IconButton color="inherit" size="small" aria-label={t('close')} onClick={onClose}>
          <CloseRounded fontSize="small" />
        </IconButton>
      </>
    )
  }, [notice, onClose, t])
  return (
    <Snackbar
      open={isOpen}
      autoHideDuration={notice.stayMs ?? (isProblem ? 12_000 : 6_000)}
      onClose={(_event, reason) => reason !== 'clickaway' && onClose()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      sx={place}
    >
      <Alert
        severity={isProblem ? 'error' : 'success'}
        variant="filled"
        role={isProblem ? 'alert' : 'status'}
        action={buttons}
        sx={isProblem ? {} : { bgcolor: 'harbour.masthead', color: '#fff' }}
      >
        {notice.text}
      </Alert>
    </Snackbar>
  )
}

/** Over nothing that is needed now: on phones below a conversation's head, on a desk over the list's end. */
const place = {
  top: { xs: 68, md: 'auto' },
  bottom: { xs: 'auto', md: 24 },
  left: { xs: 8, md: 120 },
  right: { xs: 8, md: 'auto' },
} as const
