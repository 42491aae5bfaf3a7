/** Passwords: which are taken, and how they are kept. */

import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { commonPasswords } from './common-passwords.ts'

export const shortestPassword = 10
const longestPassword = 256

/** @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id */
const today: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const hashBytes = 32
const saltBytes = 16

interface Cost {
  /** Kibibytes. */
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

export type PasswordFault = 'too-short' | 'too-long' | 'about-oneself' | 'too-common'

/** What keeps a password from being taken; `undefined` where it is fine. */
export function passwordFault(
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): PasswordFault | undefined {
  const length = Array.from(password.normalize('NFKC')).length
  if (length < shortestPassword) return 'too-short'
  if (password.length > longestPassword) return 'too-long'
  const plain = plainly(password)
  const about = [email, email.split('@')[0] ?? '', name].map(plainly)
  if (about.some((word) => word.length > 3 && plain.replace(/\d+$/, '') === word.replace(/\d+$/, ''))) {
    return 'about-oneself'
  }
  return isCommon(plain) ? 'too-common' : undefined
}

const plainly = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

function isCommon(plain: string): boolean {
  return commonPasswords.has(plain) || new Set(plain).size < 4
}

/** In PHC format: what it was made with stands in it, so that it can be checked when that has changed. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  return phcOf({ ...today, salt, hash: await derive(password, salt, today) })
}

export type PasswordCheck = 'right' | 'right-but-outdated' | 'wrong'

/** As long as a right one takes, whether there is a hash to compare with or none. */
export async function checkPassword(password: string, phc: string | null): Promise<PasswordCheck> {
  const kept = phc === null ? undefined : readPhc(phc)
  const { salt, hash, ...cost } = kept ?? { ...today, salt: Buffer.alloc(saltBytes), hash: Buffer.alloc(hashBytes) }
  const isSame = timingSafeEqual(await derive(password, salt, cost), hash)
  if (kept === undefined || !isSame) return 'wrong'
  const isToday = cost.memory === today.memory && cost.passes === today.passes && cost.parallelism === today.parallelism
  return isToday ? 'right' : 'right-but-outdated'
}

function derive(password: string, nonce: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  const message = password.slice(0, longestPassword).normalize('NFKC')
  const parameters = { message, nonce, memory, passes, parallelism, tagLength: hashBytes }
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, hash) => (error === null ? resolve(hash) : reject(error)))
  })
}

interface Kept extends Cost {
  readonly salt: Buffer
  readonly hash: Buffer
}

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

function phcOf({ memory, passes, parallelism, salt, hash }: Kept): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`
}

/** @throws where something else than `hashPassword` wrote it */
function readPhc(phc: string): Kept {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc)
  if (parts === null) throw new Error('A password hash in the database is none; reset that account.')
  const [, memory, passes, parallelism, salt = '', hash = ''] = parts
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  }
}
