/** How a region's desk works. */

import type { OfficeHours } from './office-hours.ts'

export const federalStates = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const
export type FederalState = (typeof federalStates)[number]

export interface DeskSettings {
  /** `pull`: counsellors choose, one is suggested · `push`: the best free one gets it, and it moves on if they don't take it. */
  readonly assignment: 'pull' | 'push'
  /** IANA. */
  readonly timeZone: string
  readonly hours: OfficeHours
  /** Whose public holidays are days off; `null`: none. */
  readonly holidaysOf: FederalState | null
  /** Other days off, `YYYY-MM-DD`. */
  readonly closedOn: readonly string[]
  /** Minutes of office hours until a first answer; `null`: nobody is reminded, but of a danger. */
  readonly firstResponseMinutes: number | null
  readonly resolutionMinutes: number | null
  /** Minutes after the newcomer's last message without an answer, until the machine takes over again; `null`: never. */
  readonly handBackMinutes: number | null
  /** Lines and addresses that newcomers are told outside office hours. */
  readonly lines: readonly { readonly label: string; readonly reach: string }[]
}

export const usualSettings: DeskSettings = {
  assignment: 'pull',
  timeZone: 'Europe/Berlin',
  hours: {
    weekly: [
      { day: 1, from: '09:00', to: '16:00' },
      { day: 2, from: '09:00', to: '16:00' },
      { day: 3, from: '09:00', to: '16:00' },
      { day: 4, from: '09:00', to: '16:00' },
      { day: 5, from: '09:00', to: '13:00' },
    ],
  },
  holidaysOf: null,
  closedOn: [],
  firstResponseMinutes: 120,
  resolutionMinutes: 14 * 60,
  handBackMinutes: 60,
  lines: [],
}
