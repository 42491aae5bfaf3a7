/** Colours, direction and the styles that are made at run time, which carry the page's nonce. */

import createCache, { type EmotionCache } from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider, useColorScheme } from '@mui/material/styles'
import rtlPlugin from '@mui/stylis-plugin-rtl'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { prefixer } from 'stylis'
import { directionOfDesk } from './i18n.ts'
import { deskTheme } from './theme.ts'

export function ThemeFrame({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation()
  const direction = directionOfDesk(i18n.language)
  const [theme, cache] = useMemo(() => [deskTheme(direction), cacheFor(direction)] as const, [direction])
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="lotse-desk-theme" noSsr>
        <CssBaseline />
        {children}
      </ThemeProvider>
    </CacheProvider>
  )
}

/** Shows the desk as somebody prefers it. */
export function usePreferredTheme(preferred: 'system' | 'light' | 'dark'): void {
  const { setMode } = useColorScheme()
  useEffect(() => setMode(preferred), [preferred, setMode])
}

function cacheFor(direction: 'ltr' | 'rtl'): EmotionCache {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  const stylisPlugins = direction === 'rtl' ? [prefixer, rtlPlugin] : [prefixer]
  return createCache({ key: direction === 'rtl' ? 'lotse-rtl' : 'lotse', nonce, stylisPlugins })
}
