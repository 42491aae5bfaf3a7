/** How bots and numbers are, for the operator. */

import type { AccountKey, AccountState } from '../src/domain/channel.ts'
import type { Accounts } from '../src/ports/channels.ts'
import type { Pool } from './pool.ts'

export function createAccounts(pool: Pool): Accounts {
  return {
    all: () => allAccounts(pool),
    markBroken: (account, reason, now) => markBroken(pool, account, reason, now),
    markWorking: (account) => markWorking(pool, account),
    commandsHash: (account) => commandsHash(pool, account),
    rememberCommands: (account, hash) => rememberCommands(pool, account, hash),
  }
}

async function allAccounts(pool: Pool): Promise<readonly (AccountKey & { readonly state: AccountState })[]> {
  const { rows } = await pool.query<AccountKey & { readonly reason: string | null; readonly since: Date }>(
    `select channel, account, broken_reason as reason, broken_since as since
     from channel_account
     order by channel, account`,
  )
  return rows.map(({ channel, account, reason, since }) => ({
    channel,
    account,
    state: reason === null ? { kind: 'working' } : { kind: 'broken', reason, since },
  }))
}

/** Another reason is news, but it has been broken since the first one. */
async function markBroken(pool: Pool, { channel, account }: AccountKey, reason: string, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into channel_account (channel, account, broken_reason, broken_since) values ($1, $2, $3, $4)
     on conflict (channel, account) do update set broken_reason = excluded.broken_reason,
       broken_since = coalesce(channel_account.broken_since, excluded.broken_since)
       where channel_account.broken_reason is distinct from excluded.broken_reason`,
    [channel, account, reason, now],
  )
  return rowCount === 1
}

/** That an account works from the first is no news; it is listed from then on. */
async function markWorking(pool: Pool, { channel, account }: AccountKey): Promise<boolean> {
  const { rowCount } = await pool.query(
    `with listed as (insert into channel_account (channel, account) values ($1, $2) on conflict do nothing)
     update channel_account set broken_reason = null, broken_since = null
     where channel = $1 and account = $2 and broken_reason is not null`,
    [channel, account],
  )
  return rowCount === 1
}

async function commandsHash(pool: Pool, { channel, account }: AccountKey): Promise<string | null> {
  const { rows } = await pool.query<{ hash: string | null }>(
    'select commands_hash as hash from channel_account where channel = $1 and account = $2',
    [channel, account],
  )
  return rows[0]?.hash ?? null
}

async function rememberCommands(pool: Pool, { channel, account }: AccountKey, hash: string): Promise<void> {
  await pool.query(
    `insert into channel_account (channel, account, commands_hash) values ($1, $2, $3)
     on conflict (channel, account) do update set commands_hash = excluded.commands_hash`,
    [channel, account, hash],
  )
}
