/** Made-up messages with what must be hidden and what must be kept in them, and how well that is done. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVault } from '../../src/privacy/redact.ts'
import { personalIn, readingOf } from '../../src/privacy/redact/personal.ts'
import { rawStretch } from '../../src/privacy/redact/plain-text.ts'

export interface PersonalMessage {
  readonly id: string
  readonly language: string
  readonly text: string
  readonly hidden: readonly string[]
  readonly kept: readonly string[]
  /** `unseen` was written after the patterns, and nobody has looked at what they miss of it. */
  readonly split: 'tuning' | 'held-out' | 'unseen'
}

export interface Judged {
  readonly message: PersonalMessage
  /** How many of `message.hidden` are gone. */
  readonly hidden: number
  /** Everything that was hidden, and how much of it should have been. */
  readonly found: number
  readonly rightly: number
  readonly kept: number
  readonly isWrong: boolean
}

export function readPersonalMessages(): readonly PersonalMessage[] {
  const lines = readFileSync(join(import.meta.dirname, '../data/personal.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as PersonalMessage)
}

export function judge(message: PersonalMessage): Judged {
  const reading = readingOf(message.text)
  const values = personalIn(reading).map((one) => {
    const { from, to } = rawStretch(reading, one)
    return message.text.slice(from, to)
  })
  const text = createVault().hide(message.text)
  const hidden = message.hidden.filter((value) => !text.includes(value) && values.some((one) => one.includes(value)))
  const rightly = values.filter((value) => message.hidden.some((one) => value.includes(one) || one.includes(value)))
  const kept = message.kept.filter((part) => text.includes(part))
  const isWrong =
    hidden.length < message.hidden.length || rightly.length < values.length || kept.length < message.kept.length
  return { message, hidden: hidden.length, found: values.length, rightly: rightly.length, kept: kept.length, isWrong }
}

export const sum = <Each>(all: readonly Each[], of: (each: Each) => number) =>
  all.reduce((total, each) => total + of(each), 0)

export const percent = (part: number, whole: number) => Number((whole === 0 ? 100 : (100 * part) / whole).toFixed(1))
