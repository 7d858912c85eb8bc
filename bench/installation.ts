import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port'

/** A site of its own, in a directory of its own, that serves until it is stopped. */
export interface Installation {
  /** Without a slash at the end. */
  origin: string
  /** Signs in over REST as the administrator that the seed made; gives the headers of a request as them. */
  signIn: () => Promise<Record<string, string>>
  /** Stops the server and deletes the directory. */
  stop: () => Promise<void>
}

/** Without the condition, a command that reaches Payload's editor may end before it begins (docs/decisions/0003). */
const TYPESCRIPT = ['--conditions=production', '--import', 'tsx']
const EMAIL = 'admin@example.org'
const START_MS = 60_000

/**
 * Seeds the demo content into a new directory, adds the `large` content if asked, and serves the production build on a
 * free port of the loopback interface. Throws if one of these fails; says what the failed command said.
 */
export async function installation({ large }: { large: boolean }): Promise<Installation> {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-bench-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const environment = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URI: '',
    DATA_DIR: path.join(directory, 'data'),
    MEDIA_DIR: path.join(directory, 'media'),
    PAYLOAD_SECRET: 'of-a-bench-that-nobody-else-can-reach',
    PORT: String(port),
    SITE_URL: origin,
  }
  const seeded = run([...TYPESCRIPT, 'src/seed/seed.ts', '--demo'], environment)
  const password = /Password[^:]*:\s*(\S+)/.exec(seeded)?.[1]
  if (large) console.log(run([...TYPESCRIPT, 'bench/large/fill.ts'], environment).trim().split('\n').at(-1))

  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/serve.ts'], { stdio: ['ignore', 'ignore', 'pipe'], env: environment })
  const said: string[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const stop = async () => {
    await ended(server)
    rmSync(directory, { recursive: true, force: true })
  }
  if (!(await answers(`${origin}/health`, server))) {
    await stop()
    throw new Error(`The server did not start:\n${said.join('')}`)
  }
  return {
    origin,
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
      const warnings = said.join('').split('\n').filter((line) => /failed|error|2MB/i.test(line))
      if (warnings.length > 0) console.log(`\nThe server said ${warnings.length} times that something failed, first: ${warnings[0]}`)
    },
  }
}

/** Runs a command to its end; gives what it wrote. */
function run(command: string[], env: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${command.at(-1)} failed:\n${stdout}${stderr}`)
  return stdout
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

/** Asks the process to end, and makes it end if it does not within five seconds. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const exit = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  const force = setTimeout(() => server.kill('SIGKILL'), 5000)
  await exit
  clearTimeout(force)
}
