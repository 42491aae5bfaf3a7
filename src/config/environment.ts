/** Where settings stand: the environment, `.env` and `lotse.yaml`. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { ConfigError } from './config-error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the shell sets wins over `.env`, and that over `lotse.yaml`. */
export function readEnvironment(workingDirectory = process.cwd()): Environment {
  return { ...readLotseYaml(workingDirectory), ...readDotEnv(workingDirectory), ...process.env }
}

function readDotEnv(folder: string): Environment {
  const file = join(folder, '.env')
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

/** The same names as the environment; lists may be YAML lists, and `TELEGRAM_BOTS` a list of bots. */
function readLotseYaml(folder: string): Environment {
  const file = join(folder, 'lotse.yaml')
  if (!existsSync(file)) return {}
  const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)
  const list = z.array(scalar).transform((items) => items.join(','))
  const accounts = z.array(z.record(z.string(), scalar)).transform((all) => JSON.stringify(all))
  const shape = z.record(z.string(), z.union([scalar, list, accounts])).nullable()
  try {
    return shape.parse(parseYaml(readFileSync(file, 'utf8'))) ?? {}
  } catch (cause) {
    throw new ConfigError('lotse.yaml wants one setting a line, such as CMS_REGIONS: [muenchen].', { cause })
  }
}
