/** An OpenID provider such as Keycloak or Entra: authorization code with PKCE, state and nonce. */

import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  discovery,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'
import { rolesOf, type RoleMeaning } from '../../src/desk/provider-login.ts'
import type { IdentityProvider, PendingLogin, ProvidedPerson } from '../../src/ports/people.ts'
import { personOf, rolesIn, type Claims } from './claims.ts'
import { failureOf } from './failures.ts'

export interface ProviderOptions {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | null
  readonly name: string
  readonly rolesClaim: readonly string[]
  readonly roles: ReadonlyMap<string, RoleMeaning>
  /** Whether addresses are believed that the provider doesn't call verified. */
  readonly trustsEmail: boolean
  /** Where the browser comes back to. */
  readonly redirectUrl: string
}

export interface OidcProvider extends IdentityProvider {
  /** Resolves where the provider answers as it should. @throws ProviderFailure */
  check(): Promise<void>
}

const timeoutSeconds = 10

/** Asks the provider nothing until somebody logs in; what it says of itself is remembered then. */
export function createProvider(options: ProviderOptions): OidcProvider {
  let discovered: Promise<Configuration> | undefined
  const configuration = () => {
    discovered ??= discover(options).catch((error: unknown) => {
      discovered = undefined
      throw failureOf(error, options.issuer)
    })
    return discovered
  }
  return {
    name: options.name,
    check: async () => void (await configuration()),
    begin: async () => begin(await configuration(), options),
    async finish(returned, pending) {
      const provider = await configuration()
      try {
        return await finish(provider, { returned, pending, options })
      } catch (error) {
        throw failureOf(error, options.issuer)
      }
    },
  }
}

function discover({ issuer, clientId, clientSecret }: ProviderOptions): Promise<Configuration> {
  const authentication = clientSecret === null ? None() : ClientSecretPost(clientSecret)
  // The configuration lets http through for this machine only.
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : []
  return discovery(new URL(issuer), clientId, undefined, authentication, { execute, timeout: timeoutSeconds })
}

async function begin(provider: Configuration, { redirectUrl }: ProviderOptions) {
  const pending = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: redirectUrl,
    scope: 'openid email profile',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, pending }
}

interface Returned {
  readonly returned: URL
  readonly pending: PendingLogin
  readonly options: ProviderOptions
}

async function finish(provider: Configuration, { returned, pending, options }: Returned): Promise<ProvidedPerson> {
  const tokens = await authorizationCodeGrant(provider, returned, {
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    pkceCodeVerifier: pending.verifier,
    idTokenExpected: true,
  })
  const idToken = tokens.claims()
  if (idToken === undefined) throw new Error('no ID token came')
  const claims = await withUserInfo(provider, { idToken, accessToken: tokens.access_token })
  const person = personOf(claims, options)
  return { ...person, subject: idToken.sub, roles: rolesOf(rolesIn(claims, options.rolesClaim), options.roles) }
}

/** Many providers tell e-mail and roles only there; what the signed ID token says wins. */
async function withUserInfo(
  provider: Configuration,
  { idToken, accessToken }: { readonly idToken: Claims & { readonly sub: string }; readonly accessToken: string },
): Promise<Claims> {
  if (provider.serverMetadata().userinfo_endpoint === undefined) return idToken
  return { ...(await fetchUserInfo(provider, accessToken, idToken.sub)), ...idToken }
}
