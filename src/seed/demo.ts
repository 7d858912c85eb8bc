import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from '@/src/build/bundle'
import { program, PROGRAMS } from '@/src/config/programs'
import { isStale } from '@/src/build/is-stale'

/**
 * `npm run demo`: builds if something changed, migrates, seeds what is missing, and serves; `-- --plan <folder>` shows
 * another plan, with data of its own. Later runs continue with the existing data. The secret is generated once and kept beside the database.
 */
const next = path.resolve('node_modules/next/dist/bin/next')

async function main(): Promise<void> {
  const port = process.env.PORT || '3000'
  const { plan } = parseArgs({ options: { plan: { type: 'string' } } }).values
  // Each plan has a place of its own, so that trying another one does not add it to the first.
  const dataDirectory = path.resolve(process.env.DATA_DIR || path.join('data', plan ?? ''))
  const environment = {
    ...process.env,
    ...(plan === undefined ? {} : { PLAN: plan }),
    DATA_DIR: dataDirectory,
    MEDIA_DIR: path.resolve(process.env.MEDIA_DIR || path.join('media', plan ?? '')),
    PORT: port,
    SITE_URL: process.env.SITE_URL || `http://localhost:${port}`,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || keptSecret(dataDirectory),
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await mustBeRight(environment)
  await mustBeFree(Number(port))
  if (isStale()) {
    await bundle(PROGRAMS)
    await must('build', [next, 'build'], environment)
  }
  await must('seed', [...program('seed'), '--demo'], environment)
  const server = stoppedWithUs(spawn(process.execPath, program('serve'), { stdio: 'inherit', env: environment }))
  console.log(`\n  The site:   ${environment.SITE_URL}\n  The admin:  ${environment.SITE_URL}/admin\n`)
  server.on('exit', (code) => process.exit(code ?? 0))
}

/** Reports a wrong setting in one sentence, before anything is built. */
async function mustBeRight(environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    Object.assign(process.env, environment)
    await import('@/src/plans/this-plan')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** Stops if the port is taken, so that a running demo is not rebuilt while it serves. */
async function mustBeFree(port: number): Promise<void> {
  const trial = createServer()
  try {
    await once(trial.listen(port), 'listening')
    trial.close()
  } catch {
    console.error(
      `npm run demo: port ${port} is taken: is the demo running already? Set PORT to another to run a second one, with data of its own.`,
    )
    process.exit(1)
  }
}

async function must(what: string, command: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const step = stoppedWithUs(spawn(process.execPath, command, { stdio: 'inherit', env: environment }))
  const [status, signal] = (await once(step, 'exit')) as [number | null, NodeJS.Signals | null]
  if (status === 0) return
  if (signal === null) console.error(`npm run demo: the ${what} failed (see above).`)
  process.exit(status ?? 1)
}

function keptSecret(directory: string): string {
  const file = path.join(directory, 'secret')
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

/** Forwards SIGINT and SIGTERM to the child; we exit when it does. */
function stoppedWithUs(child: ChildProcess): ChildProcess {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return child
}

await main()
