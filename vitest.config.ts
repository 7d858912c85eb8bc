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
    globalSetup: ['test/support/databases.ts', 'test/support/programs-with-lilleby.ts'],
    setupFiles: ['test/support/fresh-modules.ts', 'test/support/environment.ts'],
    // Loading the libraries takes seconds: a process does it once, for many files. Each file has its own Payload and
    // database.
    isolate: false,
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
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // A document is read in a thread, which is one of our programs.
          globalSetup: ['test/support/programs-as-built.ts'],
          setupFiles: ['test/plans/register.ts'],
          testTimeout: 60_000,
        },
      },
      integration('int-sqlite'),
      ...(process.env.MONGODB_URI ? [integration('int-mongodb')] : []),
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/programs-as-built.ts', 'test/support/running-site.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
