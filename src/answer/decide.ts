/** Fifth step of a turn: answer, ask which page is meant, or say that nothing was found. */

import type { Decider } from '../ports.ts'

/**
 * Below this the best page is too likely the wrong one; chosen on the training split of OMoS-QA so that three quarters of
 * the answerable questions are answered.
 */
const leastConfidence = 0.4

/**
 * Below this the right page is among the first three in fewer than half of the cases (training split: 55 % from 0.3 to
 * 0.4, 39 % from 0.2 to 0.3), so that choosing among them would seldom help.
 */
const leastToAskBack = 0.3

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
