import { randomBytes } from 'node:crypto'
import { TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { knownBrowser, markBrowser } from '../../src/desk/known-browser.ts'
import { logIn, type LoginDeps } from '../../src/desk/log-in.ts'
import { createSeal } from '../../src/desk/seal.ts'
import { confirmSecondFactor, offerSecondFactor } from '../../src/desk/second-factor.ts'
import { admit, type Attempt } from '../../src/desk/throttle.ts'
import type { DeskUser } from '../../src/domain/desk-user.ts'
import { peopleInMemory } from '../doubles/people-in-memory.ts'
import { addPerson, deskPassword } from '../doubles/desk-people.ts'

const email = 'kim@desk.example'
const start = Date.UTC(2026, 6, 1, 12)

interface Stage {
  readonly deps: LoginDeps
  readonly user: DeskUser
  after(ms: number): void
  tryTo(
    password: string,
    more?: { code?: string; address?: string; knownBrowser?: string | null; email?: string },
  ): Promise<string>
}

async function stage(seal: LoginDeps['seal'] = createSeal('a secret of the tests')): Promise<Stage> {
  let at = start
  const { users, failures } = peopleInMemory()
  const deps = { users, failures, seal, key: randomBytes(32), now: () => new Date(at) }
  const user = await addPerson(users, { email })
  return {
    deps,
    user,
    after(ms) {
      at += ms
    },
    async tryTo(password, more = {}) {
      const attempt = { email, address: '192.0.2.7', knownBrowser: null, code: undefined, ...more, password }
      const outcome = await logIn(attempt, deps)
      return outcome.kind === 'wait' ? `wait ${outcome.seconds} s` : outcome.kind
    },
  }
}

describe('logging in', () => {
  it('works with the password alone where no second factor is set up', async () => {
    const { tryTo } = await stage()
    expect(await tryTo(deskPassword)).toBe('logged-in')
  })

  it('tells nobody whether an account is unknown, disabled, without a password, or has another', async () => {
    const { tryTo, deps, user } = await stage()
    await addPerson(deps.users, { email: 'op@desk.example', role: 'operator' })
    await addPerson(deps.users, { email: 'invited@desk.example', hasPassword: false })
    expect(await tryTo('something else')).toBe('wrong-login')
    expect(await tryTo(deskPassword, { email: 'nobody@desk.example' })).toBe('wrong-login')
    expect(await tryTo(deskPassword, { email: 'invited@desk.example' })).toBe('wrong-login')
    await deps.users.change(user.id, { isDisabled: true }, deps.now())
    expect(await tryTo(deskPassword)).toBe('wrong-login')
  })
})

describe('the second factor', () => {
  async function withSecondFactor() {
    const made = await stage()
    const offered = await offerSecondFactor(made.user, made.deps)
    const totp = new TOTP({ secret: offered?.secret ?? '' })
    const code = (afterMs = 0) => totp.generate({ timestamp: made.deps.now().getTime() + afterMs })
    return { ...made, totp, code, offered }
  }

  it('is asked for once a code has shown that its secret was taken down, and not before', async () => {
    const { tryTo, user, deps, code, offered } = await withSecondFactor()
    expect(offered?.uri).toMatch(/^otpauth:\/\/totp\/Lotse:kim%40desk\.example\?issuer=Lotse&secret=[A-Z2-7]{32}&/)
    expect(await tryTo(deskPassword)).toBe('logged-in')
    expect(await confirmSecondFactor(user.id, '000000', deps)).toBe(false)
    expect(await tryTo(deskPassword)).toBe('logged-in')
    expect(await confirmSecondFactor(user.id, code(), deps)).toBe(true)
    expect(await tryTo(deskPassword)).toBe('second-factor-needed')
  })

  it('takes each code once, those of the neighbouring half minutes included', async () => {
    const { tryTo, user, deps, code, after } = await withSecondFactor()
    await confirmSecondFactor(user.id, code(), deps)
    const used = code()
    expect(await tryTo(deskPassword, { code: used })).toBe('wrong-code')
    after(30_000)
    const next = code(30_000)
    expect(await tryTo(deskPassword, { code: next })).toBe('logged-in')
    expect(await tryTo(deskPassword, { code: next })).toBe('wrong-code')
    expect(await tryTo(deskPassword, { code: code() })).toBe('wrong-code')
  })

  it('takes no code that is a minute old, and none without the password', async () => {
    const { tryTo, user, deps, code, after } = await withSecondFactor()
    await confirmSecondFactor(user.id, code(), deps)
    after(90_000)
    const old = code(-60_000)
    expect(await tryTo(deskPassword, { code: old })).toBe('wrong-code')
    expect(await tryTo('something else', { code: code() })).toBe('wrong-login')
    expect(await tryTo(deskPassword, { code: `${code().slice(0, 3)} ${code().slice(3)}` })).toBe('logged-in')
  })

  it('is not offered where the installation has no key', async () => {
    const { deps, user } = await stage(null)
    expect(await offerSecondFactor(user, deps)).toBeUndefined()
  })

  it('lies sealed in the database: with another key it can’t be opened', async () => {
    const { deps, user, offered } = await withSecondFactor()
    const { offeredSecondFactor } = await deps.users.credentials(user.id)
    expect(offeredSecondFactor?.toString('latin1')).not.toContain(offered?.secret)
    expect(() => createSeal('another secret').open(offeredSecondFactor ?? Buffer.alloc(0))).toThrow(/SECRET_KEY/)
  })

  it('that was sealed twice is another text each time, and one that was changed is not opened', () => {
    const seal = createSeal('a secret')
    const [one, other] = [seal.close(Buffer.from('same')), seal.close(Buffer.from('same'))]
    expect(one.equals(other)).toBe(false)
    expect(seal.open(one).toString()).toBe('same')
    one[one.length - 1] = (one.at(-1) ?? 0) ^ 1
    expect(() => seal.open(one)).toThrow(/SECRET_KEY/)
  })
})

describe('guessing', () => {
  /** Tries that nobody decides are failures. */
  async function guesser() {
    let at = start
    const { failures } = peopleInMemory()
    const deps = { failures, key: randomBytes(32), now: () => new Date(at) }
    const attempt = { email, address: '192.0.2.7', knownBrowser: null }
    return {
      after(ms: number) {
        at += ms
      },
      async guess(more: Partial<Attempt> = {}) {
        const admission = await admit({ ...attempt, ...more }, deps)
        return admission.kind === 'wait' ? `wait ${admission.seconds} s` : 'admitted'
      },
      async logIn(more: Partial<Attempt> = {}) {
        const admission = await admit({ ...attempt, ...more }, deps)
        if (admission.kind === 'admitted') await admission.succeeded()
        return admission.kind
      },
    }
  }

  it('becomes slow for an account after five failures, and never slower than half a minute', async () => {
    const { guess, after, logIn } = await guesser()
    const address = (i: number) => ({ address: `192.0.2.${i}` })
    for (let i = 0; i < 5; i += 1) expect(await guess(address(i))).toBe('admitted')
    expect(await guess(address(9))).toBe('wait 1 s')
    expect(await logIn(address(9))).toBe('wait')
    after(1_000)
    expect(await guess(address(9))).toBe('admitted')
    expect(await guess(address(9))).toBe('wait 2 s')
    for (let i = 10; i < 20; i += 1) {
      after(30_000)
      expect(await guess(address(i))).toBe('admitted')
    }
    expect(await guess(address(30))).toBe('wait 30 s')
    after(30_000)
    expect(await logIn(address(30))).toBe('admitted')
  })

  it('by strangers does not slow down a browser in which somebody logged in before', async () => {
    const { guess, logIn } = await guesser()
    for (let i = 0; i < 5; i += 1) await guess()
    expect(await logIn()).toBe('wait')
    expect(await logIn({ knownBrowser: 'of Kim', address: '198.51.100.1' })).toBe('admitted')
  })

  it('is over for an account that logged in', async () => {
    const { guess, logIn } = await guesser()
    for (let i = 0; i < 4; i += 1) await guess()
    expect(await logIn()).toBe('admitted')
    for (let i = 0; i < 5; i += 1) expect(await guess()).toBe('admitted')
  })

  it('at many accounts is refused to an address after thirty failures, for a quarter of an hour', async () => {
    const { guess, logIn, after } = await guesser()
    for (let i = 0; i < 30; i += 1) await guess({ email: `nobody-${i}@desk.example` })
    expect(await guess()).toBe('wait 900 s')
    expect(await logIn({ address: '198.51.100.1' })).toBe('admitted')
    after(900_000)
    expect(await logIn()).toBe('admitted')
  })

  it('counts as one address what one provider gives out, in IPv6 too', async () => {
    const { guess } = await guesser()
    for (let i = 0; i < 30; i += 1) await guess({ email: `${i}@x.example`, address: `2001:db8:1:2::${i.toString(16)}` })
    expect(await guess({ address: '2001:db8:1:2:aaaa::1' })).toBe('wait 900 s')
    expect(await guess({ address: '2001:db8:1:3::1' })).toBe('admitted')
    expect(await guess({ address: '2001:db8::1' })).toBe('admitted')
    expect(await guess({ address: '::ffff:192.0.2.1' })).toBe('admitted')
  })

  it('does not count a right password whose six digits are still to come, and counts wrong digits', async () => {
    const { tryTo, deps, user } = await stage()
    const offered = await offerSecondFactor(user, deps)
    await confirmSecondFactor(user.id, new TOTP({ secret: offered?.secret ?? '' }).generate({ timestamp: start }), deps)
    for (let i = 0; i < 6; i += 1) expect(await tryTo(deskPassword)).toBe('second-factor-needed')
    for (let i = 0; i < 5; i += 1) expect(await tryTo(deskPassword, { code: '123456' })).toBe('wrong-code')
    expect(await tryTo(deskPassword, { code: '123456' })).toBe('wait 1 s')
  })
})

describe('a mark of a browser', () => {
  const key = randomBytes(32)

  it('is known again for its account alone, and can’t be made up', () => {
    const mark = markBrowser(email, key)
    expect(knownBrowser(mark, email, key)).toBe(mark.split('.')[0])
    expect(knownBrowser(mark, 'eva@desk.example', key)).toBeNull()
    expect(knownBrowser(mark, email, randomBytes(32))).toBeNull()
    for (const forged of [undefined, '', 'x', 'x.y', `${mark}A`, `a${mark}`]) {
      expect(knownBrowser(forged, email, key)).toBeNull()
    }
  })
})
