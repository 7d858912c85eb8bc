import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { program } from '@/src/config/programs'

const BOOT_SECONDS = 60

/** The settings of a site with its own database in `directory`, which sends its mails to the loopback interface. */
export function siteEnvironment({
  directory,
  port,
  smtpPort,
}: {
  directory: string
  port: number
  smtpPort: number
}): NodeJS.ProcessEnv & { SITE_URL: string; PAYLOAD_SECRET: string } {
  return {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    DATA_DIR: directory,
    MEDIA_DIR: path.join(directory, 'media'),
    DATABASE_URI: '',
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: 'Helhedsplanen <nyhedsbrev@example.org>',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    // All tests use one network; test/int/limits.test.ts tests the limit per network.
    API_PER_MINUTE: '100000',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Runs a command with the site's settings, and returns its output; throws with it if it fails. */
export function run(what: string, command: string[], env: NodeJS.ProcessEnv, cwd = process.cwd()): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The ${what} for the browser tests failed (${status}):\n${stdout}\n${stderr}`)
  return stdout
}

/** Starts the production build, as `npm start` does, with this or another Node, and waits until it responds. */
export async function startSite(
  environment: NodeJS.ProcessEnv & { SITE_URL: string },
  cwd = process.cwd(),
  node = process.execPath,
): Promise<ChildProcess> {
  const server = spawn(node, program('serve'), {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  })
  try {
    await answering(`${environment.SITE_URL}/health`, server)
  } catch (error) {
    await ended(server)
    throw error
  }
  return server
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + BOOT_SECONDS * 1000; Date.now() < end; await pause(200)) {
    if (server.exitCode !== null) throw new Error(`the site ended as it began (${server.exitCode})`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error(`the site did not answer within ${BOOT_SECONDS} seconds`)
}

/** Sends SIGTERM, and SIGKILL after three seconds, since a browser's open connections may delay the exit. */
export async function ended(server: ChildProcess): Promise<void> {
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
