/** Cleans what people write, at the door: nothing in it hides, turns the writing around, or breaks a database. */

import { longestText } from '../domain/inbound.ts'

/**
 * The text as it looks: composed (NFC), lines parted by `\n`, without control characters, bidirectional overrides and
 * invisible characters, but with the joiners that Persian, Kurdish, Hindi or an emoji are written with.
 *
 * @returns at most `longestText` UTF-16 units; empty where there is nothing to see
 */
export function cleanText(raw: string): string {
  const visible = withoutHidden(raw.replace(lineBreaks, '\n')).trim()
  const composed = cut(visible, longestBeforeComposing).normalize('NFC')
  return withoutHidden(cut(composed, longestText)).trim()
}

/** Composing takes time that grows with the square of a run of combining marks: seconds for 100 kB of them. */
const longestBeforeComposing = 3 * longestText

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Keeps what the first group caught. */
const withoutHidden = (text: string) => text.replace(neededOrHidden, '$1')

/** Scripts in which a joiner between two letters changes how they are read. */
const joiningLetter =
  '[[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}' +
  '\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}]&&[\\p{L}\\p{M}]]'

const needed = [
  `(?<=${joiningLetter})[\\u200C\\u200D](?=${joiningLetter})`,
  // Sorani Kurdish ends words in it.
  '(?<=\\u0647)\\u200C',
  '(?<=\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]?)\\u200D(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]',
  '(?<=[0-9#*])\\uFE0F(?=\\u20E3)',
  '(?<=\\p{Script=Mongolian})[\\u180B-\\u180D\\u180F]',
  // Flags of England, Scotland and Wales.
  '(?<=\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{0,5})[\\u{E0061}-\\u{E007A}\\u{E007F}]',
]

/** Half a surrogate pair, for one, is refused by PostgreSQL, as is a zero. */
const hidden =
  '[[\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB]--[\\n\\t]]'

const neededOrHidden = new RegExp(`(${needed.join('|')})|${hidden}`, 'gv')

function cut(text: string, longest: number): string {
  const isInsidePair = (text.codePointAt(longest - 1) ?? 0) > 0xffff
  return text.slice(0, isInsidePair ? longest - 1 : longest)
}
