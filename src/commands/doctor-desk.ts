/** What `lotse doctor` examines of the desk: the provider that people log in with, and what e-mail wants. */

import { oidcCallbackPath } from '../../adapters/console/oidc-routes.ts'
import { createProvider } from '../../adapters/oidc/provider.ts'
import type { Config } from '../config.ts'

interface Examination {
  readonly subject: string
  /** Says what is well. @throws what is to be mended */
  readonly check: () => Promise<string>
}

export function deskExaminations({ desk, http }: Config): readonly Examination[] {
  const { oidc, mail } = desk
  const redirectUrl = http.publicUrl + oidcCallbackPath
  const provider = oidc && {
    subject: 'single sign-on',
    async check() {
      await createProvider({ ...oidc, redirectUrl }).check()
      return `${oidc.issuer} answers; it must know ${redirectUrl} as a redirect URI`
    },
  }
  const email = mail && {
    subject: 'e-mail',
    check: async () => `from ${mail.from} by ${new URL(mail.smtpUrl).host}`,
  }
  return [provider, email].filter((one) => one !== null)
}
