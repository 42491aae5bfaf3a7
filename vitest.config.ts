import { defineConfig } from 'vitest/config'

const patient = { testTimeout: 30_000, hookTimeout: 120_000, teardownTimeout: 30_000 }

export default defineConfig({
  test: {
    reporters: ['default', './test/services/closing-lines.ts'],
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { test: { name: 'units', include: ['test/units/**/*.test.ts'] } },
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
