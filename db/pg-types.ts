/** How values of PostgreSQL become values of JavaScript, the same for every database. */

import { types } from 'pg'

/**
 * node-postgres's own ways, except: `int8` (also from `count(*)`) is a number, and `date` is a text such as
 * `2026-01-31`, because a Date would shift it by the time zone of the machine. `numeric` stays a text.
 */
export const parseTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => ownParsers.get(oid) ?? types.getTypeParser(oid, format),
}

const ownParsers = new Map<number, (text: string) => unknown>([
  [types.builtins.INT8, safeInteger],
  [types.builtins.DATE, (text) => text],
  [1016, (text) => mapNested(textArray(text), safeInteger)], // int8[]
  [1182, (text) => textArray(text)], // date[]
])

function safeInteger(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number)) return number
  throw new RangeError(`The int8 ${text} does not fit a number of JavaScript; cast it to text in the query.`)
}

type Nested<Value> = readonly (Value | null | Nested<Value>)[]

function mapNested<From, To>(values: Nested<From>, map: (value: From) => To): Nested<To> {
  return values.map((value) =>
    Array.isArray(value) ? mapNested(value, map) : value === null ? null : map(value as From),
  )
}

const textArray = (text: string): Nested<string> => types.getTypeParser(1009 as number)(text)
