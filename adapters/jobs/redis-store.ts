/** The queue in Redis, which must be set up so that it loses nothing it has acknowledged. */

import { createRedisBackend, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import { codeOf, QueueUnavailable, QueueUnsafe } from './errors.ts'
import { streams, type QueueStore, type Wake } from './store.ts'

const answerWithinMs = 3_000
const reconnectEveryMs = 500

/**
 * @param redisUrl `redis://user:password@host:6379`; no message repeats its password
 * @throws QueueUnavailable when Redis cannot be reached
 * @throws QueueUnsafe when it keeps no append-only file, or drops keys when its memory is full
 */
export async function openRedisStore(redisUrl: string, onError: (error: Error) => void): Promise<QueueStore> {
  const place = describe(redisUrl)
  const explain = (cause: unknown) => {
    const why = codeOf(cause) ?? (cause instanceof Error ? cause.message : String(cause))
    return new QueueUnavailable(`The Redis at ${place} does not answer (${why}); ${reachRemedy}`, { cause })
  }
  const producer = new Redis(redisUrl, {
    lazyConnect: true,
    enableOfflineQueue: false,
    connectTimeout: answerWithinMs,
    commandTimeout: answerWithinMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => reconnectEveryMs,
  })
  let lastError: Error | undefined
  producer.on('error', (error: Error) => onError((lastError = error)))
  try {
    await producer.connect()
    await expectSafe(producer, place)
  } catch (cause) {
    producer.disconnect()
    throw cause instanceof QueueUnsafe ? cause : explain(lastError ?? cause)
  }
  const consumer = new Redis(redisUrl, { maxRetriesPerRequest: null, retryStrategy: () => reconnectEveryMs })
  consumer.on('error', onError)
  const { Queue, Worker } = withBackend(createRedisBackend)
  return {
    openQueue: (name) =>
      new Queue<Wake, void>(name, { connection: producer, skipWaitingForReady: true, prefix, streams }),
    openWorker: (name, process, options) =>
      new Worker<Wake, void>(name, process, { ...options, connection: consumer, prefix }),
    check: async () => void (await producer.ping()),
    explain: (cause) => explain(producer.status === 'ready' ? cause : (lastError ?? cause)),
    close: async () => {
      producer.disconnect()
      consumer.disconnect()
    },
  }
}

const prefix = 'lotse'

const reachRemedy = 'check REDIS_URL, and that Redis runs there.'

/** By INFO, because services that rent out Redis often forbid CONFIG. */
async function expectSafe(redis: Redis, place: string): Promise<void> {
  const info = `${await redis.info('persistence')}\n${await redis.info('memory')}`
  const keepsFile = /^aof_enabled:1/m.test(info)
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'unknown'
  const mend = [
    ...(keepsFile ? [] : ['CONFIG SET appendonly yes']),
    ...(policy === 'noeviction' ? [] : ['CONFIG SET maxmemory-policy noeviction']),
  ]
  if (mend.length === 0) return
  const danger = `append-only file: ${keepsFile ? 'on' : 'off'}, maxmemory-policy: ${policy}`
  const remedy = `run ${[...mend, 'CONFIG REWRITE'].join(', ')} there with redis-cli.`
  throw new QueueUnsafe(`The Redis at ${place} may lose jobs (${danger}); ${remedy}`)
}

function describe(redisUrl: string): string {
  if (!URL.canParse(redisUrl)) {
    throw new QueueUnavailable('REDIS_URL is no address; it should look like redis://user:password@host:6379.')
  }
  return new URL(redisUrl).host
}
