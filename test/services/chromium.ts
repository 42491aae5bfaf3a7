/** The Chromium that browser tests drive. */
import { findProgram, sayMissing } from './process.ts'

/** No sandbox, because root has none; and no traffic but that of the page under test. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** Chromium's program, or one sentence on what to do without it. */
export function findChromium(): { readonly executablePath: string } | { readonly missing: string } {
  const executablePath = findProgram('chromium')
  return executablePath === undefined ? sayMissing('Chromium') : { executablePath }
}
