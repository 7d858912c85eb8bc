import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { migrations } from '@/src/config/migrations'
import { npmRun, startScript } from '../support/npm-run'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-scripts-'))
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true })
  const { MongoClient } = await import('mongodb')
  for (const uri of dropped) {
    const client = new MongoClient(uri)
    await client.db().dropDatabase()
    await client.close()
  }
})

const dropped: string[] = []
let made = 0

/** The settings of a new, empty installation. */
function newInstallation(): Record<string, string> {
  const data = path.join(directory, String((made += 1)))
  const settings = { DATA_DIR: data, MEDIA_DIR: path.join(data, 'media'), SMTP_URL: 'smtp://127.0.0.1:1' }
  if (env.database.kind === 'sqlite') return { ...settings, DATABASE_URI: '' }
  const uri = new URL(env.database.uri)
  uri.pathname += `_n${made}`
  dropped.push(uri.href)
  return { ...settings, DATABASE_URI: uri.href }
}

interface Command {
  script: string
  args?: readonly string[]
  /** Standard input. */
  input?: string
}

/** Commands that open the CMS. */
const COMMANDS: Command[] = [
  { script: 'agreement' },
  { script: 'admin', args: ['ny@example.org'] },
  { script: 'files:clean' },
  { script: 'audit:verify' },
  { script: 'repair' },
  { script: 'erase', input: 'nogen@example.org' },
  { script: 'bounce', input: 'Subject: hej\n\nhej' },
]
/** Commands that do not, or create their database, or do not exit by themselves. */
const OTHERS: Command[] = [
  { script: 'seed' },
  { script: 'backup', args: [path.join(directory, 'backup')] },
  { script: 'restore', args: [path.join(directory, 'no-backup')] },
  { script: 'mirror', args: [path.join(directory, 'mirror')] },
  { script: 'nightly-backup' },
  { script: 'update:check' },
  { script: 'worker' },
]

const ONE_SENTENCE = /^[^\n]+\n$/

describe('what the README says of a new installation', () => {
  const settings = newInstallation()
  let first: Awaited<ReturnType<typeof npmRun>>
  beforeAll(async () => {
    first = await npmRun('seed', [], settings)
  }, 200_000)

  test('goes as it is written: `npm run seed`, twice, and the first administrator', async () => {
    expect({ ...first, stdout: '' }, first.stdout).toEqual({ status: 0, stdout: '', stderr: '' })
    const again = await npmRun('seed', [], settings)
    expect(again.status, again.stderr).toBe(0)
    const admin = await npmRun('admin', ['ny@example.org'], settings)
    expect(admin.status, admin.stderr).toBe(0)
    expect(admin.stdout).toContain('Open this link to choose a password')
    const verified = await npmRun('audit:verify', [], settings)
    expect(verified.status, verified.stdout + verified.stderr).toBe(2)
  }, 400_000)

  test('is not filled with another plan', async () => {
    const other = { ...settings, PLAN: 'nordbyplanen' }
    const { status, stderr } = await npmRun('seed', [], other)
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^npm run seed: The database is another plan's \(it has .+\), and PLAN is nordbyplanen: .*\n$/,
      ),
    ])
    const { stdout } = await npmRun('doctor', [], other)
    expect(stdout).toMatch(/^RED +content +The database is another plan's/m)
    expect((await npmRun('doctor', [], settings)).stdout).toMatch(/^well +content /m)
  }, 100_000)

  test.runIf(env.database.kind === 'sqlite')('says before an update what its first start will do', async () => {
    const file = path.join(settings.DATA_DIR ?? '', 'helhedsplan.sqlite')
    const upToDate = await npmRun('update:check', [], settings)
    expect([upToDate.status, upToDate.stdout]).toEqual([0, expect.stringContaining('up to date')])
    const last = migrations.at(-1)?.name ?? ''
    const client = createClient({ url: `file:${file}` })
    await client.execute({ sql: 'DELETE FROM payload_migrations WHERE name = ?', args: [last] })
    const rows = async () => (await client.execute('SELECT name FROM payload_migrations')).rows.length
    const before = [await rows(), readdirSync(path.dirname(file))]
    const { status, stdout } = await npmRun('update:check', [], settings)
    expect([status, stdout]).toEqual([2, expect.stringMatching(new RegExp(`runs 1, .*\n  ${last}\n.*before-${last}`))])
    expect([await rows(), readdirSync(path.dirname(file))]).toEqual(before)
    const insert = `INSERT INTO payload_migrations (id, name, batch) VALUES ('again', ?, 1)`
    await client.execute({ sql: insert, args: ['20990101_000000_of_tomorrow'] })
    const newer = await npmRun('update:check', [], settings)
    expect([newer.status, newer.stderr]).toEqual([1, expect.stringContaining('changed by a newer version')])
    await client.execute(`DELETE FROM payload_migrations WHERE id = 'again'`)
    await client.execute({ sql: insert, args: [last] })
    client.close()
    const nowhere = await npmRun('update:check', [], newInstallation())
    expect([nowhere.status, nowhere.stdout]).toEqual([2, expect.stringContaining('nothing in the database yet')])
  })

  test.skipIf(env.database.kind === 'sqlite')('says that nothing has to be migrated', async () => {
    const { status, stdout } = await npmRun('update:check', [], settings)
    expect([status, stdout]).toEqual([0, expect.stringContaining('MongoDB has no migrations')])
  })

  test('has a worker, which npm started, end when npm is told to', async () => {
    const worker = startScript('worker', [], settings)
    let said = ''
    worker.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await expect.poll(() => said, { timeout: 60_000, interval: 200 }).toContain('Sending what is to be sent')
    const own = Number(/"pid":(\d+)/.exec(said)?.[1])
    const gone = once(worker, 'exit')
    worker.kill('SIGTERM')
    await gone
    await expect.poll(() => isAlive(own), { timeout: 5000, interval: 100 }).toBe(false)
  }, 100_000)
})

describe.runIf(env.database.kind === 'sqlite')('a command where there is no database yet', () => {
  test.for(COMMANDS)(
    '$script says in one sentence what to do, and makes none',
    async ({ script, args = [], input }) => {
      const settings = newInstallation()
      const { status, stdout, stderr } = await npmRun(script, args, settings, input)
      expect({ status, stdout }, stderr).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(ONE_SENTENCE)
      expect(stderr).toContain(`npm run ${script}: There is nothing in the database`)
      expect(stderr).toContain('npm run seed')
      expect(existsSync(settings.DATA_DIR ?? '')).toBe(false)
    },
  )
})

// Settings are read before any database.
describe.runIf(env.database.kind === 'sqlite')('a setting that is wrong', () => {
  test.for([...COMMANDS, ...OTHERS])('is told by $script in one sentence', async ({ script, args = [], input }) => {
    const { status, stderr } = await npmRun(script, args, { ...newInstallation(), SITE_URL: 'plan.example.org' }, input)
    expect(status, stderr).toBe(1)
    expect(stderr).toMatch(ONE_SENTENCE)
    expect(stderr).toContain('SITE_URL must be a web address')
  })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
