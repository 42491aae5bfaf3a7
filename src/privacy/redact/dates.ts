/** Dates of any writing, and when somebody was born. */

import type { Found, Reading } from './found.ts'
import { standsNear } from './nearness.ts'
import { expressionsOf, stretchesOf } from './words.ts'

const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
/** Of the Gregorian calendar, or of Iran's. */
const year = '(?:1[34]\\d\\d|19\\d\\d|20\\d\\d)'
const ordinal = "(?:\\.|st|nd|rd|th|er|ère|º|ª|ê|'?[ea]|-?го)?"
const monthName = "\\p{L}[\\p{L}\\p{M}'.]{2,14}"

const written = [
  `(?<![\\d/.])${day}([./])${month}\\1(?:${year}|\\d\\d)(?![./]?\\d)`,
  `(?<![\\d/.-])${day}([ -])${month}\\2${year}(?![ ./-]?\\d)`,
  `(?<![\\d/.-])${year}([./-])${month}\\3${day}(?![./-]?\\d)`,
  `(?<!\\d)${day}${ordinal},? (?:de |of |di |من )?${monthName}(?: de| del)?,? ${year}(?!\\d)`,
  `(?<!\\p{L})${monthName} ${day}${ordinal},? ${year}(?!\\d)`,
  `(?<!\\d)${year} ?年 ?${month} ?月 ?${day} ?日?`,
]

export const anyDate = new RegExp(written.join('|'), 'giu')

export function birthDatesIn({ plain, words }: Reading): readonly Found[] {
  const births = stretchesOf(birth, words)
  const reach = { before: 45, behind: 25 }
  return [...plain.matchAll(anyDate)]
    .map(({ 0: { length }, index }) => ({ kind: 'BIRTHDATE' as const, from: index, to: index + length }))
    .filter((date) => standsNear(births, date, reach))
}

const birth = expressionsOf(
  [
    'zur welt, auf die welt, geburt, geboren, geb, geburtsdatum, geburtstag, gebürtig, born, birth, birthdate, birthday, dob, date of birth',
    'né, née, naissance, nací, nació, nacimos, nacieron, nacido, nacida, nacimiento, nato, nata, nascita, nasci, nascido, nascida, nascimento',
    'urodzony, urodzona, urodziłam, urodziłem, urodził, urodziła, urodzenia, ur, narozen, narozena, narozený, narození',
    'narodený, narodená, narodenia, rođen, rođena, rođenja, rodjen, rodjena, рођен, рођена, рођења, роден, родена',
    'раждане, роденден, născut, născută, nașterii, naștere, született, születtem, születési, syntynyt, synnyin',
    'syntymäaika, født, fødselsdato, geboortedatum, γεννήθηκα, γεννημένος, γέννησης',
    'родился, родилась, рожден, рождена, рождения, рождение, др, народився, народилася, народилась, народження',
    'народжений, народжена, народився, др, народжена, doğumlu, doğumluyum, doğdum, doğum, lindur, lindi, linda, u lind, lindje, lindjes, lindja, datëlindja',
    'ji dayik bûme, ji dayik bûye, dinyayê, dinê, rojbûn, jidayikbûn, zayîn, dhashay, dhalatay, dhalay, dhalashada, taariikhda dhalashada',
    'مولود, مواليد, ميلاد, ميلادي, الميلاد, ميلاده, ميلادها, ولدت, متولد, تولد, تولدم, تولدش, به دنیا, زیږیدلی, زیږون',
    'پیدائش, لەدایک, لەدایکبوون, لەدایکبووم, لەدایکبووە, لەدایکبوون, تەوەلود, ተወሊደ, ተወሊዳ, ተወሊዱ, ልደት, ተወለድኩ, የተወለድኩት, የልደት, ዝተወለድኩ',
    'जन्म, 出生, 生日, sinh ngày, ngày sinh, เกิด, lahir, kelahiran, nimezaliwa, kuzaliwa, dhaladhe, დაბადების, დავიბადე',
  ].join(','),
)
