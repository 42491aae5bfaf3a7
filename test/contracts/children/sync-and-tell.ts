/** Does what `lotse sync` does, and prints the stage it reaches, a line each, and "end". */

import { createApp } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import type { Environment } from '../../../src/config/environment.ts'
import { silent } from '../../services/silent-log.ts'

const config = readConfig(JSON.parse(process.argv[2] ?? '') as Environment)
const app = await createApp(config, silent)
await app.sync({ onProgress: ({ stage }) => console.log(stage) })
await app.close()
console.log('end')
