import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests start this service a hundred times: Node keeps what it has compiled, for itself and all it starts. */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/lotse/compiled')

/** Limits are for what hangs, on however busy a machine: no test judges by them. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000, teardownTimeout: 30_000 }

export default defineConfig({
  test: {
    reporters: ['default', './test/services/closing-lines.ts'],
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { test: { name: 'units', include: ['test/units/**/*.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'services',
          include: ['test/{contracts,flows,browser}/**/*.test.ts'],
          globalSetup: 'test/services/global-setup.ts',
          ...patient,
        },
      },
    ],
  },
})
