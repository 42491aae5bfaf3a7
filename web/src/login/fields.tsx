/** Fields of the forms by which one comes in; browsers and password managers know them by their names. */

import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import VisibilityOffRounded from '@mui/icons-material/VisibilityOffRounded'
import VisibilityRounded from '@mui/icons-material/VisibilityRounded'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface EmailProps {
  readonly label: string
  readonly defaultValue?: string
  readonly hasFocus?: boolean
}

export function EmailField({ label, defaultValue = '', hasFocus = false }: EmailProps) {
  return (
    <TextField
      name="email"
      type="email"
      required
      label={label}
      defaultValue={defaultValue}
      autoFocus={hasFocus}
      autoComplete="username"
      slotProps={{ htmlInput: { dir: 'ltr' } }}
    />
  )
}

interface PasswordProps {
  readonly label: string
  readonly autoComplete: 'current-password' | 'new-password'
  readonly hint?: string
  readonly minLength?: number
  readonly hasFocus?: boolean
}

export function PasswordField({ label, autoComplete, hint, minLength, hasFocus = false }: PasswordProps) {
  const { t } = useTranslation()
  const [isShown, setIsShown] = useState(false)
  const eye = (
    <InputAdornment position="end">
      <IconButton
        aria-label={isShown ? t('login.hidePassword') : t('login.showPassword')}
        aria-pressed={isShown}
        onClick={() => setIsShown(!isShown)}
        edge="end"
      >
        {isShown ? <VisibilityOffRounded /> : <VisibilityRounded />}
      </IconButton>
    </InputAdornment>
  )
  return (
    <TextField
      name="password"
      type={isShown ? 'text' : 'password'}
      required
      label={label}
      helperText={hint}
      autoFocus={hasFocus}
      autoComplete={autoComplete}
      slotProps={{ input: { endAdornment: eye }, htmlInput: { dir: 'ltr', minLength } }}
    />
  )
}

/** Six digits; appears when it is asked for, and takes the keyboard. */
export function CodeField({ label, hint }: { readonly label: string; readonly hint: string }) {
  return (
    <TextField
      name="code"
      required
      autoFocus
      label={label}
      helperText={hint}
      autoComplete="one-time-code"
      slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'numeric', pattern: '[0-9 ]{6,7}', maxLength: 7 } }}
    />
  )
}
