/** The accounts of the desk. */

import type { DeskUser, DeskUserId, GrantedRole } from '../src/domain/desk-user.ts'
import type { RegionSlug } from '../src/domain/region.ts'
import type { Credentials, DeskUsers, ListedUser, NewUser, OwnChange, UserChange } from '../src/ports/people.ts'
import { deskUserColumns, deskUserOf, type DeskUserRow } from './desk-user-row.ts'
import { transaction, type Client, type Pool } from './pool.ts'
import type { Queryable } from './queryable.ts'
import { storable, toJsonb } from './storable.ts'

export function createDeskUsers(pool: Pool): DeskUsers {
  const change = async (sql: string, values: readonly unknown[]) => void (await pool.query(sql, values))
  return {
    find: (id) => userWhere(pool, 'desk_user.id = $1', id),
    findByEmail: (email) => userWhere(pool, 'desk_user.email = $1', storable(email)),
    findBySubject: (subject) => userWhere(pool, 'desk_user.oidc_subject = $1', storable(subject)),
    list: (whose) => list(pool, whose),
    async hasAny() {
      return (await pool.query('select from desk_user limit 1')).rowCount === 1
    },
    add: (user, now) => transaction(pool, (client) => add(client, user, now)),
    change: (id, wanted, now) => transaction(pool, (client) => changeUser(client, id, wanted, now)),
    changeOwn: (id, wanted) => changeOwn(pool, id, wanted),
    keepProviderRoles: (id, roles) => transaction(pool, (client) => keepProviderRoles(client, id, roles)),
    linkSubject: (id, subject) => linkSubject(pool, id, subject),
    credentials: (id) => credentials(pool, id),
    keepPassword: (id, hash) => change('update desk_user set password_hash = $2 where id = $1', [id, hash]),
    offerSecondFactor: (id, secret) => change('update desk_user set totp_offered = $2 where id = $1', [id, secret]),
    confirmSecondFactor: (id) =>
      change(
        `update desk_user set totp_secret = totp_offered, totp_offered = null
         where id = $1 and totp_offered is not null`,
        [id],
      ),
    removeSecondFactor: (id) =>
      change('update desk_user set totp_secret = null, totp_offered = null where id = $1', [id]),
    takeStep: (id, step) => takeStep(pool, id, step),
    forgetCredentials: (id) =>
      change('update desk_user set password_hash = null, totp_secret = null, totp_offered = null where id = $1', [id]),
  }
}

async function userWhere(database: Queryable, condition: string, value: string): Promise<DeskUser | undefined> {
  const { rows } = await database.query<DeskUserRow>(`select ${deskUserColumns} from desk_user where ${condition}`, [
    value,
  ])
  const [row] = rows
  return row && deskUserOf(row)
}

async function list(database: Queryable, whose: readonly RegionSlug[] | 'all'): Promise<readonly ListedUser[]> {
  const { rows } = await database.query<DeskUserRow & { readonly seenAt: Date | null }>(
    `select ${deskUserColumns}, desk_user.seen_at as "seenAt"
     from desk_user
     where $1::text[] is null or exists (
       select from desk_user_role
       where desk_user_role.desk_user = desk_user.id and (region is null or region = any($1::text[])))
     order by lower(desk_user.name), desk_user.email`,
    [whose === 'all' ? null : whose],
  )
  return rows.map((row) => ({ ...deskUserOf(row), seenAt: row.seenAt }))
}

async function add(client: Client, user: NewUser, now: Date): Promise<DeskUser | undefined> {
  const { id, email, name, roles, passwordHash = null, subject = null, isFromProvider = false } = user
  const { rowCount } = await client.query(
    `insert into desk_user (id, email, name, password_hash, oidc_subject, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [id, storable(email), storable(name), passwordHash, subject === null ? null : storable(subject), now],
  )
  if (rowCount !== 1) return undefined
  await grant(client, id, roles, isFromProvider)
  return userWhere(client, 'desk_user.id = $1', id)
}

async function grant(
  client: Client,
  id: DeskUserId,
  roles: readonly GrantedRole[],
  isFromProvider: boolean,
): Promise<void> {
  await client.query(
    `insert into desk_user_role (desk_user, role, region, from_provider)
     select $1, role, region, $4 from unnest($2::text[], $3::text[]) as granted (role, region)
     on conflict do nothing`,
    [id, roles.map(({ role }) => role), roles.map(({ region }) => region), isFromProvider],
  )
}

/** One at a time, so that the last two operators can't each take the other for the last. */
async function changeUser(
  client: Client,
  id: DeskUserId,
  { name, roles, isDisabled }: UserChange,
  now: Date,
): Promise<'changed' | 'last-operator' | 'unknown'> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('lotse operators', 0))")
  const before = await userWhere(client, 'desk_user.id = $1', id)
  if (before === undefined) return 'unknown'
  const endsOperating = isDisabled === true || (roles !== undefined && !roles.some(({ role }) => role === 'operator'))
  if (endsOperating && isOperator(before) && !(await isAnotherOperator(client, id))) return 'last-operator'
  // Sessions first, as whoever notes that one was seen does: neither waits for the other's end.
  if (isDisabled === true) await client.query('delete from desk_session where desk_user = $1', [id])
  // An open link leads to no more than it did when it was handed out: whoever has it may not be who gives more.
  const isGrowing = roles?.some((role) => !before.roles.some((one) => isSameRole(one, role))) === true
  if (isDisabled === true || isGrowing) await client.query('delete from desk_invitation where desk_user = $1', [id])
  await client.query(
    `update desk_user set name = coalesce($2, name),
       disabled_at = case when $3::boolean is null then disabled_at when $3 then coalesce(disabled_at, $4) end
     where id = $1`,
    [id, name === undefined ? null : storable(name), isDisabled ?? null, now],
  )
  if (roles !== undefined) await replaceRoles(client, id, roles)
  return 'changed'
}

const isSameRole = (one: GrantedRole, other: GrantedRole) => one.role === other.role && one.region === other.region

const isOperator = ({ roles, disabledAt }: DeskUser) =>
  disabledAt === null && roles.some(({ role }) => role === 'operator')

async function isAnotherOperator(client: Client, id: DeskUserId): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from desk_user_role join desk_user on desk_user.id = desk_user_role.desk_user
     where role = 'operator' and disabled_at is null and desk_user.id <> $1 limit 1`,
    [id],
  )
  return rowCount !== 0
}

/** Those that stay are left as they are, with whoever gave them. */
async function replaceRoles(client: Client, id: DeskUserId, roles: readonly GrantedRole[]): Promise<void> {
  await client.query(
    `delete from desk_user_role where desk_user = $1 and not exists (
       select from unnest($2::text[], $3::text[]) as kept (role, region)
       where kept.role = desk_user_role.role and kept.region is not distinct from desk_user_role.region)`,
    [id, roles.map(({ role }) => role), roles.map(({ region }) => region)],
  )
  await grant(client, id, roles, false)
}

async function keepProviderRoles(client: Client, id: DeskUserId, roles: readonly GrantedRole[]): Promise<void> {
  await client.query('delete from desk_user_role where desk_user = $1 and from_provider', [id])
  await grant(client, id, roles, true)
}

async function changeOwn(pool: Pool, id: DeskUserId, { name, profile, preferences }: OwnChange): Promise<void> {
  await pool.query(
    `update desk_user set name = coalesce($2, name), preferences = coalesce($3, preferences) where id = $1`,
    [id, name === undefined ? null : storable(name), preferences === undefined ? null : toJsonb(preferences)],
  )
  if (profile === undefined) return
  const { languages, topics, hours, openLimit, isAvailable } = profile
  await pool.query(
    `update desk_user set languages = $2, topics = $3, hours = $4, open_limit = $5, is_available = $6 where id = $1`,
    [id, languages, topics, hours === null ? null : toJsonb(hours), openLimit, isAvailable],
  )
}

async function credentials(pool: Pool, id: DeskUserId): Promise<Credentials> {
  const { rows } = await pool.query<{ passwordHash: string | null; secret: Buffer | null; offered: Buffer | null }>(
    `select password_hash as "passwordHash", totp_secret as secret, totp_offered as offered
     from desk_user where id = $1`,
    [id],
  )
  const [row] = rows
  const bytes = (one: Uint8Array | null | undefined) => (one ? Buffer.from(one) : null)
  return {
    passwordHash: row?.passwordHash ?? null,
    secondFactor: bytes(row?.secret),
    offeredSecondFactor: bytes(row?.offered),
  }
}

async function linkSubject(pool: Pool, id: DeskUserId, subject: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update desk_user set oidc_subject = $2 where id = $1 and (oidc_subject is null or oidc_subject = $2)',
    [id, storable(subject)],
  )
  return rowCount === 1
}

async function takeStep(pool: Pool, id: DeskUserId, step: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update desk_user set totp_step = $2 where id = $1 and (totp_step is null or totp_step < $2)',
    [id, step],
  )
  return rowCount === 1
}
