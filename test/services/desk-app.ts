/** The whole desk over HTTP, with a clock of the test's, and without a queue or a sync. */

import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRegionStore } from '../../db/regions.ts'
import type { Route } from '../../adapters/console/route.ts'
import type { Pool } from '../../db/pool.ts'
import { createApp, type App } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { augsburg, muenchen, regionOf } from '../doubles/newcomers.ts'
import type { Environment } from './command-line.ts'
import { createDataDir } from './filled-databases.ts'
import { silent } from './silent-log.ts'

export interface DeskApp {
  readonly app: App
  readonly pool: Pool
  /** `http://127.0.0.1:…` */
  readonly address: string
  readonly routes: readonly Route[]
  close(): Promise<void>
}

/** @param environment what the test is about; the database is an empty one within this process */
export async function openDeskApp(environment: Environment, now: () => Date): Promise<DeskApp> {
  const dataDir = await createDataDir('tables')
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const config = readConfig({
    CMS_REGIONS: 'muenchen,augsburg',
    ...environment,
    DATA_DIR: dataDir,
    PORT: String(port),
  })
  const app = await createApp(config, silent, { now })
  const regions = createRegionStore(app.pool)
  for (const slug of [muenchen, augsburg]) await regions.save(regionOf(slug))
  const talk = app.openConversations({ add: async () => undefined })
  server.on('request', app.createHttp('gateway', talk, {}))
  return {
    app,
    pool: app.pool,
    address: `http://127.0.0.1:${port}`,
    routes: app.deskRoutes(talk),
    async close() {
      server.closeAllConnections()
      server.close()
      await talk.waker.stop()
      await app.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
