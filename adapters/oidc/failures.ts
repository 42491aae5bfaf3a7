/** What goes wrong with a provider, in words for the operator. */

/** Logging in through the provider did not work out; `isDenied` where it was the provider, or the person, who said no. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure'
  readonly isDenied: boolean

  constructor(message: string, options: { readonly isDenied: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause })
    this.isDenied = options.isDenied
  }
}

export function failureOf(cause: unknown, issuer: string): ProviderFailure {
  if (cause instanceof ProviderFailure) return cause
  const code = cause instanceof Error && 'error' in cause && typeof cause.error === 'string' ? cause.error : undefined
  const isDenied = code === 'access_denied' || code === 'login_required'
  const said = code ?? (cause instanceof Error ? cause.message : String(cause))
  const remedy = 'check OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, and that it is reached from here.'
  return new ProviderFailure(`The provider ${issuer} did not log anybody in (${said}); ${remedy}`, { isDenied, cause })
}
