/** A page in two languages: what term tables are learnt from. */

export interface PageText {
  readonly title: string
  readonly lines: readonly string[]
}

export interface ParallelPage {
  /** In the pair's first language. */
  readonly source: PageText
  readonly target: PageText
}
