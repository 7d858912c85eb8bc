import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@payload-config': `${root}payload.config.ts`, '@': root.replace(/\/$/, '') }

/** The same integration tests for each database. */
const integration = (name: 'int-sqlite' | 'int-mongodb'): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: {
    name,
    include: ['test/int/**/*.test.ts'],
    globalSetup: ['test/support/databases.ts'],
    setupFiles: ['test/support/environment.ts'],
    // One Payload per test file, each on its own database; one file for each of the gate's two cores.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      // Property tests run many cases, and a busy machine is slow. No unit test depends on timing.
      { resolve: { alias }, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      integration('int-sqlite'),
      ...(process.env.MONGODB_URI ? [integration('int-mongodb')] : []),
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/running-site.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
