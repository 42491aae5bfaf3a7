/** What a browser is told about the desk: nothing runs there but the files it was built of. */

import type { ServerResponse } from 'node:http'
import helmet from 'helmet'

const nonce = (_request: unknown, response: ServerResponse): string =>
  `'nonce-${String((response as ServerResponse & { locals: Record<string, unknown> }).locals['nonce'])}'`

export const webAppHeaders = helmet({
  // Whether this host and its neighbours speak TLS is for whoever terminates it to say.
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // What the desk's components style at run time carries the page's nonce.
      styleSrc: ["'self'", nonce],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      mediaSrc: ["'self'"],
      fontSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      // It makes one address, that of the service worker, and no markup.
      trustedTypes: ['lotse-desk'],
    },
  },
})
