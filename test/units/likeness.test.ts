import { expect, test } from 'vitest'
import {
  embedQuestion,
  likenessWeight,
  likePages,
  rankByLikeness,
  withNearest,
} from '../../src/answer/retrieve/likeness.ts'
import type { LikeVersion } from '../../src/domain/embedding.ts'
import { ModelFailure } from '../../src/domain/model.ts'
import { createVault } from '../../src/privacy/redact.ts'

const version = (id: number, originalPath: string, likeness: number | null, isOwn = true): LikeVersion => ({
  id,
  originalPath,
  isOwn,
  likeness,
})
const ranked = (id: number, score: number) => ({ id, score, own: null, original: null })

test('a page is as near as it stands out from the others of its language, over all languages that it exists in', () => {
  const like = likePages([
    version(1, '/a/', 0.9),
    version(2, '/b/', 0.7),
    // Across languages everything is further away; of these, the second stands out as the first does above.
    version(11, '/a/', 0.3, false),
    version(13, '/c/', 0.5, false),
  ])
  expect(like).toEqual([
    { page: { own: 1, original: 11 }, standing: expect.closeTo(0, 6) as number },
    { page: { own: 2, original: null }, standing: expect.closeTo(-1, 6) as number },
    { page: { own: null, original: 13 }, standing: expect.closeTo(1, 6) as number },
  ])
})

test('a page that the model has not seen is neither near nor far', () => {
  const like = likePages([version(1, '/a/', 0.9), version(2, '/b/', 0.1), version(3, '/c/', null)])
  expect(like.map(({ standing }) => standing)).toEqual([1, -1, 0])
  expect(likePages([version(1, '/a/', null)])).toMatchObject([{ standing: 0 }])
})

test('the ten nearest join what the words have found, each once', () => {
  const like = likePages(Array.from({ length: 40 }, (_, i) => version(i, `/${i}/`, i / 40)))
  const chosen = withNearest(
    [
      { own: 0, original: null },
      { own: 39, original: null },
    ],
    like,
  )
  expect(chosen.map(({ own }) => own)).toEqual([0, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30])
})

test('likeness shifts chances, which still sum up to 1, and reverses close calls only', () => {
  const like = likePages([version(1, '/a/', 0), version(2, '/b/', 1)])
  const close = rankByLikeness([ranked(1, 0.52), ranked(2, 0.48)], like)
  expect(close.map(({ id }) => id)).toEqual([2, 1])
  expect(close.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 9)
  const odds = (close[0]?.score ?? 0) / (close[1]?.score ?? 1)
  expect(Math.log(odds)).toBeCloseTo(Math.log(0.48 / 0.52) + 2 * likenessWeight, 6)
  expect(rankByLikeness([ranked(1, 0.9), ranked(2, 0.1)], like).map(({ id }) => id)).toEqual([1, 2])
})

test('without a model, nothing changes', () => {
  const pages = [ranked(1, 0.7), ranked(2, 0.3)]
  expect(withNearest([{ own: 1, original: 2 }], [])).toEqual([{ own: 1, original: 2 }])
  expect(rankByLikeness(pages, [])).toEqual(pages)
})

test('a question leaves without what is personal in it', async () => {
  const sent: string[] = []
  const embed = async (texts: readonly string[]) => {
    sent.push(...texts)
    return texts.map(() => new Float32Array([1]))
  }
  const text = 'Meine Nummer ist 0171 2345678, wo ist die Kita?'
  const embedded = await embedQuestion(text, { model: { name: 'm', embed }, openVault: createVault })
  expect(embedded).toEqual({ model: 'm', vector: new Float32Array([1]) })
  expect(sent).toEqual([expect.stringContaining('wo ist die Kita?')])
  expect(sent[0]).not.toContain('2345678')
})

test('a model that fails leaves it to the words; a fault of ours does not pass for one', async () => {
  const embedding = (error: Error) => ({
    model: {
      name: 'm',
      async embed() {
        throw error
      },
    },
    openVault: createVault,
  })
  expect(await embedQuestion('Kita?', embedding(new ModelFailure('timeout', 'late')))).toBeNull()
  expect(await embedQuestion('Kita?', undefined)).toBeNull()
  await expect(embedQuestion('Kita?', embedding(new TypeError('ours')))).rejects.toThrow('ours')
})
