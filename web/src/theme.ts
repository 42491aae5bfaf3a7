/** Sand and harbour teal, with the amber of a lamp for what wants to be seen: the desk in light and in dark. */

import { createTheme, type Theme } from '@mui/material/styles'

interface HarbourColours {
  readonly ground: string
  /** Borders of what can be used, at a contrast of 3 to 1. */
  readonly edge: string
  readonly tint: string
  readonly quay: string
  readonly lamp: string
  readonly lampTint: string
  readonly lampInk: string
  readonly dangerTint: string
  readonly masthead: string
}

declare module '@mui/material/styles' {
  interface Palette {
    readonly harbour: HarbourColours
  }
  interface PaletteOptions {
    readonly harbour?: HarbourColours
  }
}

const light = {
  background: { default: '#f7f3ea', paper: '#fffefb' },
  text: { primary: '#14262b', secondary: '#4b5d61', disabled: '#77868a' },
  divider: '#ddd5c5',
  primary: { main: '#0a5a63', dark: '#07434a', light: '#3d8a90', contrastText: '#ffffff' },
  secondary: { main: '#4b5d61', dark: '#14262b', light: '#77868a', contrastText: '#ffffff' },
  error: { main: '#a32a1c', dark: '#7d1d12', light: '#c8472f', contrastText: '#ffffff' },
  warning: { main: '#8a5a00', dark: '#6b4500', light: '#f0ab2e', contrastText: '#ffffff' },
  success: { main: '#2d6a3c', dark: '#1f4e2b', light: '#5c9a6b', contrastText: '#ffffff' },
  info: { main: '#0a5a63', dark: '#07434a', light: '#3d8a90', contrastText: '#ffffff' },
  harbour: {
    ground: '#f7f3ea',
    edge: '#77868a',
    tint: '#dcecea',
    quay: '#dbe6df',
    lamp: '#f0ab2e',
    lampTint: '#fdf1d7',
    lampInk: '#5f3f00',
    dangerTint: '#fbe9e5',
    masthead: '#0a4a52',
  },
} as const

const dark = {
  background: { default: '#0e191c', paper: '#16252a' },
  text: { primary: '#e8eeec', secondary: '#abbab9', disabled: '#7f9294' },
  divider: '#2d4046',
  primary: { main: '#86d2cc', dark: '#a9e2dd', light: '#a9e2dd', contrastText: '#06282c' },
  secondary: { main: '#abbab9', dark: '#e8eeec', light: '#7f9294', contrastText: '#0e191c' },
  error: { main: '#ffa497', dark: '#ffc0b7', light: '#ffc0b7', contrastText: '#3a0f09' },
  warning: { main: '#f3ba52', dark: '#f7cf85', light: '#f3ba52', contrastText: '#2c1d00' },
  success: { main: '#93d0a2', dark: '#b4dfbe', light: '#b4dfbe', contrastText: '#0c2913' },
  info: { main: '#86d2cc', dark: '#a9e2dd', light: '#a9e2dd', contrastText: '#06282c' },
  harbour: {
    ground: '#0e191c',
    edge: '#7f9294',
    tint: '#17393d',
    quay: '#1a3036',
    lamp: '#f3ba52',
    lampTint: '#2c2716',
    lampInk: '#f3ba52',
    dangerTint: '#3a1f1c',
    masthead: '#08343a',
  },
} as const

const fonts = [
  'system-ui',
  '-apple-system',
  "'Segoe UI'",
  'Roboto',
  "'Noto Sans'",
  "'Noto Sans Arabic'",
  "'Geeza Pro'",
  "'Noto Sans Ethiopic'",
  "'Noto Sans Thai'",
  "'Noto Sans Devanagari'",
  'Tahoma',
  'sans-serif',
].join(', ')

/** Seen on every ground that it can stand on: ink, and around it the lamp. */
const focusRing = {
  outline: '3px solid var(--lotse-palette-text-primary)',
  outlineOffset: '1px',
  boxShadow: '0 0 0 6px var(--lotse-palette-harbour-lamp)',
}

export function deskTheme(direction: 'ltr' | 'rtl'): Theme {
  return createTheme({
    direction,
    cssVariables: { colorSchemeSelector: '[data-theme="%s"]', cssVarPrefix: 'lotse' },
    colorSchemes: { light: { palette: light }, dark: { palette: dark } },
    shape: { borderRadius: 10 },
    typography: {
      fontFamily: fonts,
      htmlFontSize: 16,
      fontSize: 15,
      h1: { fontSize: '1.35rem', fontWeight: 700, lineHeight: 1.3 },
      h2: { fontSize: '1.15rem', fontWeight: 700, lineHeight: 1.3 },
      h3: { fontSize: '1rem', fontWeight: 700, lineHeight: 1.4 },
      button: { textTransform: 'none', fontWeight: 650 },
      // Arabic script needs air above and below.
      body1: { lineHeight: direction === 'rtl' ? 1.75 : 1.55 },
      body2: { lineHeight: direction === 'rtl' ? 1.7 : 1.5 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          html: { textSizeAdjust: '100%', scrollbarColor: 'var(--lotse-palette-harbour-edge) transparent' },
          body: { overflowWrap: 'anywhere' },
          ':focus-visible': { outline: '3px solid var(--lotse-palette-text-primary)', outlineOffset: '2px' },
          '@media (prefers-reduced-motion: reduce)': {
            '*, ::before, ::after': { animation: 'none !important', transition: 'none !important' },
          },
          a: { color: 'var(--lotse-palette-primary-main)', textUnderlineOffset: '0.18em' },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&.Mui-focusVisible, &:focus-visible': focusRing } },
      },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: { root: { borderRadius: 8, minHeight: 36 }, outlined: { borderWidth: 1.5 } },
      },
      MuiIconButton: { styleOverrides: { root: { borderRadius: 8 } } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: { backgroundColor: 'var(--lotse-palette-background-paper)' },
          notchedOutline: { borderColor: 'var(--lotse-palette-harbour-edge)' },
        },
      },
      MuiChip: { styleOverrides: { root: { borderRadius: 8, fontWeight: 600 } } },
      MuiTooltip: {
        defaultProps: { enterDelay: 400, disableInteractive: true },
        styleOverrides: { tooltip: { fontSize: '0.8125rem', backgroundColor: '#14262b', color: '#fffefb' } },
      },
      MuiDialog: { styleOverrides: { paper: { borderRadius: 14 } } },
      MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.2rem', fontWeight: 700 } } },
      MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
      MuiMenu: { styleOverrides: { paper: { border: '1px solid var(--lotse-palette-divider)' } } },
      MuiAlert: { styleOverrides: { root: { alignItems: 'center' } } },
      MuiLink: { defaultProps: { underline: 'always' } },
    },
  })
}
