/** What variables of several parts of the configuration have in common. */

import { z } from 'zod'

/** Variables without a value stand for unset ones: `REDIS_URL=` in an .env file is no address. */
const unset = (value: unknown) => (value === '' ? undefined : value)
export const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional())

export const httpUrl = z
  .url({ protocol: /^https?$/, error: 'wants an address such as https://example.org' })
  .transform((url) => url.replace(/\/+$/, ''))

export const onOrOff = z.enum(['on', 'off'], 'wants on or off')
