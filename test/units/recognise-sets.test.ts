import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRecogniser } from '../../src/answer/recognise.ts'
import { speeches } from '../../src/answer/recognise/speeches.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Recognised } from '../../src/domain/recognised.ts'

/** A line of `danger.jsonl` or `small-talk.jsonl`; `wanted` is `null` for questions. */
interface Message {
  readonly language: string
  readonly text: string
  readonly split: 'tuning' | 'held-out'
  readonly wanted: string | null
}

const recogniser = createRecogniser(speeches)

const read = (file: string, wanted: 'danger' | 'topic'): readonly Message[] =>
  readFileSync(join(import.meta.dirname, '../data', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((line) => ({ ...line, wanted: line[wanted] }))

const recogniseIn = (message: Message): Recognised => recogniser.recognise(message.text, languageTag(message.language))

function scoresOf(messages: readonly Message[], kind: Recognised['kind']) {
  const found = messages.filter((message) => recogniseIn(message).kind === kind)
  const right = found.filter(({ wanted }) => wanted !== null).length
  const wanted = messages.filter((message) => message.wanted !== null).length
  return { messages: messages.length, precision: right / Math.max(1, found.length), recall: right / wanted }
}

function report(title: string, messages: readonly Message[], kind: Recognised['kind']): void {
  const groups = [
    ...Map.groupBy(messages, ({ language }) => language),
    ['tuning', messages.filter(({ split }) => split === 'tuning')] as const,
    ['held-out', messages.filter(({ split }) => split === 'held-out')] as const,
    ['all', messages] as const,
  ]
  console.log(title)
  console.table(
    Object.fromEntries(
      groups.map(([name, group]) => {
        const { precision, recall, ...counts } = scoresOf(group, kind)
        return [name, { ...counts, 'precision %': percent(precision), 'recall %': percent(recall) }]
      }),
    ),
  )
}

const percent = (share: number) => Number((share * 100).toFixed(1))

describe('over the messages of danger.jsonl', () => {
  const messages = read('danger.jsonl', 'danger')

  it.each(['tuning', 'held-out'])(
    'finds at least 97 % of the dangers, and 90 % of what it finds are some (%s)',
    (split) => {
      report(`danger.jsonl, ${split}`, messages, 'emergency')
      const { precision, recall } = scoresOf(
        messages.filter((message) => message.split === split),
        'emergency',
      )
      expect(recall).toBeGreaterThanOrEqual(0.97)
      expect(precision).toBeGreaterThanOrEqual(0.9)
    },
  )

  it('takes no danger for small talk', () => {
    const dangers = messages.filter(({ wanted }) => wanted !== null)
    expect(dangers.filter((message) => recogniseIn(message).kind === 'small-talk')).toEqual([])
  })

  it('names the right danger for at least 95 % of those that it finds', () => {
    const found = messages
      .filter(({ wanted }) => wanted !== null)
      .map((message) => ({ wanted: message.wanted, recognised: recogniseIn(message) }))
      .filter(({ recognised }) => recognised.kind === 'emergency')
    const right = found.filter(
      ({ wanted, recognised }) => recognised.kind === 'emergency' && recognised.danger === wanted,
    )
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.95)
  })
})

describe('over the messages of small-talk.jsonl', () => {
  const messages = read('small-talk.jsonl', 'topic')

  it('knows at least 90 % of the small talk and swallows no question', () => {
    report('small-talk.jsonl', messages, 'small-talk')
    const { precision, recall } = scoresOf(messages, 'small-talk')
    expect(precision).toBe(1)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })

  it('takes none of it for a danger', () => {
    expect(messages.filter((message) => recogniseIn(message).kind === 'emergency')).toEqual([])
  })
})
