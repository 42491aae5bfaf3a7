/** Invitations: a link by which somebody sets their password, once. */

import type { DeskUser, DeskUserId } from '../domain/desk-user.ts'
import type { DeskSessions, DeskUsers, Invitations, SendInvitation } from '../ports/people.ts'
import { hashPassword, passwordFault, type PasswordFault } from './password.ts'
import { digestOf, newToken } from './token.ts'

export interface InvitationDeps {
  readonly users: DeskUsers
  readonly sessions: Pick<DeskSessions, 'endAll'>
  readonly invitations: Invitations
  /** Where there is e-mail. */
  readonly sendInvitation: SendInvitation | null
  readonly noteUnsent: (error: unknown) => void
  /** Where browsers reach the service, without a slash at its end. */
  readonly publicUrl: string
  readonly now: () => Date
}

export interface Invited {
  /** To be handed on; `null` where it went by e-mail. */
  readonly link: string | null
  readonly expiresAt: Date
}

const validForMs = 7 * 24 * 3_600_000

/** What cannot be sent is handed on by whoever invites. */
export async function invite(user: DeskUser, isReset: boolean, deps: InvitationDeps): Promise<Invited> {
  const token = newToken()
  const expiresAt = new Date(deps.now().getTime() + validForMs)
  await deps.invitations.add(digestOf(token), user.id, expiresAt)
  const link = `${deps.publicUrl}/desk/invitation/${token}`
  const { sendInvitation } = deps
  if (sendInvitation === null) return { link, expiresAt }
  try {
    await sendInvitation({ to: user, link, expiresAt, isReset })
    return { link: null, expiresAt }
  } catch (error) {
    deps.noteUnsent(error)
    return { link, expiresAt }
  }
}

/** From now on neither a password nor a second factor opens the account: only the link that comes with it does. */
export async function resetAccount(user: DeskUser, deps: InvitationDeps): Promise<Invited> {
  await deps.users.forgetCredentials(user.id)
  await deps.sessions.endAll(user.id)
  return invite(user, true, deps)
}

export const invitedBy = (token: string, { invitations, now }: Pick<InvitationDeps, 'invitations' | 'now'>) =>
  invitations.find(digestOf(token), now())

export type AcceptOutcome =
  | { readonly kind: 'accepted'; readonly user: DeskUserId }
  | { readonly kind: 'refused'; readonly fault: PasswordFault }
  | { readonly kind: 'unknown' }

/** Looks at the password before the link is used up. */
export async function acceptInvitation(
  token: string,
  { name, password }: { readonly name: string; readonly password: string },
  deps: Pick<InvitationDeps, 'users' | 'sessions' | 'invitations' | 'now'>,
): Promise<AcceptOutcome> {
  const invited = await invitedBy(token, deps)
  if (invited === undefined) return { kind: 'unknown' }
  const fault = passwordFault(password, { email: invited.email, name })
  if (fault !== undefined) return { kind: 'refused', fault }
  const hash = await hashPassword(password)
  const user = await deps.invitations.take(digestOf(token), deps.now())
  if (user === undefined) return { kind: 'unknown' }
  await deps.users.keepPassword(user, hash)
  await deps.users.changeOwn(user, { name })
  await deps.sessions.endAll(user)
  return { kind: 'accepted', user }
}
