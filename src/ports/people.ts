/** The boundaries of the desk's people: accounts, sessions, invitations, failed logins, and what was noted of them. */

import type { AuditEvent, AuditFilter, AuditNote } from '../domain/audit.ts'
import type { CounsellorProfile, DeskPreferences, DeskUser, DeskUserId, GrantedRole } from '../domain/desk-user.ts'
import type { RegionSlug } from '../domain/region.ts'

export interface DeskUsers {
  find(id: DeskUserId): Promise<DeskUser | undefined>
  /** @param email in lower case */
  findByEmail(email: string): Promise<DeskUser | undefined>
  findBySubject(subject: string): Promise<DeskUser | undefined>
  /** By name. @param whose `all`, or those with a role in one of these regions, or in all */
  list(whose: readonly RegionSlug[] | 'all'): Promise<readonly ListedUser[]>
  hasAny(): Promise<boolean>
  /** `undefined` where somebody has that e-mail address. */
  add(user: NewUser, now: Date): Promise<DeskUser | undefined>
  /** `last-operator`: nobody could look after the installation any more, so that nothing was changed. */
  change(id: DeskUserId, change: UserChange, now: Date): Promise<'changed' | 'last-operator' | 'unknown'>
  changeOwn(id: DeskUserId, change: OwnChange): Promise<void>
  /** Replaces what the provider had given before; what was granted at the desk stays. */
  keepProviderRoles(id: DeskUserId, roles: readonly GrantedRole[]): Promise<void>
  /** `false` where the account is somebody else's at the provider already. */
  linkSubject(id: DeskUserId, subject: string): Promise<boolean>
  credentials(id: DeskUserId): Promise<Credentials>
  keepPassword(id: DeskUserId, hash: string): Promise<void>
  /** A sealed secret that was shown, and is not asked for yet. */
  offerSecondFactor(id: DeskUserId, secret: Buffer): Promise<void>
  /** From now on the one that was offered is asked for. */
  confirmSecondFactor(id: DeskUserId): Promise<void>
  removeSecondFactor(id: DeskUserId): Promise<void>
  /** `false` where a code of that time step, or a later one, was taken before. */
  takeStep(id: DeskUserId, step: number): Promise<boolean>
  /** No password and no second factor opens the account any more. */
  forgetCredentials(id: DeskUserId): Promise<void>
}

export interface ListedUser extends DeskUser {
  readonly seenAt: Date | null
}

export interface NewUser {
  readonly id: DeskUserId
  /** In lower case. */
  readonly email: string
  readonly name: string
  readonly roles: readonly GrantedRole[]
  readonly passwordHash?: string
  readonly subject?: string
  /** Whether the roles are the provider's. */
  readonly isFromProvider?: boolean
}

export interface UserChange {
  readonly name?: string | undefined
  readonly roles?: readonly GrantedRole[] | undefined
  readonly isDisabled?: boolean | undefined
}

export interface OwnChange {
  readonly name?: string | undefined
  readonly profile?: CounsellorProfile | undefined
  readonly preferences?: DeskPreferences | undefined
}

/** Secrets are sealed with the installation's key. */
export interface Credentials {
  readonly passwordHash: string | null
  readonly secondFactor: Buffer | null
  readonly offeredSecondFactor: Buffer | null
}

/** Tokens are given and kept as SHA-256. */
export interface DeskSessions {
  begin(session: NewSession): Promise<void>
  /** By its token, or the one that it was rotated from; with whose it is, unless they were disabled. */
  find(token: Buffer): Promise<FoundSession | undefined>
  /** `false` where another request was faster. @param from what it is rotated from: its token now, or the previous one */
  rotate(session: Pick<FoundSession, 'id' | 'rotatedAt'>, from: Buffer, to: Buffer, now: Date): Promise<boolean>
  /** The browser has the new token: the previous one is of no use any more. */
  confirm(id: string): Promise<void>
  /** Notes that somebody is there. */
  touch(id: string, now: Date): Promise<void>
  of(user: DeskUserId): Promise<readonly SessionOnDevice[]>
  /** `false` where it is not theirs. */
  end(id: string, user: DeskUserId): Promise<boolean>
  endAll(user: DeskUserId, except?: string): Promise<void>
}

export interface NewSession {
  /** UUID. */
  readonly id: string
  readonly token: Buffer
  readonly user: DeskUserId
  readonly csrfToken: Buffer
  readonly device: string
  readonly now: Date
}

export interface SessionOnDevice {
  readonly id: string
  readonly device: string
  readonly seenAt: Date
  readonly createdAt: Date
}

export interface FoundSession extends SessionOnDevice {
  readonly user: DeskUser
  readonly csrfToken: Buffer
  readonly rotatedAt: Date
  readonly isConfirmed: boolean
  /** Whether it was found by its token, and not by the previous one. */
  readonly isCurrent: boolean
}

/** Tokens are given and kept as SHA-256. */
export interface Invitations {
  /** Another one of theirs is of no use any more. */
  add(token: Buffer, user: DeskUserId, expiresAt: Date): Promise<void>
  find(token: Buffer, now: Date): Promise<DeskUser | undefined>
  /** Whose it was; once. */
  take(token: Buffer, now: Date): Promise<DeskUserId | undefined>
}

/** Tells somebody by e-mail that they have an account, and where they begin. */
export type SendInvitation = (invitation: InvitationMail) => Promise<void>

export interface InvitationMail {
  readonly to: Pick<DeskUser, 'email' | 'name' | 'preferences'>
  readonly link: string
  readonly expiresAt: Date
  /** Whether it is for another password, and not for the first. */
  readonly isReset: boolean
}

/** Subjects are keyed hashes of accounts and addresses. */
export interface LoginFailures {
  /** Notes a try of all these subjects before it is decided, and tells of those before it, by subject. */
  note(id: string, subjects: readonly Buffer[], since: Date, now: Date): Promise<readonly PastFailures[]>
  /** It was none: the try goes, and all of the account's before it. */
  forgive(id: string, account: Buffer): Promise<void>
  /** It was refused before anything was looked at, and counts for nothing. */
  withdraw(id: string): Promise<void>
}

export interface PastFailures {
  readonly count: number
  readonly last: Date | null
}

export interface Audit {
  note(event: AuditNote): Promise<void>
}

export interface AuditLog extends Audit {
  /** Latest first. */
  read(filter: AuditFilter, limit: number): Promise<readonly AuditEvent[]>
}

/** Forgets of the desk's people what is over. */
export interface DeskUpkeep {
  expire(limits: DeskLimits): Promise<void>
}

export interface DeskLimits {
  readonly auditSince: Date
  readonly sessionsSeenSince: Date
  readonly sessionsBegunSince: Date
  readonly failuresSince: Date
  readonly now: Date
}

/** Single sign-on: the provider that an organisation's people log in with anyway. */
export interface IdentityProvider {
  readonly name: string
  /** Where the browser is sent, and what must be known again when it comes back. @throws ProviderFailure */
  begin(): Promise<{ readonly url: string; readonly pending: PendingLogin }>
  /** @param returned the address that the browser came back with @throws ProviderFailure */
  finish(returned: URL, pending: PendingLogin): Promise<ProvidedPerson>
}

export interface PendingLogin {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export interface ProvidedPerson {
  /** Of the provider: never changes. */
  readonly subject: string
  /** In lower case; `null` where the provider has not checked it. */
  readonly verifiedEmail: string | null
  readonly name: string | null
  readonly roles: readonly GrantedRole[]
}

/** Browsers that want to be told. */
export interface PushSubscriptions {
  keep(user: DeskUserId, browser: SubscribedBrowser, now: Date): Promise<void>
  /** Only one's own. */
  remove(user: DeskUserId, endpoint: string): Promise<void>
}

export interface SubscribedBrowser {
  /** Of the browser's push service. */
  readonly endpoint: string
  /** base64url */
  readonly keys: { readonly p256dh: string; readonly auth: string }
}
