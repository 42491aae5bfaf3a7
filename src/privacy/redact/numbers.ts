/**
 * Numbers that name a person: telephones, cards, tax and file numbers. Seven digits in a row, however they are parted,
 * are nobody's business, unless they are everyday figures; which kind they are matters less.
 */

import { isCard, isTaxId } from './check-digits.ts'
import { isServiceNumber } from './everyday-figures.ts'
import type { Found, Kind, Reading } from './found.ts'
import { standsNear } from './nearness.ts'
import { expressionsOf, stretchesOf } from './words.ts'

const fewestDigits = 7
/** Of landlines in the country, which count as such only beside a word for telephone. */
const fewestDigitsOfTelephone = 4

/** Other scripts write prepositions in one with a number, or part no words at all. */
const run = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}_])[+(]{0,3}\d(?:[ ./()\\_·*-]{0,3}\d)*/gu

export function numbersIn({ plain, unusual, words }: Reading): readonly Found[] {
  const telephones = stretchesOf(telephone, words)
  return [...unusual.matchAll(run)].flatMap(({ 0: written, index }) => {
    const one = { from: index, to: index + written.length }
    const digits = written.replace(/\D/g, '')
    const isBesideTelephone = standsNear(telephones, one, { before: 20, behind: 0 }) && !isCount(plain, one.to)
    if (digits.length < (isBesideTelephone ? fewestDigitsOfTelephone : fewestDigits)) return []
    return isServiceNumber(written) || isYear(digits) ? [] : [{ ...one, kind: kindOf(written, digits) }]
  })
}

function kindOf(written: string, digits: string): Kind {
  if (/^[+(]*(?:\+|0)/.test(written)) return 'PHONE'
  if (isCard(digits)) return 'CARD'
  return isTaxId(digits) ? 'DOCUMENT' : 'NUMBER'
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits)

/** "phone for 1500 people": a word or a unit follows at once. */
const isCount = (plain: string, to: number) => /^ ?(?:[€$%:]|[\p{L}]{3,})/u.test(plain.slice(to, to + 6))

const telephone = expressionsOf(
  'tel, telefon, telefonnummer, handy, handynummer, mobil, festnetz, whatsapp, phone, telephone, mobile, téléphone, portable, ' +
    'teléfono, móvil, telefono, cellulare, telemóvel, telefone, телефон, телефона, номер телефона, мобильный, тел, هاتف, هاتفي, ' +
    'تلفن, موبایل, تلفون, تەلەفۆن, telefonum, telefoni, telefona min, talefoonka, taleefanka, ተሌፎን, ተሌፎነይ, ስልክ, 电话, 手机, điện thoại, โทรศัพท์',
)
