/** How an answer is coming along. */

import type { Progress } from './answer.ts'

export type Stage = Extract<Progress, { readonly kind: 'stage' }>['stage']

export interface SoFar {
  readonly stage: Stage
  /** Of the answer, those that have been checked. */
  readonly sentences: readonly string[]
}
