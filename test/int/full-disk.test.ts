import { fork, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient, type Row } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { expect, inject, test as anyTest } from 'vitest'
import { runAlone } from '@/src/config/sqlite-transactions'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { saved } from '../support/saves'

const disk = mkdtempSync(path.join(tmpdir(), 'helhedsplan-small-disk-'))
const run = (command: string, ...words: string[]) => spawnSync(command, words).status === 0
/** A small disk in memory; only an administrator of the machine can mount one. */
const isMounted = inject('databases').mongodb === null && run('mount', '-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk)
if (!isMounted)
  console.warn('The test of a full disk is skipped: it needs SQLite, and the right to mount a small disk.')
const test = anyTest.skipIf(!isMounted)

interface Said {
  done?: number
  failed?: number
  why?: string
}

test('a disk that is full lets a save be made or not, and says which; with room again, saves go on', async () => {
  const payload = await payloadForTest()
  const { id } = await given('activities', saved('activities', 0))
  const file = path.join(disk, 'full.sqlite')
  await runAlone(payload.db as unknown as SQLiteAdapter, `VACUUM INTO '${file}'`)
  // The free space: enough for a few saves.
  const size = Number(spawnSync('stat', ['-c', '%s', file]).stdout.toString())
  expect(run('mount', '-o', `remount,size=${Math.ceil(size / 1024) + 700}k`, disk)).toBe(true)
  try {
    const first = await savesUntilRefused(file, id, 1)
    expect(first.why).toMatch(/The disk of the server is full/)
    const stands = await numberOf(file, id)
    // Acknowledged saves are there, rejected ones are not.
    expect(stands).toBe(first.done)
    expect(run('mount', '-o', 'remount,size=128m', disk)).toBe(true)
    const next = await savesUntilRefused(file, id, stands + 1, 3)
    expect(next.why).toBeNull()
    expect(await numberOf(file, id)).toBe(stands + 3)
  } finally {
    run('umount', '--lazy', disk)
    rmSync(disk, { recursive: true, force: true })
  }
})

/**
 * Saves in a separate process until one save is rejected, or `most` are done. Returns the last acknowledged one, and
 * the reason for the rejection.
 */
async function savesUntilRefused(
  file: string,
  id: string,
  from: number,
  most = Infinity,
): Promise<{ done: number; why: string | null }> {
  const saver = fork('src/run.mjs', ['saver'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URI: `file:${file}`, END_WHEN_FAILED: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let done = from - 1
  let why: string | null = null
  // By then all its messages have been received.
  const ended = Promise.all([
    new Promise((end) => saver.once('exit', end)),
    new Promise((end) => saver.once('disconnect', end)),
  ])
  saver.on('message', (said: Said & { ready?: true }) => {
    if (said.ready) saver.send({ saves: [{ collection: 'activities', id }], from })
    if (said.done !== undefined) done = said.done
    if (said.failed !== undefined) why = said.why ?? ''
    if (done - from + 1 >= most) saver.kill('SIGKILL')
  })
  await ended
  return { done, why }
}

/** The number of the stored save, from its texts, rows and version, which must all be from the same save. */
async function numberOf(file: string, id: string): Promise<number> {
  const client = createClient({ url: `file:${file}` })
  const one = async (sql: string): Promise<Partial<Row>> => (await client.execute({ sql, args: [id] })).rows[0] ?? {}
  try {
    const { title } = await one(`SELECT title FROM activities_locales WHERE _parent_id = ? AND _locale = 'da'`)
    const n = Number((title as string).replace(/\D/g, ''))
    expect((await one('SELECT COUNT(*) AS rows FROM activities_sessions WHERE _parent_id = ?')).rows).toBe(1 + (n % 4))
    const versions = await one(
      'SELECT COUNT(*) AS latest, MAX(id) AS id FROM _activities_v WHERE parent_id = ? AND latest = 1',
    )
    expect(versions.latest).toBe(1)
    const texts = await client.execute({
      sql: `SELECT version_title FROM _activities_v_locales WHERE _parent_id = ? AND _locale = 'da'`,
      args: [versions.id ?? ''],
    })
    expect(texts.rows[0]?.version_title).toBe(title)
    return n
  } finally {
    client.close()
  }
}
