/** Number plates: German ones by their shape, others beside a word for them. */

import type { Found, Reading } from './found.ts'
import { standsNear } from './nearness.ts'
import { expressionsOf, stretchesOf } from './words.ts'

const german = /(?<![\p{L}\p{N}-])(?!SGB|ALG|TV)[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?(?![\p{L}\p{N}-])/gu
const ukrainian = /(?<![\p{L}\p{N}-])[A-ZА-ЯІ]{2} ?\d{4} ?[A-ZА-ЯІ]{2}(?![\p{L}\p{N}-])/gu
const ofAnyCountry =
  /(?<![\p{L}\p{N}-])(?:\p{L}{1,3}[ -]?(?:\p{L}{1,2}[ -]?)?\d{2,5}|\d{1,4}[ -]?\p{L}{1,3}[ -]?\d{2,5})(?:[ -]?[A-ZА-Я]{1,3})?(?![\p{L}\p{N}-])/gu

export function platesIn({ plain, words }: Reading): readonly Found[] {
  const named = stretchesOf(plate, words)
  const near = [...plain.matchAll(ofAnyCountry)].filter(({ 0: { length }, index }) =>
    standsNear(named, { from: index, to: index + length }, { before: 25, behind: 15 }),
  )
  return [...plain.matchAll(german), ...plain.matchAll(ukrainian), ...near].map(({ 0: { length }, index }) => ({
    kind: 'PLATE',
    from: index,
    to: index + length,
  }))
}

const plate = expressionsOf(
  'kennzeichen, autokennzeichen, nummernschild, license plate, licence plate, number plate, plate number, plaque, immatriculation, ' +
    'matrícula, targa, rejestracja, rejestracyjny, număr de înmatriculare, plaka, plakam, plakası, targë, targa, номер машины, госномер, ' +
    'номер авто, номерний знак, номер автомобіля, таблица, لوحة, پلاک, نمرة السيارة, ታርጋ, 车牌',
)
