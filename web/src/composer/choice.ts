/** An entry of the list that opens at a sign in what is being written. */

export interface Choice {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** What takes the place of the sign and what was typed after it. */
  readonly inserts: string
}
