import { type ChildProcess, spawn } from 'node:child_process'
import { program } from '@/src/config/programs'
import { freePort } from './free-port'
import { seeded, TYPESCRIPT } from './seeded'

/** A separate site in its own directory, which serves until it is stopped. */
export interface Installation {
  /** Without a trailing slash. */
  origin: string
  /** Signs in over REST as the administrator created by the seed; returns the request headers to use. */
  signIn: () => Promise<Record<string, string>>
  /** Of the server. */
  pid: number
  /** Stops the server and deletes the directory. */
  stop: () => Promise<void>
}

const EMAIL = 'admin@example.org'
const START_MS = 60_000

/**
 * Seeds the demo content into a new directory, optionally adds the `large` content, and serves the production build on
 * a free port of the loopback interface. Throws with the output of the command that failed.
 */
export async function installation({ large }: { large: boolean }): Promise<Installation> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { environment, password, run, remove } = seeded({ PORT: String(port), SITE_URL: origin })
  if (large)
    console.log(
      run(...TYPESCRIPT, 'bench/large/fill.ts')
        .trim()
        .split('\n')
        .at(-1),
    )

  const server = spawn(process.execPath, program('serve'), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment,
  })
  const said: string[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const stop = async () => {
    await ended(server)
    remove()
  }
  if (!(await answers(`${origin}/health`, server))) {
    await stop()
    throw new Error(`The server did not start:\n${said.join('')}`)
  }
  return {
    origin,
    pid: server.pid ?? 0,
    signIn: async () => {
      const response = await fetch(`${origin}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: EMAIL, password }),
      })
      const { token } = (await response.json()) as { token?: string }
      if (token === undefined) throw new Error(`Signing in was answered with ${response.status}`)
      return { authorization: `JWT ${token}`, 'content-type': 'application/json' }
    },
    stop: async () => {
      await stop()
      const warnings = said
        .join('')
        .split('\n')
        .filter((line) => /failed|error|2MB/i.test(line))
      if (warnings.length > 0)
        console.log(`\nThe server said ${warnings.length} times that something failed, first: ${warnings[0]}`)
    },
  }
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  const last = Date.now() + START_MS
  while (Date.now() < last && server.exitCode === null) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return true
    await new Promise((done) => setTimeout(done, 100))
  }
  return false
}

/** Sends SIGTERM, and SIGKILL if the process has not exited within five seconds. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const exit = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  const force = setTimeout(() => server.kill('SIGKILL'), 5000)
  await exit
  clearTimeout(force)
}
