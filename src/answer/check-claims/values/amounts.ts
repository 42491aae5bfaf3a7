/** Money, percentages, counts with their unit, and bare numbers. */

import { units } from '../words/numbers.ts'
import { countedMark } from './in-digits.ts'
import { take, type Reading, type Taken, type Value } from './value.ts'

const digits = "\\d{1,3}(?:[ '.,]\\d{3})+(?:[.,]\\d{1,2})?(?![\\d]|[.,]\\d)|\\d+(?:[.,]\\d+)?"
const euro = "(?:€|eur(?:o(?:s|'?\\p{L}*)?)?\\b|euros?|євро|евро|يورو|یورو|أورو)"
const cents = '(?:cents?|ct|центів|центи|центов|سنتا?|سنت|kuruş)'
const percent =
  '(?:%|prozent|percent|per cent|pour cent|відсот\\p{L}+|процент\\p{L}*|في المئة|بالمئة|في المائة|درصد|yüzde)'
const behind = `(?!\\p{L})`
const money = new RegExp(
  `(?<![\\d.,:])(?<value>${digits})(?:,-)? ?(?:(?<euro>${euro})|(?<cents>${cents})${behind}|(?<percent>${percent}))`,
  'gu',
)
const moneyInFront = new RegExp(`(?:€|\\beur) ?(?<value>${digits})`, 'gu')
const bare = new RegExp(`(?<![\\d])(?<value>${digits})`, 'gu')

const otherEnd = '(?:bis|to|à|до|إلى|الى|-|oder|or|ou|або|أو|und|and|et|та|و|ile|تا)'
/** Right behind the number or behind the other end of its range, or with one more word between. */
const unitsBehind = ['', '\\p{L}+ ', `\\d+${countedMark} `].map((between) =>
  units.map(({ base, times, forms }) => ({
    base,
    times,
    behind: new RegExp(`^(?:[ -]|er )*(?:(?:\\p{L}+ )?${otherEnd} ?\\d+[ -])?${between}(?:${forms})(?!\\p{L})`, 'u'),
  })),
)

export function takeAmounts(reading: Reading, { isPage }: { readonly isPage: boolean }): Reading {
  const behind = take(reading, money, ({ groups }) => amountOf(groups ?? {}, isPage))
  return take(behind, moneyInFront, ({ groups }) => amountOf({ ...groups, euro: '€' }, isPage))
}

/** A page may have its amounts in a table whose head says what they are. */
function amountOf(groups: Readonly<Record<string, string | undefined>>, isPage: boolean): Taken {
  const value = numberOf(groups['value'] ?? '')
  if (/^0\d/.test(groups['value'] ?? '')) return { kind: 'amount', keys: [] }
  const loose = `${isPage ? 'number' : 'bare'} ${value}`
  if (groups['percent'] !== undefined) return { kind: 'amount', keys: [`percent ${value}`, loose] }
  return { kind: 'amount', keys: [`euro ${groups['cents'] === undefined ? value : value / 100}`, loose] }
}

/** A street's number is no amount. */
const houseNumber = /(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|ufer|park|markt|hof) $/u

/** "3 cold rents" are no 3 weeks; before a table's next cell, a sign or the line's end a number may be anything. */
const isCountOfSomething = (after: string) => /^ ?(?:\p{L}{3}|m2|km|kg)/u.test(after)

/** `2026/27` */
const schoolYear = /(?<!\d)(?:19|20)\d\d ?\/ ?(?:(?:19|20)?\d\d)(?![\d/])/g

/** @param isPage a page's numbers count with their unit, and without it as well */
export function takeNumbers(reading: Reading, { isPage }: { readonly isPage: boolean }): Reading {
  const seasons = take(reading, schoolYear, ([years]) => ({ kind: 'number', keys: [years.replaceAll(' ', '')] }))
  return take(seasons, bare, ({ groups }, { before, after }) => {
    const written = groups?.['value'] ?? ''
    const value = numberOf(written)
    // "01" is no "1"
    const number = `number ${/^0\d/.test(written) ? written : value}`
    const isCounted = after.startsWith(countedMark)
    const unit = isYear(value) ? undefined : unitBehind(isCounted ? after.slice(countedMark.length) : after)
    const key = unit === undefined ? undefined : `${unit.base} ${value * unit.times}`
    if (!isPage) return { kind: 'number', keys: key === undefined ? [number] : [key, `bare ${value}`] }
    if (isCounted) return { kind: 'number', keys: key === undefined ? [] : [key] }
    const loose = houseNumber.test(before) || isCountOfSomething(after) ? [] : [`bare ${value}`]
    return { kind: 'number', keys: [number, ...(key === undefined ? loose : [key]), ...partsOf(written)] }
  })
}

/** "In 2026 году" counts nothing. */
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100

const unitBehind = (after: string) => unitsBehind.flat().find(({ behind }) => behind.test(after))

/** "5–13" and "12 to 26": both ends belong together. */
const range = /(?<![\d.,:/-])(\d{1,6})(?:-| - | (?:bis|to|à|до|по|إلى|الى|حتى|تا) )(\d{1,6})(?![\d:]|[.,/-]\d)/gu

export const rangesOf = (text: string): readonly Value[] =>
  Array.from(text.matchAll(range), ([written, from, to]) => ({
    kind: 'number',
    written,
    keys: [`from ${from} to ${to}`],
  }))

/** `116 016` may as well be two numbers. */
const partsOf = (written: string) => written.split(' ').map((part) => `number ${numberOf(part)}`)

/** `1.000,50`, `1,000.50`, `1 000,5`: a mark before three digits groups them, any other parts the decimals. */
function numberOf(written: string): number {
  const grouped = written.replace(/[ '](?=\d{3})/g, '')
  const [, whole = grouped, decimals = ''] = /^(.*)[.,](\d{1,2}|\d{4,})$/.exec(grouped) ?? []
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals || 0}`)
}
