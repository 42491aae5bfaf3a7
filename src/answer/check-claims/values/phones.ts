/** Phone numbers: their digits from the area code on, however they are parted. */

import { take, type Reading } from './value.ts'

/** Begins as only phone numbers do, or holds a dash behind four digits. Dots are left to dates and times. */
const written = /(?<![\d.,:/-])(?:\+ ?|00)?\(?\d[\d ()/-]{2,24}\d(?!\d|[:.,]\d)/g

export function takePhones(reading: Reading): Reading {
  return take(reading, written, ([match]) => {
    const digits = phoneDigits(match)
    const isPhone =
      (/^\(?(?:\+|0)/.test(match.trim()) && digits.length >= 6) || isServiceNumber(digits) || hasExtension(match)
    return isPhone ? { kind: 'phone', keys: [phoneKey(match)] } : undefined
  })
}

export const phoneKey = (number: string) => `phone ${phoneDigits(number)}`

/** `+49 (0)30 1` and `030 1` are the same. */
function phoneDigits(number: string): string {
  return number
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)49/, '0')
    .replace(/^(?:\+|00)/, '+')
}

/** `116 117`, `116016`: Europe's harmonised numbers. */
const isServiceNumber = (digits: string) => /^116\d{3}$/.test(digits)

/** `23125-100`, but not the years `2026/27` or `2026-2027`. */
function hasExtension(match: string): boolean {
  return /^\d{4,}[/-]\d{2,}$/.test(match) && !/^(?:19|20)\d\d[/-]/.test(match)
}
