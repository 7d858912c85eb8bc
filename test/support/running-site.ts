import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { isStale } from '@/src/seed/is-stale'
import { chromiumPath } from './chromium-path'
import { freePort } from './free-port'
import { ended, run, siteEnvironment, startSite, TYPESCRIPT } from './site-process'

/** A site that runs for the tests, and people who may sign in to it: one of each role, `<role>@example.org`. */
export interface RunningSite {
  /** Origin, no closing slash. */
  url: string
  chromium: string
  password: string
  /** Where it hands its mails over, on the loopback interface: nobody listens until a test opens a mailbox. */
  smtpPort: number
  /** What its links are sealed with. */
  secret: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null: there is no browser here, so the tests are skipped. */
    site: RunningSite | null
  }
}

/**
 * Stands the production build up on a free port, with the base and the demo content in a database of its own, and takes
 * it down after the tests. Builds only if something changed. Without Chromium the tests are skipped; in CI that fails.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = chromiumPath()
  if (chromium === null) {
    const how = 'there is no Chromium (`apt-get install chromium`, or set CHROMIUM_PATH)'
    if (process.env.CI === 'true') throw new Error(`The browser tests cannot run: ${how}.`)
    console.warn(`Browser tests skipped: ${how}.`)
    project.provide('site', null)
    return undefined
  }

  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-e2e-'))
  const port = await freePort()
  const smtpPort = await freePort()
  const password = randomBytes(12).toString('base64url')
  const environment = { ...siteEnvironment({ directory, port, smtpPort }), PEOPLE_PASSWORD: password }
  if (isStale()) run('build', ['node_modules/next/dist/bin/next', 'build'], environment)
  run('seed', [...TYPESCRIPT, 'src/seed/seed.ts', '--demo'], environment)
  run('people', [...TYPESCRIPT, 'test/support/add-people.ts'], environment)

  const server = await startSite(environment).catch((error: unknown) => {
    rmSync(directory, { recursive: true, force: true })
    throw error
  })
  project.provide('site', {
    url: environment.SITE_URL,
    chromium,
    password,
    smtpPort,
    secret: environment.PAYLOAD_SECRET,
  })
  return async () => {
    await ended(server)
    rmSync(directory, { recursive: true, force: true })
  }
}
