import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../src/answer/draft-extract/boosted-trees.ts'
import { binned } from '../bench/quotes/columns.ts'
import { learnTrees, type Example } from '../bench/quotes/learn-trees.ts'

const options = {
  trees: 30,
  depth: 2,
  rate: 0.3,
  fewest: 5,
  shrinkage: 1,
  share: { examples: 0.8, features: 1 },
} as const

/** Positive where exactly one of two holds, which no single test tells; `noise` tells nothing. */
const examples = Array.from({ length: 400 }, (_, i): Example => {
  const [short, near] = [i % 2, Math.floor(i / 2) % 2]
  return {
    features: { short, near, noise: i % 7 },
    isPositive: short + near + Number(i % 4 === 0 && i % 10 === 0) === 1,
  }
})

describe('learning boosted trees', () => {
  const trees = learnTrees(examples, options)

  it('finds what only two features together tell', () => {
    expect(chanceOf(trees, { short: 1, near: 0, noise: 3 })).toBeGreaterThan(0.9)
    expect(chanceOf(trees, { short: 0, near: 1, noise: 3 })).toBeGreaterThan(0.9)
    expect(chanceOf(trees, { short: 1, near: 1, noise: 3 })).toBeLessThan(0.1)
    expect(chanceOf(trees, { short: 0, near: 0, noise: 3 })).toBeLessThan(0.4)
  })

  it('gives the same trees for the same examples', () => {
    expect(learnTrees(examples, options)).toEqual(trees)
  })

  it('keeps to what is common where nothing can be told', () => {
    const alike = examples.map(({ isPositive }) => ({ features: { always: 1 }, isPositive }))
    const share = alike.filter(({ isPositive }) => isPositive).length / alike.length
    expect(chanceOf(learnTrees(alike, options), { always: 1 })).toBeCloseTo(share, 1)
  })

  it('believes examples by their weights', () => {
    const weighed = examples.map(({ isPositive }) => ({
      features: { always: 1 },
      isPositive,
      weight: isPositive ? 3 : 1,
    }))
    const positive = 3 * weighed.filter(({ isPositive }) => isPositive).length
    const share = positive / (positive + weighed.filter(({ isPositive }) => !isPositive).length)
    expect(chanceOf(learnTrees(weighed, options), { always: 1 })).toBeCloseTo(share, 1)
  })
})

describe('the bins of a column', () => {
  it('are its values where these are few, however rare', () => {
    const { edges, bins } = binned([0, 0, 1, 0, 0.5])
    expect(edges).toEqual([0.5, 1])
    expect([...bins]).toEqual([0, 0, 2, 0, 1])
  })

  it('hold about as many examples each where values are many', () => {
    const { edges, bins } = binned(Array.from({ length: 3_200 }, (_, i) => i))
    expect(edges).toHaveLength(31)
    const sizes = [...Map.groupBy([...bins], (bin) => bin).values()].map((bin) => bin.length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(5)
  })
})
