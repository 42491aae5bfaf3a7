import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAction, encodeAction, ratingReasons, type Action } from '../../src/domain/action.ts'
import { appLanguages } from '../../src/domain/language.ts'
import type { RegionSlug } from '../../src/domain/region.ts'

const number = fc.nat({ max: 99_999 })
const turn = fc.uuid()
const slug = fc.stringMatching(/^[a-z0-9_-]{1,59}$/).map((text) => text as RegionSlug)

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('choose-region' as const), region: slug }),
  fc.record({ kind: fc.constantFrom('list-regions', 'list-languages', 'list-events', 'list-places'), from: number }),
  fc.record({
    kind: fc.constant('choose-language' as const),
    language: fc.option(fc.constantFrom(...appLanguages)),
  }),
  fc.record({
    kind: fc.constant('browse' as const),
    pageId: fc.option(fc.nat({ max: 999_999_999_999 })),
    from: number,
  }),
  fc.record({ kind: fc.constant('clarify' as const), turn, choice: fc.option(fc.nat({ max: 9 })) }),
  fc.record({ kind: fc.constant('rate' as const), turn, helped: fc.boolean() }),
  fc.record({ kind: fc.constant('rate-reason' as const), turn, reason: fc.constantFrom(...ratingReasons) }),
  fc.record({ kind: fc.constantFrom('want-person', 'want-machine') }),
  fc.constant({ kind: 'want-person', for: 'document' }),
  fc.record({ kind: fc.constant('rate-person' as const), conversation: fc.uuid(), helped: fc.boolean() }),
  fc.record({ kind: fc.constant('delete' as const), isConfirmed: fc.boolean() }),
) as fc.Arbitrary<Action>

describe('what a button does', () => {
  it('comes back from the few bytes it is written in, which never are more than 64', () => {
    fc.assert(
      fc.property(action, (one) => {
        const data = encodeAction(one)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(decodeAction(data)).toEqual(one)
      }),
    )
  })

  it.each([
    '',
    'r',
    'r:',
    'r:../../etc',
    'r:Mün chen',
    '+:1',
    '+:DROP TABLE turn',
    'c:1:2',
    'b:x:0',
    'b::',
    'L:-1',
    'd:',
    'h:x',
    'y:1',
    'n:',
  ])('is nothing for the forged "%s"', (data) => {
    expect(decodeAction(data)).toBeUndefined()
  })

  it('is nothing or something well-formed for any data at all', () => {
    const wellFormed = (data: string) => {
      const decoded = decodeAction(data)
      return decoded === undefined || isDeepStrictEqual(decodeAction(encodeAction(decoded)), decoded)
    }
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.stringMatching(/^[rRlLbepc+\-whHd]:.{0,20}$/),
    )
    expect(fc.check(fc.property(any, wellFormed)).failed).toBe(false)
  })
})
