/** The one script address that the desk makes by itself: browsers that know Trusted Types take it from here alone. */

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

const serviceWorker = '/desk/service-worker.js'

/** For `navigator.serviceWorker.register(serviceWorkerUrl(), { scope: '/desk/' })`; to be called once. */
export function serviceWorkerUrl(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return serviceWorker
  const policy = trustedTypes.createPolicy('lotse-desk', {
    createScriptURL: (url) => {
      if (url !== serviceWorker) throw new TypeError('The desk runs no other script.')
      return url
    },
  })
  return policy.createScriptURL(serviceWorker)
}
