import { argon2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkPassword, hashPassword, passwordFault } from '../../src/desk/password.ts'

describe('a password', () => {
  const kim = { email: 'kim.mueller@stadt.example', name: 'Kim Müller' }

  it.each([
    ['Leuchtturm am Kai', undefined],
    ['neun Zeic', 'too-short'],
    ['😀😀😀😀😀😀😀😀😀', 'too-short'],
    ['x'.repeat(257), 'too-long'],
    ['Passwort123', 'too-common'],
    ['PASSWORT 123', 'too-common'],
    ['aaaaaaaaaaaa', 'too-common'],
    ['1212121212', 'too-common'],
    ['kim.mueller@stadt.example', 'about-oneself'],
    ['Kim.Mueller12', 'about-oneself'],
    ['kim müller', 'about-oneself'],
    ['kim müller singt', undefined],
  ])('%j is %s', (password, fault) => {
    expect(passwordFault(password, kim)).toBe(fault)
  })

  it('is kept as argon2id with the parameters that OWASP recommends, each with a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('Leuchtturm am Kai'), hashPassword('Leuchtturm am Kai')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(one).not.toBe(other)
    expect(await checkPassword('Leuchtturm am Kai', one)).toBe('right')
    expect(await checkPassword('Leuchtturm am kai', one)).toBe('wrong')
    expect(await checkPassword('', one)).toBe('wrong')
  })

  it('is right however its accents were typed', async () => {
    const kept = await hashPassword('Fähre über die Elbe'.normalize('NFC'))
    expect(await checkPassword('Fähre über die Elbe'.normalize('NFD'), kept)).toBe('right')
  })

  it('that was kept with less effort is right, and to be kept anew', async () => {
    const salt = Buffer.alloc(16, 7)
    const weak = { message: 'Leuchtturm', nonce: salt, memory: 64, passes: 1, parallelism: 1, tagLength: 32 }
    const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
    const phc = `$argon2id$v=19$m=64,t=1,p=1$${base64(salt)}$${base64(argon2Sync('argon2id', weak))}`
    expect(await checkPassword('Leuchtturm', phc)).toBe('right-but-outdated')
    expect(await checkPassword('Leuchtfeuer', phc)).toBe('wrong')
  })

  it('is looked at as long where there is none to compare it with', async () => {
    const kept = await hashPassword('Leuchtturm am Kai')
    const times = { known: Infinity, unknown: Infinity }
    const fastest = async (which: keyof typeof times, phc: string | null) => {
      const begin = performance.now()
      expect(await checkPassword('something else', phc)).toBe('wrong')
      times[which] = Math.min(times[which], performance.now() - begin)
    }
    for (let i = 0; i < 5; i += 1) {
      await fastest('known', kept)
      await fastest('unknown', null)
    }
    // Without the work of a hash it would be a thousandth.
    expect(times.unknown).toBeGreaterThan(times.known / 4)
  })
})
