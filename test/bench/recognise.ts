/**
 * How many messages of people in danger are recognised, and how much of what is taken for danger is some: per danger
 * and per language, of our own made-up messages; then the same of small talk. What was written to tune the patterns
 * on is told apart from what was kept back.
 *
 *     node test/bench/recognise.ts [--wrong]
 *
 * `--wrong` shows what goes wrong in the messages that the patterns were tuned on.
 */

import { formatTable, type Cell } from '../../src/commands/table.ts'
import { readMessages, recogniseIn, scoresOf, splits, type Message } from './recognise-cases.ts'

const files = [
  { file: 'danger.jsonl', wanted: 'danger', kind: 'emergency' },
  { file: 'danger-fresh.jsonl', wanted: 'danger', kind: 'emergency' },
  { file: 'danger-everyday.jsonl', wanted: 'danger', kind: 'emergency' },
  { file: 'small-talk.jsonl', wanted: 'topic', kind: 'small-talk' },
] as const

for (const { file, wanted, kind } of files) {
  const messages = readMessages(file, wanted)
  console.log(file)
  tell(wanted, messages, kind, ({ wanted: one }) => one ?? 'none of them')
  tell('language', messages, kind, ({ language }) => language)
  if (process.argv[2] === '--wrong') showWrong(messages, kind)
}

type Kind = (typeof files)[number]['kind']

function tell(title: string, messages: readonly Message[], kind: Kind, groupOf: (message: Message) => string): void {
  const groups = [...Map.groupBy(messages, groupOf), ['all', messages] as const]
  const header = [title, ...splits.flatMap((split) => [`messages, ${split}`, 'recall', 'precision', 'false alarms'])]
  console.log(
    formatTable(
      header,
      groups.map(([name, group]) => [name, ...splits.flatMap((split) => cellsOf(group, split, kind))]),
    ),
  )
  console.log()
}

function cellsOf(group: readonly Message[], split: Message['split'], kind: Kind): readonly Cell[] {
  const own = group.filter((message) => message.split === split)
  const { recall, precision, falseAlarms } = scoresOf(own, kind)
  return [own.length, percent(recall), percent(precision), falseAlarms]
}

/** Nothing where there is nothing to find, or nothing was found. */
function percent(share: number): Cell {
  return Number.isNaN(share) ? null : Number((100 * share).toFixed(1))
}

function showWrong(messages: readonly Message[], kind: Kind): void {
  for (const message of messages.filter(({ split }) => split === 'tuning')) {
    const isFound = recogniseIn(message).kind === kind
    if (isFound !== (message.wanted !== null))
      console.log(isFound ? 'FALSE ALARM' : 'MISSED', message.language, message.wanted, message.text)
  }
}
