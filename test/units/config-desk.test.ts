import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Environment } from '../../src/config/environment.ts'

const read = (environment: Environment) => readConfig(environment, '/lotse')
const hourMs = 3_600_000

describe('the desk’s configuration', () => {
  it('needs nothing', () => {
    const { desk, hints } = read({})
    expect(desk).toEqual({
      secretKey: null,
      hasPasswords: true,
      oidc: null,
      session: { idleMs: 8 * hourMs, absoluteMs: 7 * 24 * hourMs },
      auditDays: 365,
      mail: null,
    })
    expect(hints).toEqual([])
  })

  it('has a provider, with what its roles mean', () => {
    const { desk } = read({
      OIDC_ISSUER: 'https://login.example.org/realms/stadt',
      OIDC_CLIENT_ID: 'lotse',
      OIDC_CLIENT_SECRET: 'secret',
      OIDC_NAME: 'Stadt-Login',
      OIDC_ROLES_CLAIM: 'realm_access.roles',
      OIDC_ROLES: 'Beratung=counsellor:muenchen, Leitung=admin,IT=operator',
      OIDC_TRUST_EMAIL: 'on',
      PASSWORD_LOGIN: 'off',
    })
    expect(desk.hasPasswords).toBe(false)
    expect(desk.oidc).toEqual({
      issuer: 'https://login.example.org/realms/stadt',
      clientId: 'lotse',
      clientSecret: 'secret',
      name: 'Stadt-Login',
      rolesClaim: ['realm_access', 'roles'],
      roles: new Map([
        ['Beratung', { role: 'counsellor', region: 'muenchen' }],
        ['Leitung', { role: 'admin', region: null }],
        ['IT', { role: 'operator', region: null }],
      ]),
      trustsEmail: true,
    })
  })

  it('takes a provider’s roles by our own names where nothing else is said', () => {
    const { desk } = read({ OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'lotse' })
    expect(desk.oidc).toMatchObject({ name: 'login.example.org', rolesClaim: ['roles'], clientSecret: null })
    expect([...(desk.oidc?.roles.keys() ?? [])]).toEqual([
      'lotse-counsellor',
      'lotse-editor',
      'lotse-admin',
      'lotse-operator',
    ])
  })

  it('has limits of its own for sessions and the audit log, and e-mail', () => {
    const mail = { SMTP_URL: 'smtps://user:word@mail.example.org:465', MAIL_FROM: 'Lotse <lotse@example.org>' }
    const { desk } = read({ SESSION_IDLE_HOURS: '2', SESSION_DAYS: '1', AUDIT_DAYS: '30', ...mail })
    expect(desk.session).toEqual({ idleMs: 2 * hourMs, absoluteMs: 24 * hourMs })
    expect(desk.auditDays).toBe(30)
    expect(desk.mail).toEqual({ smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM })
  })

  it.each([
    ['SECRET_KEY', { SECRET_KEY: 'short' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://login.example.org', OIDC_CLIENT_ID: 'lotse' }],
    ['OIDC_ISSUER', { OIDC_CLIENT_ID: 'lotse' }],
    ['OIDC_ISSUER', { PASSWORD_LOGIN: 'off' }],
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://login.example.org' }],
    ['OIDC_ROLES_CLAIM', { OIDC_ROLES_CLAIM: 'realm_access..roles' }],
    ['OIDC_ROLES', { OIDC_ROLES: 'Leitung=king' }],
    ['OIDC_ROLES', { OIDC_ROLES: 'IT=operator:muenchen' }],
    ['OIDC_ROLES', { OIDC_ROLES: 'Leitung' }],
    ['PASSWORD_LOGIN', { PASSWORD_LOGIN: 'maybe' }],
    ['SESSION_IDLE_HOURS', { SESSION_IDLE_HOURS: '0' }],
    ['SESSION_DAYS', { SESSION_DAYS: '91' }],
    ['AUDIT_DAYS', { AUDIT_DAYS: 'never' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.org', MAIL_FROM: 'lotse@example.org' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Lotse' }],
  ])('names %s where it is wrong', (name, environment) => {
    expect(() => read(environment)).toThrow(new RegExp(`^  ${name} (wants|is wanted by) `, 'm'))
  })

  it('shows no secret where it is wrong', () => {
    expect(() => read({ SECRET_KEY: 'topsecret' })).toThrow(expect.not.stringContaining('topsecret'))
    expect(() => read({ SMTP_URL: 'topsecret', MAIL_FROM: 'a@b.de' })).toThrow(expect.not.stringContaining('topsecret'))
  })

  it('lets a provider within this machine speak http', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const issuer = `http://${host}:8080/realms/stadt`
      expect(read({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'lotse' }).desk.oidc?.issuer).toBe(issuer)
    }
  })

  it('says where the one password of earlier versions is still set', () => {
    expect(read({ DESK_PASSWORD: 'Leuchtturm-1234' }).hints).toEqual([
      expect.stringMatching(/^DESK_PASSWORD .*lotse user add/),
    ])
  })

  it('tells what is off for lack of what', () => {
    const off = (environment: Environment) => read(environment).switchedOff.map(({ feature }) => feature)
    expect(off({})).toEqual(expect.arrayContaining(['single sign-on', 'e-mail']))
    expect(off({})).not.toContain('second factors')
    expect(off({ DATABASE_URL: 'postgres://lotse@db/lotse' })).toContain('second factors')
    expect(off({ DATABASE_URL: 'postgres://lotse@db/lotse', SECRET_KEY: 'x'.repeat(32) })).not.toContain(
      'second factors',
    )
  })
})
