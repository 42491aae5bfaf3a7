/** Which addresses Telegram takes: it refuses a whole message for one that it does not like. */

/**
 * The address as Telegram takes it, or `undefined`: of `http`, `https` or `tg`, and on a host with a dot in its name,
 * which `localhost` has not.
 */
export function telegramLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol === 'tg:') return /^[\w-]+$/.test(url.hostname) ? url.href : undefined
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const isPublic = url.hostname.includes('.') || url.hostname.startsWith('[')
  return isPublic && url.username === '' ? url.href : undefined
}
