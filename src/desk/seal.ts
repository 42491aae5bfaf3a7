/** Seals what must not be read out of the database, with a key that is not in it. */

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export interface Seal {
  close(plain: Buffer): Buffer
  /** @throws SealedOtherwise */
  open(sealed: Buffer): Buffer
}

/** The key is another one than it was: what was sealed with the old one can't be opened any more. */
class SealedOtherwise extends Error {
  override readonly name = 'SealedOtherwise'
}

const nonceBytes = 12
const tagBytes = 16
const algorithm = 'aes-256-gcm'

/** @param purpose keys of one secret for several ends are told apart by it */
export function keyFrom(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'lotse', purpose, 32))
}

/** Nonce, tag and cipher text in a row. */
export function createSeal(secret: string): Seal {
  const key = keyFrom(secret, 'desk second factors')
  return {
    close(plain) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv(algorithm, key, nonce)
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    open(sealed) {
      const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes))
      decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
      try {
        return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()])
      } catch (cause) {
        const remedy = 'set the one it was, or reset the second factor of these accounts: lotse user reset EMAIL.'
        throw new SealedOtherwise(`SECRET_KEY is another one than when second factors were set up; ${remedy}`, {
          cause,
        })
      }
    },
  }
}
