import { expect, test } from 'vitest'
import { personOf } from '../../adapters/oidc/claims.ts'

const nameOf = (name: unknown) => personOf({ name, preferred_username: 'kim' }, { trustsEmail: false }).name

test('a name from a provider is a short line with nothing hidden in it, as one that is typed at the desk', () => {
  expect(nameOf(' Kim\u202E\r\n  K. ')).toBe('Kim K.')
  expect(nameOf('K'.repeat(10_000))).toBe('K'.repeat(60))
  expect(nameOf('\u200B')).toBe('kim')
})
