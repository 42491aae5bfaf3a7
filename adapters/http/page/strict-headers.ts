/** What a browser is told about every page of ours. */

import helmet from 'helmet'

/** Nothing runs on these pages, and nothing is fetched, but what this origin serves as a file. */
export const strictHeaders = helmet({
  // Whether this host and its neighbours speak TLS is for whoever terminates it to say.
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
  },
})
