/** Fifth step of a turn: answer, or say that nothing was found. */

import type { Decider } from '../ports.ts'

/**
 * Below this the best page is too likely the wrong one; chosen on the training split of OMoS-QA so that three quarters of
 * the answerable questions are answered.
 */
const leastConfidence = 0.4

export const thresholdDecider: Decider = {
  decide(finding, draft) {
    if (finding.pages.length === 0) return { kind: 'abstained', reason: 'nothing-found' }
    if (finding.confidence < leastConfidence) return { kind: 'abstained', reason: 'unsure' }
    if (draft.quotes.length === 0) return { kind: 'abstained', reason: 'unsupported' }
    return { kind: 'answered', quotes: draft.quotes }
  },
}
