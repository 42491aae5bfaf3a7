/** Where words to look for are written: looked for shortly after the last key, or at once with Enter. */

import CloseIcon from '@mui/icons-material/Close'
import SearchIcon from '@mui/icons-material/Search'
import CircularProgress from '@mui/material/CircularProgress'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { useShortcut } from '../shortcuts.ts'

const pauseMs = 350

interface SearchFieldProps {
  readonly words: string
  readonly onSearch: (words: string) => void
  readonly isBusy: boolean
}

export function SearchField({ words, onSearch, isBusy }: SearchFieldProps) {
  const { t } = useTranslation('more')
  const [typed, searchIn] = useTyped(words, onSearch)
  const field = useRef<HTMLInputElement>(null)
  useShortcut('search', () => field.current?.select())
  const clear = () => {
    searchIn(0, '')
    field.current?.focus()
  }
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        searchIn(0, typed)
      }}
    >
      <TextField
        fullWidth
        autoFocus
        label={t('search.label')}
        value={typed}
        onChange={(event) => searchIn(pauseMs, event.target.value)}
        inputRef={field}
        slotProps={{
          htmlInput: { dir: 'auto', enterKeyHint: 'search', maxLength: 200, type: 'text' },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                {isBusy ? <CircularProgress size={20} aria-hidden /> : <SearchIcon />}
              </InputAdornment>
            ),
            endAdornment: typed !== '' && (
              <InputAdornment position="end">
                <IconButton edge="end" aria-label={t('search.clear')} onClick={clear}>
                  <CloseIcon />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
    </form>
  )
}

/** What is being typed. What the address says is taken over where it changes by something else than this field. */
function useTyped(words: string, onSearch: (words: string) => void) {
  const { key } = useLocation()
  const isOwn = useNavigationType() === NavigationType.Replace
  const [typed, setTyped] = useState(words)
  const [seen, setSeen] = useState(key)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (seen !== key) {
    setSeen(key)
    if (!isOwn) setTyped(words)
  }
  useEffect(() => () => clearTimeout(pause.current), [])
  const searchIn = (ms: number, wanted: string) => {
    setTyped(wanted)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => onSearch(wanted), ms)
  }
  return [typed, searchIn] as const
}
