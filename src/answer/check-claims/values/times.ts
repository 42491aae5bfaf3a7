/** Times of day, as minutes since midnight, and the ranges that two of them make. */

import { take, type Reading, type Taken } from './value.ts'

const hour = '(?:[01]?\\d|2[0-4])'
/** What makes a time of a bare number; `saat` and `الساعة` stand before it. */
const mark =
  '(?:uhr|[ap]\\. ?m\\.?|[ap]m\\b|h\\b(?! ?\\d)|heures?\\b|годин[иіау]?|годині|ранку|вечора|дня|часов|часа|утра|вечера|صباحا|مساء|ظهرا|بعد الظهر|عصرا|noon|midday|o.clock)'
const clock = `(?:${hour} ?[:.h] ?[0-5]\\d(?!\\d|[.,]\\d)(?: ?${mark})?|${hour}(?:-?(?:ої|ій|й|ї|ти|та))? ?${mark}|noon|midday|midnight|(?<=à )midi|minuit|полудня|опівдні|полудень)`
const until =
  "(?: ?- ?| ?(?:bis|to|until|till|and|und|à|et|au|до|по|и|і|та|حتى|[إا]لى|تا|'?(?:den|dan)) (?:um |noon|ال)?(?:الساعة )?)"
/** Both ends; the first may lean on the second ("8 bis 12 Uhr", "2–6 pm"). */
const range = new RegExp(`(?<![\\d.,:/-])(?<from>${clock}|${hour})${until}(?<to>${clock})(?!\\d)`, 'gu')
const single = new RegExp(`(?<![\\d.,:/-])(?<time>${clock})(?!\\d|[.:]\\d)`, 'gu')
const announced = new RegExp(
  `(?<=الساعة |ساعت |(?<![\\p{L}])(?:saat|о|um|at) )(?<time>${hour})(?![\\d.,:]|[ap]m)`,
  'gu',
)

export function takeTimes(reading: Reading): Reading {
  const ranges = take(reading, range, ({ groups }, { after }) => rangeOf(groups?.['from'], groups?.['to'], after))
  const singles = take(ranges, single, ({ groups }) => timeOf(groups?.['time']))
  return take(singles, announced, ({ groups }, { after }) =>
    /^ ?(?:%|€|euro|€)/u.test(after) ? undefined : timeOf(groups?.['time']),
  )
}

function rangeOf(from: string | undefined, to: string | undefined, after: string): Taken {
  const end = minutesOf(to, '')
  if (end === undefined) return undefined
  // "2 до 3 годин" may be a duration: then its hours are as good
  const start = minutesOf(from, partOfDay.exec(to ?? '')?.[0] ?? '', end)
  if (start === undefined) return undefined
  const isLoose = isDuration(to) || isDuration(`${to}${after}`)
  const time = (minutes: number) => ({
    kind: 'time' as const,
    keys: [`time ${minutes}`, ...(isLoose ? [`hour ${minutes / 60}`] : [])],
  })
  return [
    time(start),
    time(end),
    { kind: 'time', keys: [`times ${start}-${end}`, ...(isLoose ? [`hour ${end / 60}`] : [])] },
  ]
}

function timeOf(written: string | undefined): Taken {
  const minutes = minutesOf(written, '')
  if (minutes === undefined) return undefined
  const hours = isDuration(written) ? [`hour ${minutes / 60}`] : []
  return { kind: 'time', keys: [`time ${minutes}`, ...hours] }
}

/** "18 heures" and "9 годин" are times and durations alike. */
const isDuration = (written = '') => /^\d+ ?(?:h\b|heures?|годин\p{L}*|часов|часа)/u.test(written)

/**
 * @param leaning what the other end of a range says of morning and afternoon
 * @param end a start that would lie behind it was meant in the morning ("10 to 2 pm")
 */
function minutesOf(written: string | undefined, leaning: string, end = 24 * 60): number | undefined {
  if (written === undefined) return undefined
  if (/^(?:noon|midday|midi|полудня|опівдні|полудень)/u.test(written)) return 12 * 60
  if (/^(?:midnight|minuit)/.test(written)) return 0
  const [, hours, minutes] = /^(\d{1,2})(?: ?[:.h] ?(\d\d))?/.exec(written) ?? []
  if (hours === undefined) return undefined
  const total = Number(hours) * 60 + Number(minutes ?? 0)
  const own = written.slice(hours.length)
  if (partOfDay.test(own)) return shifted(total, own)
  const leant = shifted(total, leaning)
  return leant > end ? total : leant
}

const partOfDay = /[ap]\.? ?m|مساء|بعد الظهر|عصرا|вечора|дня|вечера/u

function shifted(minutes: number, mark: string): number {
  if (/p\.? ?m|مساء|بعد الظهر|عصرا|вечора|дня|вечера/u.test(mark))
    return minutes < 12 * 60 ? minutes + 12 * 60 : minutes
  return /a\.? ?m/.test(mark) && minutes >= 12 * 60 && minutes < 13 * 60 ? minutes - 12 * 60 : minutes
}
