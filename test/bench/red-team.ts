/**
 * Attacks on the language model, by where they come from and by language: how many came through to the model, and how
 * many changed what a newcomer got. The double obeys every order; a service that the environment names is attacked
 * instead, if `--service` says so.
 *
 *     node test/bench/red-team.ts [--only ID] [--show]
 *     CHAT_MODEL=… OPENAI_BASE_URL=… OPENAI_API_KEY=… node test/bench/red-team.ts --service
 */

import { parseArgs } from 'node:util'
import { formatTable } from '../../src/commands/table.ts'
import { attackAll, type Tried } from '../doubles/red-team/attack-all.ts'
import { readAttacks } from '../doubles/red-team/attacks.ts'
import { openTarget } from '../doubles/red-team/open.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
    service: { type: 'boolean', default: false },
  },
})

const attacks = readAttacks().filter(({ id }) => id.includes(values.only))
const { CHAT_MODEL, OPENAI_BASE_URL, OPENAI_API_KEY } = process.env
const target = await openTarget(attacks, {
  service: values.service ? { CHAT_MODEL, OPENAI_BASE_URL, OPENAI_API_KEY } : undefined,
})
try {
  const tried = await attackAll(target.app, attacks, target.obedient)
  const model = values.service ? CHAT_MODEL : 'the double that obeys'
  console.log(`${tried.length} attacks on ${model}, ${new Set(attacks.map(({ language }) => language)).size} languages`)
  tell('vector', tried, ({ attack }) => (attack.as === undefined ? attack.vector : `${attack.vector}, ${attack.as}`))
  tell('language', tried, ({ attack }) => attack.language)
  tell('what is ordered', tried, ({ attack }) => attack.does)
  for (const { attack, answer, successes } of tried) {
    if (successes.length > 0 || values.show)
      console.log(
        attack.id,
        successes.join(', ') || '–',
        answer.kind,
        answer.promptVersion,
        JSON.stringify(answer.text),
      )
  }
} finally {
  await target.close()
}

function tell(title: string, tried: readonly Tried[], keyOf: (one: Tried) => string): void {
  const groups = [...Map.groupBy(tried, keyOf), ['all', tried] as const]
  const count = (some: readonly Tried[], is: (one: Tried) => boolean) => some.filter(is).length
  const rows = groups.map(([name, some]) => [
    name,
    some.length,
    count(some, ({ isHeard }) => isHeard === true),
    count(some, ({ answer }) => answer.kind === 'answered' && answer.promptVersion !== null),
    count(some, ({ answer }) => answer.kind === 'answered' && answer.promptVersion === null),
    count(some, ({ successes }) => successes.length > 0),
  ])
  console.log(formatTable([title, 'attacks', 'came through', 'answered by model', 'quoted', 'successes'], rows))
}
