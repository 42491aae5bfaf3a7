/** Accounts kept in memory, with what was noted of them. */

import type { Accounts } from '../../src/ports/channels.ts'

export interface FakeAccounts extends Accounts {
  /** `broken: …` and `working`, as they were noted. */
  readonly notes: readonly string[]
  /** How often from now on the database does not answer. */
  failNext(times: number): void
}

export function fakeAccounts(): FakeAccounts {
  const notes: string[] = []
  const hashes = new Map<string, string>()
  let failures = 0
  const note = async (text: string) => {
    if (failures-- > 0) throw new Error('The database is away')
    notes.push(text)
    return true
  }
  return {
    notes,
    failNext: (times) => {
      failures = times
    },
    all: async () => [],
    markBroken: (_account, reason) => note(`broken: ${reason}`),
    markWorking: () => note('working'),
    commandsHash: async ({ account }) => hashes.get(account) ?? null,
    rememberCommands: async ({ account }, hash) => void hashes.set(account, hash),
  }
}
