/** When people are there, by the clock of their place. */

/** Within a day; `to` may be `24:00`. */
export interface OpenSpan {
  /** 1 Monday … 7 Sunday. */
  readonly day: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** `HH:MM` */
  readonly from: string
  readonly to: string
}

export interface OfficeHours {
  readonly weekly: readonly OpenSpan[]
}
