/** Fifth step of a turn: answer, ask which page is meant, or say that nothing was found. */

import type { Decider } from '../ports/answering.ts'

/**
 * Below this what would be quoted is too likely of wrong pages. On the training split of OMoS-QA, cross-validated
 * (`node test/bench/train-ranking.ts`): from here on three quarters of the answerable questions are answered, and 13 % of the
 * answers quote no page marked as right; from 0.7 on it would be 70 % and 10 %.
 */
export const leastConfidence = 0.65

/** Below this the right page is among the first three in fewer than half of the cases: choosing would seldom help. */
const leastToAskBack = 0.4

/** With fewer there is nothing to choose from. */
const fewestChoices = 2

export const thresholdDecider: Decider = {
  decide(finding, draft) {
    if (finding.pages.length === 0) return { kind: 'abstained', reason: 'nothing-found' }
    if (finding.confidence < leastToAskBack) return { kind: 'abstained', reason: 'unsure' }
    if (finding.confidence < leastConfidence || finding.scope === 'comparison') {
      return { kind: finding.pages.length >= fewestChoices ? 'clarify' : 'abstained', reason: 'unsure' }
    }
    if (draft.quotes.length === 0) return { kind: 'abstained', reason: 'unsupported' }
    return { kind: 'answered', quotes: draft.quotes }
  },
}
