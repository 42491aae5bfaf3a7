import { describe, expect, it } from 'vitest'
import { learnApart } from '../../ingestion/learn/learn-apart.ts'
import { learnTables } from '../../ingestion/learn/learn-tables.ts'
import { wordByWordPages } from '../doubles/parallel-pages.ts'

const never = new AbortController().signal

/** So many that learning from them takes seconds. */
const manyPages = wordByWordPages(2_000)

describe('a process that learns', () => {
  it('learns what would be learnt here', async () => {
    const pages = wordByWordPages(10)
    expect(await learnApart(pages, never)).toEqual(learnTables(pages))
  })

  it('ends as soon as it is told to', async () => {
    const stopping = new AbortController()
    const startedAt = performance.now()
    const learning = learnApart(manyPages, stopping.signal)
    setImmediate(() => stopping.abort(new Error('the service stops')))
    await expect(learning).rejects.toThrow('the service stops')
    expect(performance.now() - startedAt).toBeLessThan(1_500)
  })

  it('is not even started when it is too late', async () => {
    await expect(learnApart([], AbortSignal.abort(new Error('the service stops')))).rejects.toThrow('the service stops')
  })

  it('says so when it takes too long', async () => {
    await expect(learnApart(manyPages, never, { timeoutMs: 20 })).rejects.toThrow('it took longer than 0.02 s')
  })

  it('takes nobody with it when its memory is not enough', async () => {
    await expect(learnApart(manyPages, never, { heapMb: 16 })).rejects.toMatchObject({
      name: 'LearningFailed',
      message: expect.stringMatching(/memory/) as string,
    })
  })

  it('leaves this one free for others', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await learnApart(wordByWordPages(300), never)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(50)
  })
})
