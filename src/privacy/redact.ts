/**
 * Keeps personal data on the machine: what leaves for a model holds placeholders such as ⟦PHONE_1⟧ in their place, and
 * its reply gets them back. Texts of pages are public and go as they are.
 */

import { apart, type Found, type Reading } from './redact/found.ts'
import { linksOf } from './redact/links.ts'
import { personalIn, readingOf } from './redact/personal.ts'
import { placeholderOf, placeholdersIn } from './redact/placeholders.ts'
import { rawStretch, type Stretch } from './redact/plain-text.ts'
import { createMemory } from './redact/memory.ts'

/** Of one turn: what was hidden once is hidden in every text after it, under the same placeholder. */
export interface Vault {
  /** Reads a text for what it holds, so that texts before it are without that as well: first all, then `hide`. */
  learn(text: string): void
  /** `restore` makes the very same text of it. */
  hide(text: string): string
  /** For what a model wrote. */
  restore(text: string): Restored
  readonly isEmpty: boolean
}

export interface Restored {
  readonly text: string
  /** Placeholders, as they were written, that are no longer in the text: invented, or in a link. */
  readonly leftOut: readonly string[]
}

export interface VaultOptions {
  /** What need not be hidden, though it looks personal: the number of an office that a page names, for one. */
  readonly keep?: (value: string) => boolean
}

export function createVault({ keep = () => false }: VaultOptions = {}): Vault {
  const placeholders = new Map<string, string>()
  const values = new Map<string, string>()
  const memory = createMemory()

  const findIn = (reading: Reading) => personalIn(reading).filter((found) => !keep(writtenIn(reading, found)))
  const learnFrom = (reading: Reading) => {
    const found = findIn(reading)
    memory.learn(reading, found)
    return found
  }
  const placeholderFor = ({ kind }: Found, value: string) => {
    const placeholder = placeholders.get(value) ?? placeholderOf(kind, placeholders.size + 1)
    placeholders.set(value, placeholder)
    values.set(placeholder, value)
    return placeholder
  }

  return {
    learn(text) {
      learnFrom(readingOf(text))
    },
    hide(text) {
      const reading = readingOf(text)
      const found = [...learnFrom(reading), ...memory.knownIn(reading)].map((one) => ({
        ...one,
        ...rawStretch(reading, one),
      }))
      const forged = placeholdersIn(text).map((one) => ({ ...one, kind: 'TEXT' as const }))
      return replaced(text, wholeLinks(text, [...found, ...forged]), (one) =>
        placeholderFor(one, text.slice(one.from, one.to)),
      )
    },
    restore(text) {
      const links = linksOf(text)
      const leftOut: string[] = []
      const restored = replaced(text, placeholdersIn(text), (placeholder) => {
        const value = values.get(placeholder.name)
        if (value !== undefined && !links.isInside(placeholder)) return value
        leftOut.push(text.slice(placeholder.from, placeholder.to))
        return ''
      })
      return { text: restored, leftOut }
    },
    get isEmpty() {
      return placeholders.size === 0
    },
  }
}

const writtenIn = (reading: Reading, found: Found) => {
  const { from, to } = rawStretch(reading, found)
  return reading.raw.slice(from, to)
}

function wholeLinks(text: string, found: readonly Found[]): readonly Found[] {
  const links = linksOf(text)
  const whole = (one: Found) => (links.isInside(one) ? { kind: 'LINK' as const, ...links.around(one) } : one)
  return apart(apart(found).map(whole))
}

/** @param stretches in their order, without overlaps */
function replaced<Part extends Stretch>(text: string, stretches: readonly Part[], by: (part: Part) => string): string {
  let end = 0
  const pieces = stretches.map((part) => {
    const before = text.slice(end, part.from)
    end = part.to
    return before + by(part)
  })
  return pieces.join('') + text.slice(end)
}
