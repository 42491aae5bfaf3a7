/** Where newcomers write, and where one of them is reached. */

/** A messenger or page that Lotse answers on. */
export type ChannelKind = 'telegram' | 'whatsapp-cloud' | 'whatsapp-web' | 'integreat-chat' | 'web'

/** One bot or number of a channel; `name` is the operator's, such as `default`. */
export interface AccountKey {
  readonly channel: ChannelKind
  readonly account: string
}

/** A chat with one account. */
export interface ChatAddress extends AccountKey {
  /** The provider's id of the chat: a person's number, so it stays out of logs. */
  readonly chat: string
}

export type AccountState =
  | { readonly kind: 'working' }
  /** The provider refuses the account itself, such as a token that was revoked. `reason` is for the operator. */
  | { readonly kind: 'broken'; readonly reason: string; readonly since: Date }
