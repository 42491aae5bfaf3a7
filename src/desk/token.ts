/** Tokens that open something: random, kept only as what nobody can go back from. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits, base64url. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is stored of it. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** In a time that doesn't tell how much of it is the same. */
export function isSame(given: Buffer, kept: Buffer): boolean {
  return given.length === kept.length && timingSafeEqual(given, kept)
}
