/** Writes rows into the database of the folder given, and prints the number of each once it is committed. */

import { openPool } from '../../../db/pool.ts'
import { silent } from '../../services/silent-log.ts'

const pool = await openPool({ dataDir: String(process.argv[2]), log: silent })
await pool.query('create table if not exists written (number int primary key, filler text)')
const { rows } = await pool.query<{ next: number }>('select coalesce(max(number) + 1, 0) as next from written')

for (let number = rows[0]?.next ?? 0; ; number++) {
  await pool.query('insert into written values ($1, $2)', [number, 'x'.repeat(number % 3_000)])
  process.stdout.write(`${number}\n`)
}
