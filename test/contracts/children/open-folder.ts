/** Opens the database of the folder given and holds it; prints `open`, or why it cannot. */

import { openPool } from '../../../db/pool.ts'
import { silent } from '../../services/silent-log.ts'

try {
  await openPool({ dataDir: String(process.argv[2]), log: silent })
  console.log('open')
  setInterval(() => undefined, 60_000)
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : 'not an error')
}
