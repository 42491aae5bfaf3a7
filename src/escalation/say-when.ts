/** By when somebody answers, as a newcomer reads it. */

import type { DeskSettings } from '../domain/desk-settings.ts'
import type { LanguageTag } from '../domain/language.ts'
import type { Wish } from '../domain/settlement.ts'
import { fill, type Phrases } from '../phrases/phrases.ts'
import { isOpen, nextOpening } from './office-hours.ts'

interface Reader {
  readonly language: LanguageTag
  readonly phrases: Phrases
}

/**
 * Paragraphs: by when somebody answers, or when somebody is there again and whom to call until then. Nobody in danger is
 * promised a time: they are to call.
 */
export function whenAnswered(
  { deadlines, isUrgent }: Wish,
  settings: DeskSettings,
  { language, phrases }: Reader,
  now: Date,
): readonly string[] {
  const when = (at: Date) => sayWhen(at, language, settings.timeZone)
  if (isOpen(now, settings)) {
    const dueAt = deadlines?.firstResponse?.dueAt
    return dueAt === undefined || isUrgent ? [] : [fill(phrases.answerBy, { when: when(dueAt) })]
  }
  const opensAt = nextOpening(now, settings)
  return [
    ...(opensAt === undefined ? [] : [fill(phrases.nobodyThereUntil, { when: when(opensAt) })]),
    ...lines(settings, phrases),
  ]
}

function lines({ lines: listed }: DeskSettings, { linesMeanwhile }: Phrases): readonly string[] {
  if (listed.length === 0) return []
  return [[linesMeanwhile, ...listed.map(({ label, reach }) => `${label}: ${reach}`)].join('\n')]
}

/** Romani has no dates of its own; those who speak it in Germany read German ones sooner than English ones. */
const writtenBy = (language: LanguageTag): string => (language === 'rom' ? 'de' : 'en')

/** Without the year: it is soon. */
function sayWhen(at: Date, language: LanguageTag, timeZone: string): string {
  return new Intl.DateTimeFormat([language, writtenBy(language)], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23', // as clocks and signs in Germany have it
    timeZone,
    calendar: 'gregory',
  }).format(at)
}
