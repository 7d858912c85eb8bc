import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { test as anyTest, expect, inject } from 'vitest'
import { openReadiness } from '@/src/installation/health/readiness'
import { env } from '@/src/config/env'
import { runAlone, writeStatement } from '@/src/config/sqlite-transactions'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

/** Only for SQLite. */
const test = anyTest.skipIf(inject('databases').mongodb !== null)
/** In milliseconds; longer than a save waits before it is rejected. */
const TOO_LONG = 14_000

/** Holds a write lock for this long, as another process would (a separate connection is enough). */
async function heldFor(milliseconds: number): Promise<void> {
  if (env.database.kind !== 'sqlite') return
  const other = createClient({ url: `file:${env.database.file}` })
  await other.execute('BEGIN IMMEDIATE')
  await wait(milliseconds)
  await other.execute('ROLLBACK')
  other.close()
}

async function allKindsOfWrites(): Promise<unknown[]> {
  const { db } = await payloadForTest()
  const sqlite = db as unknown as SQLiteAdapter
  const { api } = await person('editor')
  const { id } = await given('events')
  const saves = ['Et', 'To', 'Tre'].map(async (title) => (await api.patch(`/events/${id}?locale=da`, { title })).status)
  return Promise.all([
    ...saves,
    writeStatement(sqlite, 'DELETE FROM locks').then(() => 200),
    runAlone(sqlite, 'PRAGMA optimize').then(() => 200),
  ])
}

test('a save that has to wait for another process is made, and so is the next', async () => {
  await payloadForTest()
  for (let times = 0; times < 3; times += 1) {
    const held = heldFor(400)
    expect(await allKindsOfWrites()).toEqual([200, 200, 200, 200, 200])
    await held
  }
  expect(await allKindsOfWrites()).toEqual([200, 200, 200, 200, 200])
}, 30_000)

test('ready is well again as soon as the other process is done', async () => {
  await payloadForTest()
  const readiness = await openReadiness(env)
  const database = async () => (await readiness.look()).find(({ name }) => name === 'database')?.isWell
  const held = heldFor(2500)
  expect(await database()).toBe(false)
  await held
  expect(await database()).toBe(true)
  await readiness.close()
}, 30_000)

test('a save that waits too long is refused, and the next is made', async ({ skip }) => {
  if (process.env.WHOLE !== '1') skip('Takes twelve seconds: WHOLE=1.')
  const { api } = await person('editor')
  const { id } = await given('events')
  const held = heldFor(TOO_LONG)
  const began = Date.now()
  const refused = await Promise.all(
    ['Et', 'To', 'Tre'].map(async (title) => {
      const { status, text } = await api.patch(`/events/${id}?locale=da`, { title })
      return { status, isSaid: text.includes('Prøv igen om lidt'), isSoon: Date.now() - began < TOO_LONG }
    }),
  )
  // Each waits on its own, not one after the other.
  expect(refused).toEqual(Array(3).fill({ status: 503, isSaid: true, isSoon: true }))
  await held
  expect((await api.patch(`/events/${id}?locale=da`, { title: 'Til sidst' })).status).toBe(200)
  expect(await allKindsOfWrites()).toEqual([200, 200, 200, 200, 200])
}, 60_000)
