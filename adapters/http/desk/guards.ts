/** What a request that changes something must bring along, so that no other site can make a browser send it. */

import type { RequestHandler } from 'express'
import { HttpRefusal } from '../errors.ts'

/** @param publicUrl where people reach the service, whatever a proxy makes of the host */
export function fromThisSite(publicUrl: string): RequestHandler {
  const { origin: publicOrigin } = new URL(publicUrl)
  return (request, _response, next) => {
    if (isReading(request.method)) return next()
    const { origin, host, 'content-type': type = '' } = request.headers
    if (origin === undefined || ![publicOrigin, ...originsOf(host)].includes(origin)) {
      throw new HttpRefusal(403, 'foreign-origin', 'Requests that change something want an Origin header of this site.')
    }
    if (!/^application\/json\s*(;|$)/i.test(type)) {
      throw new HttpRefusal(415, 'unsupported', 'The request wants content-type: application/json.')
    }
    next()
  }
}

const isReading = (method: string) => method === 'GET' || method === 'HEAD'

/** A browser sends both, and forges neither. */
const originsOf = (host: string | undefined) => (host === undefined ? [] : [`http://${host}`, `https://${host}`])
