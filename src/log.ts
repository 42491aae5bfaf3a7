/** The log: JSON lines with ids only. What a person wrote, and how to reach them, never gets in. */

import { pino, type Logger } from 'pino'

export type Log = Logger

/** Keys that can carry a person's words or numbers, wherever a careless line nests them. */
const personal = ['question', 'text', 'quote', 'phone', 'email', 'name', 'body', 'payload', 'authorization', 'cookie']

/** @param destination defaults to stderr, so that a command's stdout carries its result and nothing else */
export function createLog(level: string, destination: NodeJS.WritableStream = process.stderr): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
      serializers: { error: errorInShort, err: errorInShort },
    },
    destination,
  )
}

/** Messages of our own errors name things, not people; a driver's detail may quote a row, so it stays out. */
function errorInShort(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: 'not an error' }
  const cause = error.cause instanceof Error ? { cause: `${error.cause.name}: ${error.cause.message}` } : {}
  // Not "name": that is a person's, and redacted.
  return { type: error.name, message: error.message, ...cause, stack: error.stack }
}
