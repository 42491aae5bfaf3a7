import { describe, expect, it } from 'vitest'
import { whileTelling } from '../../src/conversation/tell-progress.ts'
import type { SoFar } from '../../src/domain/progress.ts'

describe('what is shown of an answer that is under way', () => {
  it('is its stage, and the sentences that have been checked so far', async () => {
    const shown: SoFar[] = []
    await whileTelling(
      async (soFar) => void shown.push(soFar),
      async (tell) => {
        tell({ kind: 'stage', stage: 'checking' })
        await Promise.resolve()
        await Promise.resolve()
        tell({ kind: 'sentence', text: 'Eins.' })
        tell({ kind: 'sentence', text: 'Zwei.' })
      },
    )
    expect(shown[0]).toEqual({ stage: 'checking', sentences: [] })
    expect(shown.at(-1)).toEqual({ stage: 'checking', sentences: ['Eins.', 'Zwei.'] })
  })

  it('is shown one after the other, of several the latest only, and never after the answer', async () => {
    const shown: string[] = []
    const first = Promise.withResolvers<void>()
    let isAnswered = false
    const answering = whileTelling(
      async ({ stage }) => {
        expect(isAnswered).toBe(false)
        shown.push(stage)
        if (stage === 'understanding') await first.promise
      },
      async (tell) => {
        for (const stage of ['understanding', 'searching', 'writing', 'checking'] as const)
          tell({ kind: 'stage', stage })
        return 'answer'
      },
    )
    expect(shown).toEqual(['understanding'])
    first.resolve()
    expect(await answering).toBe('answer')
    isAnswered = true
    expect(shown).toEqual(['understanding', 'checking'])
  })

  it('is nothing where nothing is told, and keeps no failure from its asker', async () => {
    const shown: SoFar[] = []
    const show = async (soFar: SoFar) => void shown.push(soFar)
    expect(await whileTelling(show, async () => 'answer')).toBe('answer')
    await expect(whileTelling(show, () => Promise.reject(new Error('down')))).rejects.toThrow('down')
    expect(shown).toEqual([])
  })
})
