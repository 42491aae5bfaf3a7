/** Times as people say them, in the language of the desk. */

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { spanOf } from './spans.ts'
import { withinIn } from './within.ts'

export function useTimes() {
  const { t, i18n } = useTranslation()
  return useMemo(() => {
    const formats = formatsFor(i18n.language)
    const span = (ms: number): string => {
      const { unit, ...rest } = spanOf(ms)
      return unit === 'now' ? t('time.now') : t(`time.${unit}`, rest as { readonly count: number })
    }
    const day = (at: string, now: number): string => {
      const daysAgo = daysBetween(new Date(at), new Date(now))
      if (daysAgo === 0) return t('time.today')
      return daysAgo === 1 ? t('time.yesterday') : formats.day.format(new Date(at))
    }
    return {
      span,
      within: withinIn(i18n.language),
      day,
      clock: (at: string) => formats.clock.format(new Date(at)),
      /** As short as it can be and still be clear: `14:30`, `Fri 14:30`, `3 March, 14:30`. */
      when: (at: string, now: number) => {
        const distance = Math.abs(daysBetween(new Date(at), new Date(now)))
        if (distance === 0) return formats.clock.format(new Date(at))
        return (distance < 7 ? formats.weekday : formats.whole).format(new Date(at))
      },
      percent: (share: number) => formats.percent.format(share),
      bytes: (bytes: number) => (bytes < 1_000_000 ? formats.kilobytes : formats.megabytes).format(sized(bytes)),
      seconds: (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`,
    }
  }, [t, i18n.language])
}

function formatsFor(language: string) {
  const size = { style: 'unit', unitDisplay: 'short', maximumFractionDigits: 1 } as const
  return {
    day: new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }),
    clock: new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }),
    weekday: new Intl.DateTimeFormat(language, { weekday: 'short', hour: '2-digit', minute: '2-digit' }),
    whole: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    percent: new Intl.NumberFormat(language, { style: 'percent' }),
    kilobytes: new Intl.NumberFormat(language, { ...size, unit: 'kilobyte', maximumFractionDigits: 0 }),
    megabytes: new Intl.NumberFormat(language, { ...size, unit: 'megabyte' }),
  }
}

const sized = (bytes: number): number => (bytes < 1_000_000 ? bytes / 1_000 : bytes / 1_000_000)

function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  return Math.round((midnight(to) - midnight(from)) / 86_400_000)
}
