import { describe, expect, it } from 'vitest'
import { readMessages, recogniseIn, scoresOf, splits } from '../bench/recognise-cases.ts'

describe('over the messages of danger.jsonl', () => {
  const messages = readMessages('danger.jsonl', 'danger')

  it.each(splits)('finds at least 97 % of the dangers, and 90 % of what it finds are some (%s)', (split) => {
    const { precision, recall } = scoresOf(
      messages.filter((message) => message.split === split),
      'emergency',
    )
    expect(recall).toBeGreaterThanOrEqual(0.97)
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })

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

describe('over the messages of danger-fresh.jsonl, half of which no pattern was written for', () => {
  const messages = readMessages('danger-fresh.jsonl', 'danger')
  const heldOut = messages.filter(({ split }) => split === 'held-out')

  it('finds at least 88 % of the dangers that were kept back, and 97 % of what it finds are some', () => {
    const { precision, recall } = scoresOf(heldOut, 'emergency')
    expect(recall).toBeGreaterThanOrEqual(0.88)
    expect(precision).toBeGreaterThanOrEqual(0.97)
  })

  it.each(['suicide', 'violence', 'trafficking', 'medical', 'fire'])(
    'finds at least four in five of those about %s',
    (danger) => {
      const { recall } = scoresOf(
        heldOut.filter(({ wanted }) => wanted === danger),
        'emergency',
      )
      expect(recall).toBeGreaterThanOrEqual(0.8)
    },
  )

  it('takes hardly any question that sounds alike for a danger', () => {
    const questions = messages.filter(({ wanted }) => wanted === null)
    const { falseAlarms } = scoresOf(questions, 'emergency')
    expect(falseAlarms / questions.length).toBeLessThanOrEqual(0.03)
  })
})

describe('over the messages of danger-everyday.jsonl, short, misspelt and indirect, half of them kept back', () => {
  const heldOut = readMessages('danger-everyday.jsonl', 'danger').filter(({ split }) => split === 'held-out')

  it('finds at least 90 % of the dangers that were kept back, and 95 % of what it finds are some', () => {
    const { precision, recall } = scoresOf(heldOut, 'emergency')
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })
})

describe('over the messages of small-talk.jsonl', () => {
  const messages = readMessages('small-talk.jsonl', 'topic')

  it('knows at least 90 % of the small talk and swallows no question', () => {
    const { precision, recall } = scoresOf(messages, 'small-talk')
    expect(precision).toBe(1)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })

  it('takes none of it for a danger', () => {
    expect(messages.filter((message) => recogniseIn(message).kind === 'emergency')).toEqual([])
  })
})
