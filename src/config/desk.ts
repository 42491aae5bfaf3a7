/** The counsellors' desk in the configuration: how people log in, how long they stay, and how they are reached. */

import { z } from 'zod'
import { usualMeanings, type RoleMeaning } from '../desk/provider-login.ts'
import { deskRoles } from '../domain/desk-user.ts'
import { isRegionSlug } from '../domain/region.ts'
import { onOrOff, optional } from './fields.ts'

export interface DeskConfig {
  /** Of the operator's choice; `null`: one is made for the data folder of an embedded database, others have none. */
  readonly secretKey: string | null
  readonly hasPasswords: boolean
  /** `null` where nobody logs in through a provider. */
  readonly oidc: OidcConfig | null
  readonly session: { readonly idleMs: number; readonly absoluteMs: number }
  /** How long it is kept who did what. */
  readonly auditDays: number
  /** `null` where Lotse sends no e-mail. */
  readonly mail: MailConfig | null
}

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | null
  /** As people know the provider. */
  readonly name: string
  /** Path to the claim with the roles: `realm_access`, `roles`. */
  readonly rolesClaim: readonly string[]
  /** What the claim's values stand for; a region may follow them after a colon. */
  readonly roles: ReadonlyMap<string, RoleMeaning>
  /** Whether e-mail addresses are believed that the provider doesn't call verified. */
  readonly trustsEmail: boolean
}

export interface MailConfig {
  /** `smtp://user:password@host:587`, or `smtps://…:465`. */
  readonly smtpUrl: string
  readonly from: string
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const between = (least: number, most: number, unit: string) => {
  const wants = `wants ${unit}, ${least} to ${most}`
  return z.coerce.number(wants).int(wants).min(least, wants).max(most, wants)
}

const secretKey = z.string().min(32, 'wants at least 32 characters, such as: openssl rand -hex 32')
const sessionIdleHours = between(1, 24, 'hours')
const sessionDays = between(1, 90, 'days')
const auditDays = between(1, 3_650, 'days')
const smtpUrl = z.url({ protocol: /^smtps?$/, error: 'wants smtp://user:password@mail.example.org:587' })
const mailFrom = z
  .string()
  .regex(/^[^\s@<>]+@[^\s@<>]+$|^[^<>\r\n]+ <[^\s@<>]+@[^\s@<>]+>$/, 'wants an address: Lotse <lotse@example.org>')

/** What is said to a provider within this machine can't be overheard; all else must be https. */
const oidcIssuer = z
  .url({ protocol: /^https?$/, error: 'wants the issuer’s address, such as https://login.example.org/realms/stadt' })
  .refine(
    (url) => url.startsWith('https:') || ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname),
    'wants https',
  )

const oidcRolesClaim = z
  .string()
  .regex(/^[^.\s]+(\.[^.\s]+)*$/, 'wants a path such as realm_access.roles')
  .transform((path) => path.split('.'))

/** `Lotse.Counsellor=counsellor,Stadt-Admins=admin:muenchen` */
const oidcRoles = z.string().transform((list, context) => {
  const entries = list.split(',').map((entry) => readMeaning(entry.trim()))
  const known = entries.filter((entry) => entry !== undefined)
  if (known.length === entries.length) return new Map(known)
  const wants = `wants VALUE=ROLE or VALUE=ROLE:REGION, of ${deskRoles.join(', ')}`
  context.addIssue({ code: 'custom', message: wants })
  return z.NEVER
})

function readMeaning(entry: string): readonly [string, RoleMeaning] | undefined {
  const [, value = '', name = '', region] = /^(.+)=([a-z]+)(?::(.+))?$/.exec(entry) ?? []
  const role = deskRoles.find((one) => one === name)
  if (role === undefined || (region !== undefined && (!isRegionSlug(region) || role === 'operator'))) return undefined
  return [value, { role, region: region ?? null }]
}

export const deskVariables = {
  SECRET_KEY: optional(secretKey),
  PASSWORD_LOGIN: optional(onOrOff),
  OIDC_ISSUER: optional(oidcIssuer),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_NAME: optional(z.string()),
  OIDC_ROLES_CLAIM: optional(oidcRolesClaim),
  OIDC_ROLES: optional(oidcRoles),
  OIDC_TRUST_EMAIL: optional(onOrOff),
  SESSION_IDLE_HOURS: optional(sessionIdleHours),
  SESSION_DAYS: optional(sessionDays),
  AUDIT_DAYS: optional(auditDays),
  SMTP_URL: optional(smtpUrl),
  MAIL_FROM: optional(mailFrom),
}

type DeskVariables = z.infer<z.ZodObject<typeof deskVariables>>

/** Variables that others are of no use without. */
export function missingForDesk(env: DeskVariables): readonly { readonly name: string; readonly wants: string }[] {
  const wanting = [
    ['OIDC_CLIENT_ID', env.OIDC_CLIENT_ID, 'OIDC_ISSUER', env.OIDC_ISSUER],
    ['OIDC_ISSUER', env.OIDC_ISSUER, 'OIDC_CLIENT_ID', env.OIDC_CLIENT_ID],
    ['OIDC_ISSUER', env.OIDC_ISSUER, 'PASSWORD_LOGIN=off', env.PASSWORD_LOGIN === 'off' ? 'off' : undefined],
    ['MAIL_FROM', env.MAIL_FROM, 'SMTP_URL', env.SMTP_URL],
  ] as const
  return wanting
    .filter(([, value, , other]) => value === undefined && other !== undefined)
    .map(([name, , other]) => ({ name, wants: `is wanted by ${other}` }))
}

export function deskOf(env: DeskVariables): DeskConfig {
  return {
    secretKey: env.SECRET_KEY ?? null,
    hasPasswords: env.PASSWORD_LOGIN !== 'off',
    oidc: oidcOf(env),
    session: { idleMs: (env.SESSION_IDLE_HOURS ?? 8) * hourMs, absoluteMs: (env.SESSION_DAYS ?? 7) * dayMs },
    auditDays: env.AUDIT_DAYS ?? 365,
    mail: env.SMTP_URL === undefined ? null : { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM ?? '' },
  }
}

function oidcOf(env: DeskVariables): OidcConfig | null {
  if (env.OIDC_ISSUER === undefined || env.OIDC_CLIENT_ID === undefined) return null
  return {
    issuer: env.OIDC_ISSUER,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET ?? null,
    name: env.OIDC_NAME ?? new URL(env.OIDC_ISSUER).hostname,
    rolesClaim: env.OIDC_ROLES_CLAIM ?? ['roles'],
    roles: env.OIDC_ROLES ?? usualMeanings,
    trustsEmail: env.OIDC_TRUST_EMAIL === 'on',
  }
}

/** What of the desk is off, and for lack of what. */
export function deskOff(env: Readonly<Record<string, string | undefined>>) {
  const off = (feature: string, ...variables: readonly string[]) =>
    variables.some((name) => env[name]) ? [] : [{ feature, why: `${variables[0]} is not set` }]
  return [
    ...off('single sign-on', 'OIDC_ISSUER'),
    ...off('e-mail', 'SMTP_URL'),
    ...(env['DATABASE_URL'] ? off('second factors', 'SECRET_KEY') : []),
  ]
}
