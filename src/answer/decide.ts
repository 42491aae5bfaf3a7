/** Fifth step of a turn: answer, ask which page is meant, or say that nothing was found. */

import type { Decider } from '../ports/answering.ts'

/**
 * Below this the best page is too likely the wrong one. On the training split of OMoS-QA, cross-validated
 * (`node test/bench/train-ranking.ts`): of what is answered from here on 16 % rest on another page than the one marked
 * as right, and two thirds of the answerable questions are answered; from 0.45 on it would be 19 % and three quarters.
 */
export const leastConfidence = 0.5

/** Below this the right page is among the first three in fewer than half of the cases: choosing would seldom help. */
const leastToAskBack = 0.25

/** With fewer there is nothing to choose from. */
const fewestChoices = 2

export const thresholdDecider: Decider = {
  decide(finding, draft) {
    if (finding.pages.length === 0) return { kind: 'abstained', reason: 'nothing-found' }
    if (finding.confidence < leastToAskBack) return { kind: 'abstained', reason: 'unsure' }
    if (finding.confidence < leastConfidence) {
      return { kind: finding.pages.length >= fewestChoices ? 'clarify' : 'abstained', reason: 'unsure' }
    }
    if (draft.quotes.length === 0) return { kind: 'abstained', reason: 'unsupported' }
    return { kind: 'answered', quotes: draft.quotes }
  },
}
