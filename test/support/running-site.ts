import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { isStale } from '@/src/seed/is-stale'
import { chromiumPath } from './chromium-path'
import { freePort } from './free-port'

/** A site that runs for the tests, and people who may sign in to it: one of each role, `<role>@example.org`. */
export interface RunningSite {
  /** Origin, no closing slash. */
  url: string
  chromium: string
  password: string
  /** Where it hands its mails over, on the loopback interface: nobody listens until a test opens a mailbox. */
  smtpPort: number
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null: there is no browser here, so the tests are skipped. */
    site: RunningSite | null
  }
}

const BOOT_SECONDS = 60
/** Without the condition, a command that reaches Payload's editor may end before it begins (docs/decisions/0003). */
const TYPESCRIPT = ['--conditions=production', '--import', 'tsx']

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
  const url = `http://localhost:${port}`
  const password = randomBytes(12).toString('base64url')
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    SITE_URL: url,
    DATA_DIR: directory,
    MEDIA_DIR: path.join(directory, 'media'),
    DATABASE_URI: '',
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: 'Amagerplanen <nyhedsbrev@example.org>',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    NEXT_TELEMETRY_DISABLED: '1',
    PEOPLE_PASSWORD: password,
  }
  if (isStale()) run('build', ['node_modules/next/dist/bin/next', 'build'], environment)
  run('seed', [...TYPESCRIPT, 'src/seed/seed.ts', '--demo'], environment)
  run('people', [...TYPESCRIPT, 'test/support/add-people.ts'], environment)

  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/serve.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  })
  const stop = async () => {
    await ended(server)
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    await answering(`${url}/health`, server)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('site', { url, chromium, password, smtpPort })
  return stop
}

function run(what: string, command: string[], env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The ${what} for the browser tests failed (${status}):\n${stdout}\n${stderr}`)
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + BOOT_SECONDS * 1000; Date.now() < end; await pause(200)) {
    if (server.exitCode !== null) throw new Error(`the site ended as it began (${server.exitCode})`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error(`the site did not answer within ${BOOT_SECONDS} seconds`)
}

/** Asks the server to end; open connections of a browser must not hold it for long. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  const impatience = setTimeout(() => server.kill('SIGKILL'), 3000)
  await gone
  clearTimeout(impatience)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
