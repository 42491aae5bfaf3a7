/**
 * A browser in which somebody has logged in before keeps a mark: their guesses are counted apart, so that strangers who
 * guess at the same account don't keep them out.
 *
 * @see https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */

import { createHmac, randomBytes } from 'node:crypto'
import { isSame } from './token.ts'

/** What the browser keeps; of use for this account only. */
export function markBrowser(email: string, key: Buffer): string {
  const nonce = randomBytes(16).toString('base64url')
  return `${nonce}.${sign(email, nonce, key).toString('base64url')}`
}

/** The mark's name, or `null` where it is none of this account's. */
export function knownBrowser(mark: string | undefined, email: string, key: Buffer): string | null {
  const [nonce = '', signature = ''] = mark?.split('.') ?? []
  return isSame(Buffer.from(signature, 'base64url'), sign(email, nonce, key)) ? nonce : null
}

const sign = (email: string, nonce: string, key: Buffer) =>
  createHmac('sha256', key).update(`browser ${nonce} ${email}`).digest()
