/** Installs what package-lock.json names if it is not there yet. Plain JavaScript: it runs before Node 24 is there. */

import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? '.', '..')
const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
if (!isCurrent) {
  console.error('Installing what package-lock.json names …')
  // Not `npm ci`: it refuses a lock file that leaves out other platforms' optional builds, which a registry may not have.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    console.error('The installation failed: see above; npm needs its registry to be reachable.')
    process.exit(1)
  }
}
