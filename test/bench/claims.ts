/**
 * How many spoilt answers the deterministic checks catch, per way of spoiling and language, and how often they take
 * a true answer for a spoilt one.
 *
 *     node test/bench/claims.ts [--seed 1] [--wrong]
 */

import { parseArgs } from 'node:util'
import { problemsOf } from '../../src/answer/check-claims.ts'
import { formatTable } from '../../src/commands/table.ts'
import {
  isInItsLanguage,
  isOfficialHost,
  readParaphrases,
  readPassages,
  spoiltClaims,
  spoiltLanguages,
  trueClaims,
  type ClaimCase,
} from './claim-cases.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, wrong: { type: 'boolean', default: false } },
})
const seed = Number(values.seed)

const passages = readPassages()
const paraphrases = readParaphrases(passages)
const byRule = trueClaims(passages, seed)
const truths = [...byRule, ...paraphrases]
const spoilt = spoiltClaims(truths.filter(isInItsLanguage), seed, 60)
const spoiltAbroad = spoiltClaims(
  truths.filter((claim) => !isInItsLanguage(claim)),
  seed,
  60,
)
const problems = new Map(
  [...truths, ...spoilt, ...spoiltAbroad].map((claim) => [claim, problemsOf(claim, { isOfficialHost })] as const),
)
const isFlagged = (claim: ClaimCase) => (problems.get(claim)?.length ?? 0) > 0

console.log(`seed ${seed}: ${spoilt.length} spoilt answers, ${truths.length} true ones`)
tell('caught', spoilt, ({ spoilt }) => spoilt)
tell('caught in another language than the passage’s', spoiltAbroad, ({ spoilt }) => spoilt)
tell('false alarms', truths, ({ kind, split }) => (split === undefined ? kind : `${kind} (${split})`))

if (values.wrong) {
  for (const claim of [...spoilt, ...spoiltAbroad])
    if (!isFlagged(claim))
      console.log(
        'MISSED',
        claim.split ?? '',
        isInItsLanguage(claim) ? 'own' : 'abroad',
        claim.spoilt,
        claim.language,
        claim.sentence,
      )
  for (const claim of truths) {
    if (isFlagged(claim))
      console.log('ALARM', claim.kind, claim.split ?? '', claim.language, claim.sentence, problems.get(claim))
  }
}

function tell<T extends ClaimCase>(title: string, claims: readonly T[], kindOf: (claim: T) => string): void {
  const languages = [...new Set<string>([...spoiltLanguages, ...claims.map(({ language }) => language)])]
  const share = (some: readonly T[]) => (some.length === 0 ? '' : `${some.filter(isFlagged).length}/${some.length}`)
  const rowOf = (name: string, some: readonly T[]) => [
    name,
    ...languages.map((language) => share(some.filter((claim) => claim.language === language))),
    share(some),
    Number(((100 * some.filter(isFlagged).length) / some.length).toFixed(1)),
  ]
  const kinds = Map.groupBy(claims, kindOf)
  console.log(
    formatTable(
      [title, ...languages, 'all', '%'],
      [...[...kinds].map(([kind, some]) => rowOf(kind, some)), rowOf('all', claims)],
    ),
  )
}
