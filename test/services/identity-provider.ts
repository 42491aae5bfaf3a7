/** A real OpenID provider in this process; whoever comes to its login is who the test says, without a form. */

import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { Provider, type Context } from 'oidc-provider'

export interface Claimed {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly name?: string
  readonly realm_access?: { readonly roles: readonly string[] }
}

export interface RunningProvider {
  readonly issuer: string
  /** Who logs in next; `null`: somebody who calls it off. */
  person: Claimed | null
  /** Goes where the desk sent the browser, and on, until it is sent back. @returns the address that it comes back to */
  visit(url: string): Promise<string>
  close(): Promise<void>
}

export const clientId = 'lotse'
export const clientSecret = 'a secret between the desk and its provider'

/** @param redirectUris where the provider sends browsers back to, known once the desk has an address */
export async function startProvider(redirectUris: () => readonly string[]): Promise<RunningProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const issuer = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
  const known = new Map<string, Claimed>()
  let provider: Provider | undefined

  const running: RunningProvider = {
    issuer,
    person: null,
    visit: (url) => visit(url, issuer),
    async close() {
      server.closeAllConnections()
      server.close()
    },
  }

  server.on('request', (request, response) => {
    provider ??= new Provider(
      issuer,
      configuration(redirectUris(), known, () => provider),
    )
    if (request.url?.startsWith('/interaction/') !== true) return provider.callback()(request, response)
    const { person } = running
    if (person !== null) known.set(person.sub, person)
    const result = person === null ? { error: 'access_denied' } : { login: { accountId: person.sub, remember: false } }
    void provider.interactionFinished(request, response, result)
  })
  return running
}

function configuration(
  redirectUris: readonly string[],
  known: ReadonlyMap<string, Claimed>,
  provider: () => Provider | undefined,
): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: redirectUris,
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] },
    cookies: { keys: ['of the tests'] },
    claims: { openid: ['sub', 'realm_access'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => known.get(sub) }),
    async loadExistingGrant({ oidc }: Context) {
      const Grant = provider()?.Grant
      if (Grant === undefined) return undefined
      const grant = new Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  }
}

/** With the provider's cookies, from redirect to redirect. */
async function visit(url: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let address = url
  while (address.startsWith(issuer)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, { headers: { cookie }, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`)
    address = new URL(location, address).href
  }
  return address
}
