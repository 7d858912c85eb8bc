import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { isStale } from '@/src/seed/is-stale'
import { chromiumPath } from './chromium-path'
import { freePort } from './free-port'
import { ended, run, siteEnvironment, startSite, TYPESCRIPT } from './site-process'

/** A running site for the tests, with one person per role who can sign in, `<role>@example.org`. */
export interface RunningSite {
  /** The origin, without a trailing slash. */
  url: string
  chromium: string
  password: string
  /** The port to which it sends mails, on the loopback interface; nothing listens until a test opens a mailbox. */
  smtpPort: number
  /** Its PAYLOAD_SECRET, which signs its links. */
  secret: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null: there is no browser, so the tests are skipped. */
    site: RunningSite | null
  }
}

/**
 * Serves the production build on a free port, with the base and demo content in its own database, and stops it after
 * the tests. Builds only if something changed. Without Chromium the tests are skipped; in CI that is an error.
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
