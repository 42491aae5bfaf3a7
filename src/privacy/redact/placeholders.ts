/**
 * How what is hidden is called in its place: ⟦PHONE_1⟧. The brackets stand nowhere else, are no markup, and mirror
 * themselves in texts from right to left; models keep them, or change them in the ways that are read here.
 */

import { kinds, type Kind } from './found.ts'
import { plainTextOf, type Stretch } from './plain-text.ts'

interface Placeholder extends Stretch {
  /** As it would be, had nobody changed it. */
  readonly name: string
}

export function placeholderOf(kind: Kind, number: number): string {
  return `⟦${kind}_${number}⟧`
}

const kind = `(?:${kinds.join('|')})`
const number = '\\p{Nd}+'
const otherBrackets = [
  ['\\[', '\\]'],
  ['\\{', '\\}'],
  ['<', '>'],
  ['【', '】'],
  ['〚', '〛'],
  ['⟨', '⟩'],
  ['「', '」'],
  ['［', '］'],
  ['«', '»'],
]
const forms = [
  // In its own brackets, with anything or nothing between kind and number.
  `⟦\\s{0,3}${kind}[\\s_＿\\\\-]{0,4}${number}\\s{0,3}⟧`,
  ...otherBrackets.map(([open, close]) => `${open}\\s{0,3}${kind}\\s?\\\\?[_＿]\\s?${number}\\s{0,3}${close}`),
  // Without brackets, or with one of them lost; whatever touches it.
  `(?:⟦\\s{0,3})?${kind}\\\\?[_＿]${number}(?:\\s{0,3}⟧)?`,
]
const anyForm = new RegExp(forms.join('|'), 'giu')
const parts = /(\p{L}+)\P{Nd}*(\p{Nd}+)/u

/** Everything that is, or that somebody may take for, a placeholder. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...text.matchAll(anyForm)].map(({ 0: written, index }) => {
    const [, label = '', digits = ''] = parts.exec(written) ?? []
    const name = `⟦${label.toUpperCase()}_${Number(plainTextOf(digits).plain)}⟧`
    return { name, from: index, to: index + written.length }
  })
}
