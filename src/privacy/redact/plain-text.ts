/** A message as it looks, whatever it is made of: the patterns for personal data read this. */

export interface PlainText {
  readonly raw: string
  /** Without what nobody sees; digits of any script, dashes, spaces and full-width characters are those of ASCII. */
  readonly plain: string
  /** Where each unit of `plain` stands in `raw`, and where it ends. */
  readonly at: readonly number[]
}

/** A part of `plain`; `to` is behind its last unit. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export function plainTextOf(raw: string): PlainText {
  const at: number[] = []
  let plain = ''
  let position = 0
  for (const character of raw) {
    const looks = lookOf(character)
    for (let unit = 0; unit < looks.length; unit++) at.push(position)
    plain += looks
    position += character.length
  }
  at.push(raw.length)
  return { raw, plain, at }
}

/** What was written there, with whatever hides in it and behind it. */
export function rawStretch({ at }: PlainText, { from, to }: Stretch): Stretch {
  return { from: at[from] ?? 0, to: at[to] ?? 0 }
}

function lookOf(character: string): string {
  if (character < '\u007F') return character
  if (hidden.test(character)) return ''
  if (digit.test(character)) return valueOf(character)
  if (dash.test(character)) return '-'
  if (apostrophe.test(character)) return "'"
  if (blank.test(character)) return ' '
  return fullWidth.test(character) ? String.fromCodePoint(codeOf(character) - fullWidthOffset) : character
}

const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const digit = /\p{Nd}/u
const dash = /[\p{Pd}\u2212]/u
const apostrophe = /[’‘ʼ`´]/
const blank = /\p{Zs}/u
const fullWidth = /[\uFF01-\uFF5E]/
const fullWidthOffset = 0xfee0

const codeOf = (character: string) => character.codePointAt(0) ?? 0

/** Digits of a script stand one after the other, from zero on; several sets of them may follow one another. */
function valueOf(character: string): string {
  let zero = codeOf(character)
  while (digit.test(String.fromCodePoint(zero - 1))) zero--
  return String((codeOf(character) - zero) % 10)
}
