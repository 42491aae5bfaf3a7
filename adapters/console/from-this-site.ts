/** What a request to the desk's API must bring along, so that no other site can make a browser send it. */

import type { RequestHandler } from 'express'
import { HttpRefusal } from '../http/errors.ts'

/** @param publicUrl where people reach the service, whatever a proxy makes of the host */
export function fromThisSite(publicUrl: string): RequestHandler {
  const { origin: publicOrigin } = new URL(publicUrl)
  return (request, _response, next) => {
    const { origin, host, 'content-type': type = '', 'sec-fetch-site': site } = request.headers
    if (isReading(request.method)) return next()
    const isOurs = origin !== undefined && [publicOrigin, ...originsOf(host)].includes(origin)
    if (!isOurs || (site !== undefined && site !== 'same-origin')) {
      throw new HttpRefusal(403, 'foreign-origin', 'Requests that change something want an Origin header of this site.')
    }
    if (!/^application\/json\s*(;|$)/i.test(type)) {
      throw new HttpRefusal(415, 'unsupported', 'The request wants content-type: application/json.')
    }
    next()
  }
}

/** Nobody's page reads from here but ours; a browser that comes back from a provider is let in before this. */
export const readByThisSite: RequestHandler = (request, _response, next) => {
  if (request.headers['sec-fetch-site'] !== 'cross-site') return next()
  throw new HttpRefusal(403, 'foreign-origin', 'The desk’s API answers the desk only.')
}

export const isReading = (method: string) => method === 'GET' || method === 'HEAD'

/** A browser sends both, and forges neither. */
const originsOf = (host: string | undefined) => (host === undefined ? [] : [`http://${host}`, `https://${host}`])
