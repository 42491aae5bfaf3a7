/** People with accounts at the desk, for tests that log in as them. */

import { randomUUID } from 'node:crypto'
import { hashPassword } from '../../src/desk/password.ts'
import type { DeskRole, DeskUser, DeskUserId } from '../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { DeskUsers } from '../../src/ports/people.ts'

/** Of all of them: making another hash for each takes time and shows nothing. */
export const deskPassword = 'Leuchtturm am Kai 7'

let hash: Promise<string> | undefined
let made = 0

interface Somebody {
  readonly email?: string
  readonly name?: string
  readonly role?: DeskRole | readonly DeskRole[]
  /** `null`: in all. */
  readonly region?: RegionSlug | null
  readonly hasPassword?: boolean
}

export async function addPerson(
  users: Pick<DeskUsers, 'add'>,
  { email, name = 'Kim', role = 'counsellor', region = null, hasPassword = true }: Somebody = {},
  now: Date = new Date(),
): Promise<DeskUser> {
  hash ??= hashPassword(deskPassword)
  made += 1
  const roles = [role].flat().map((one) => ({ role: one, region: one === 'operator' ? null : region }))
  const user = await users.add(
    {
      id: randomUUID() as string as DeskUserId,
      email: email ?? `person-${made}@desk.example`,
      name,
      roles,
      ...(hasPassword && { passwordHash: await hash }),
    },
    now,
  )
  if (user === undefined) throw new Error(`Somebody has ${email} already.`)
  return user
}
