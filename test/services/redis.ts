/** A throwaway Redis server. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, freePort, printedBy, runService, sayMissing, type RunningService } from './process.ts'

/** The defaults are what the queue needs in production; anything else is there to test how we refuse it. */
export type RedisOptions = {
  /** Whether every change is written to the append-only file; without it a restart finds nothing. Default: true. */
  readonly appendOnly?: boolean
  /** What gives way when the memory is full. Default: `noeviction`. */
  readonly maxmemoryPolicy?: 'noeviction' | 'allkeys-lru' | 'allkeys-lfu' | 'volatile-lru' | 'volatile-ttl'
  /** When the memory is full, such as `4mb`. Default: never. */
  readonly maxmemory?: string
}

/**
 * Starts an empty Redis that listens on 127.0.0.1 only and asks for no password.
 *
 * @throws Error that names the remedy, when Redis is missing
 */
export async function startRedis(options: RedisOptions = {}): Promise<RunningService> {
  const redis = findRedis()
  if ('missing' in redis) throw new Error(redis.missing)
  const folder = await mkdtemp(join(tmpdir(), 'lotse-redis-'))
  const port = await freePort()
  const askIfReady = ['-h', '127.0.0.1', '-p', String(port), 'ping']
  return runService({
    name: 'Redis',
    url: `redis://127.0.0.1:${port}`,
    folder,
    program: redis.executablePath,
    programArguments: settings(folder, port, options),
    // While Redis reads its data after a restart, it answers with LOADING.
    answers: async () => (await printedBy('redis-cli', askIfReady))?.trim() === 'PONG',
  })
}

/** Redis's program, or one sentence on what to do without it. */
export function findRedis(): { readonly executablePath: string } | { readonly missing: string } {
  const executablePath = findProgram('redis-server')
  return executablePath === undefined ? sayMissing('Redis') : { executablePath }
}

/** No snapshots: with them, data would outlive a restart that ought to lose it. */
function settings(folder: string, port: number, options: RedisOptions): readonly string[] {
  const { appendOnly = true, maxmemoryPolicy = 'noeviction', maxmemory = '0' } = options
  const always = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '']
  const memory = ['--maxmemory-policy', maxmemoryPolicy, '--maxmemory', maxmemory]
  return [...always, '--appendonly', appendOnly ? 'yes' : 'no', ...memory]
}
