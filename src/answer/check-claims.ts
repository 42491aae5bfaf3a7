/**
 * Whether a sentence that a model wrote rests on the passages that it cites: what can be told without another model.
 * Values, links and names must be copied; a "not" must stay; nothing may be hidden in it.
 */

import { macrolanguageOf } from '../domain/language.ts'
import { addressProblems } from './check-claims/addresses.ts'
import { appearanceProblems } from './check-claims/appearance.ts'
import { linesOf, type ClaimProblem, type ClaimToCheck } from './check-claims/claim.ts'
import { evidenceOf } from './check-claims/evidence.ts'
import { limitProblems } from './check-claims/limits.ts'
import { readLinks, type HostRules } from './check-claims/links.ts'
import { nameProblems } from './check-claims/names.ts'
import { negationProblems } from './check-claims/negation.ts'
import { supportProblems } from './check-claims/support.ts'
import { valueProblems } from './check-claims/values.ts'

/** Longer ones nobody would read on a phone. */
const maxCharacters = 4000

/** @returns all that is wrong with the sentence; none does not mean that it is true, only that nothing speaks against it */
export function problemsOf(claim: ClaimToCheck, rules: HostRules): readonly ClaimProblem[] {
  const { sentence, language, cited } = claim
  if (sentence.length > maxCharacters) return [{ kind: 'too-long', found: `${sentence.length} characters` }]
  if (cited.length === 0) return [{ kind: 'nothing-cited', found: '' }]
  const pages = cited.flatMap(linesOf).join('\n')
  const { problems, rest } = readLinks(claim, rules)
  return [
    ...appearanceProblems(sentence, pages),
    ...problems,
    ...valueProblems(claim, rest),
    ...addressProblems(rest, pages),
    ...nameProblems(claim, rest, evidenceOf(cited)),
    ...negationProblems(claim, rest),
    ...supportProblems(claim, rest),
    ...limitProblems(rest, pages, {
      sentence: macrolanguageOf(language),
      page: macrolanguageOf(cited[0]?.language ?? language),
    }),
  ]
}
