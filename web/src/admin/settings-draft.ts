/** A region's settings on their way to being saved. */

import type { SettingsView } from '../../../adapters/console/api.ts'
import type { DeskSettings } from '../../../src/domain/desk-settings.ts'
import { isSound, settled } from '../hours/week.ts'

/** What a part of the settings page is given. */
export interface SettingsPartProps {
  readonly draft: SettingsView
  readonly onChange: (changed: Partial<SettingsView>) => void
}

/** Whether nothing is half-written. */
export const isComplete = (draft: DeskSettings): boolean =>
  isSound(draft.hours) && draft.lines.every(isWhole) && draft.timeZone.trim() !== ''

/** In order, each once, and without lines that say nothing. */
export function tidied(draft: DeskSettings): DeskSettings {
  return {
    ...draft,
    timeZone: draft.timeZone.trim(),
    hours: settled(draft.hours),
    closedOn: [...new Set(draft.closedOn)].toSorted(),
    lines: draft.lines
      .map(({ label, reach }) => ({ label: label.trim(), reach: reach.trim() }))
      .filter(({ label }) => label !== ''),
  }
}

export function withClosedDay(closedOn: readonly string[], day: string): readonly string[] {
  return isDay(day) ? [...new Set([...closedOn, day])].toSorted() : closedOn
}

/** In whatever order the fields come. */
export const isSame = (one: DeskSettings, other: DeskSettings): boolean => inOrder(one) === inOrder(other)

/** Empty: no limit. Anything else that is no whole number of minutes leaves it as it was. */
export function minutesFrom(typed: string, before: number | null): number | null {
  if (typed.trim() === '') return null
  const minutes = Number(typed)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes ? minutes : before
}

/** Both or neither. */
export const isWhole = ({ label, reach }: DeskSettings['lines'][number]): boolean =>
  (label.trim() === '') === (reach.trim() === '')

/** 90 days. */
export const mostMinutes = 90 * 24 * 60

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

const inOrder = (settings: DeskSettings): string =>
  JSON.stringify(settings, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
      : value,
  )
