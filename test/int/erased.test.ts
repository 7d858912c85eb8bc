import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { expect, test, vi } from 'vitest'
import { forgottenKey } from '@/src/cms/audit/audit-people'
import { eraseAddress } from '@/src/services/privacy/erase-address'
import { deleteOldSubscribers } from '@/src/services/subscribers/delete-subscribers'
import { erase } from '@/src/services/subscribers/subscription'
import { keepWiping } from '@/src/services/privacy/wipe-erased'
import { env } from '@/src/config/env'
import { payloadForTest } from '../support/payload-for-test'
import { account, person } from '../support/people'
import { runReading } from '../support/run-command'

/**
 * The database file as text, read by another process: closing a file drops all locks that this process has on it (POSIX
 * advisory locks), those of SQLite's readers too. MongoDB's files cannot be read, so there the content of its collections.
 */
async function onDisk(): Promise<string> {
  const payload = await payloadForTest()
  if (env.database.kind === 'sqlite') {
    const { file } = env.database
    const files = [file, `${file}-wal`, `${file}-shm`].filter((one) => existsSync(one))
    return execFileSync('cat', files, { encoding: 'latin1', maxBuffer: Infinity })
  }
  const all = await Promise.all(
    payload.config.collections.map(({ slug }) => payload.db.find({ collection: slug, limit: 0, pagination: false })),
  )
  return JSON.stringify(all)
}

test('whoever is erased is in no page of the database and in no log of its writes, and the audit log says that somebody was, not who', async () => {
  const payload = await payloadForTest()
  const admin = await person('admin')
  const make = async (name: string, more: object = {}) =>
    payload.create({
      collection: 'subscribers',
      data: { email: `kanarie-${name}@example.org`, state: 'confirmed', language: 'da', ...more },
      overrideAccess: true,
    })
  // Many, so that they fill whole pages, plus some that stay.
  const made = await Promise.all(Array.from({ length: 60 }, (_, at) => make(`selv-${at}`)))
  const byAdmin = await make('admin')
  await make('frist', { state: 'unsubscribed', leftAt: '2020-01-01T00:00:00.000Z' })
  const stays = await payload.create({
    collection: 'subscribers',
    data: { email: 'bliver@example.org', state: 'confirmed', language: 'da' },
    overrideAccess: true,
  })
  expect((await onDisk()).includes('kanarie-selv-7@')).toBe(true)
  for (const one of made) await erase(payload, one)
  expect((await admin.api.delete(`/subscribers/${byAdmin.id}`)).status).toBe(200)
  await deleteOldSubscribers(payload, new Date())
  const text = await onDisk()
  expect(text.match(/kanarie-[a-z0-9-]+@example/g)).toBeNull()
  expect(text.includes('bliver@example.org')).toBe(true)
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { subject: { equals: 'subscribers' } },
    pagination: false,
    sort: 'seq',
    overrideAccess: true,
  })
  expect(docs).toHaveLength(62)
  expect(docs[0]).toMatchObject({
    operation: 'delete',
    document: forgottenKey(payload, made[0]?.id ?? ''),
    who: null,
    reason: 'Personen slettede selv alt.',
  })
  expect(docs.at(-2)).toMatchObject({ who: admin.user.id, role: 'admin' })
  expect(docs.at(-1)).toMatchObject({ who: null, reason: 'Fristen var gået.' })
  for (const one of [...made, byAdmin]) expect(JSON.stringify(docs)).not.toContain(one.id)
  expect(stays.email).toBe('bliver@example.org')
})

test('all that is kept of an address goes at once, by the server as well: row, form on its way, seal', async () => {
  const payload = await payloadForTest()
  const gone = await payload.create({
    collection: 'subscribers',
    data: {
      email: 'ukendt-kanarie@example.org',
      state: 'unsubscribed',
      language: 'da',
      leftAt: new Date().toISOString(),
    },
    overrideAccess: true,
  })
  await payload.create({
    collection: 'outbox',
    data: { kind: 'ask', what: { email: gone.email }, notBefore: Date.now() + 60_000, attempts: 0 },
    overrideAccess: true,
  })
  await payload.delete({ collection: 'subscribers', id: gone.id, overrideAccess: true })
  expect((await payload.count({ collection: 'suppressions', overrideAccess: true })).totalDocs).toBeGreaterThan(0)
  const seals = (await payload.count({ collection: 'suppressions', overrideAccess: true })).totalDocs
  expect(await eraseAddress(payload, ' Ukendt-kanarie@example.org\n')).toEqual({ rows: 1, isWiped: true })
  expect((await payload.count({ collection: 'suppressions', overrideAccess: true })).totalDocs).toBe(seals - 1)
  expect((await onDisk()).includes('ukendt-kanarie@')).toBe(false)
})

test('a role that changes, and a user who is deleted, stand in the log without an address', async () => {
  const payload = await payloadForTest()
  const admin = await person('admin')
  const user = await account('editor')
  expect((await admin.api.patch(`/users/${user.id}`, { role: 'board' })).status).toBe(200)
  expect((await admin.api.patch(`/users/${user.id}`, { email: 'anden-kanarie@example.org' })).status).toBe(200)
  expect((await admin.api.delete(`/users/${user.id}`)).status).toBe(200)
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: {
      and: [
        { subject: { equals: 'users' } },
        { document: { equals: user.id } },
        { operation: { in: ['update', 'delete'] } },
      ],
    },
    sort: 'seq',
    overrideAccess: true,
  })
  expect(docs.map(({ operation, changes }) => [operation, JSON.parse(changes) as unknown])).toEqual([
    ['update', { role: { before: 'editor', after: 'board' } }],
    // Only a seal of each address.
    [
      'update',
      {
        address: {
          before: expect.stringMatching(/^[\w-]{16}$/) as string,
          after: expect.stringMatching(/^[\w-]{16}$/) as string,
        },
      },
    ],
    ['delete', { role: { before: 'board', after: null } }],
  ])
  expect(docs[0]).toMatchObject({ who: admin.user.id, role: 'admin' })
  expect(JSON.stringify(docs)).not.toContain('@example.org')
  expect((await onDisk()).includes('anden-kanarie@')).toBe(false)
})

test('while somebody reads, an address is not called gone before it is; once they have ended it is, without anybody asking', async ({
  skip,
}) => {
  if (env.database.kind !== 'sqlite') return skip()
  const { file } = env.database
  const payload = await payloadForTest()
  const subscriber = async (name: string) =>
    payload.create({
      collection: 'subscribers',
      data: { email: `${name}@example.org`, state: 'confirmed', language: 'da' },
      overrideAccess: true,
    })
  await subscriber('laest-kanarie')
  const reader = createClient({ url: `file:${file}` })
  const reading = await reader.transaction('read')
  await reading.execute('SELECT count(*) FROM subscribers')
  const said = await runReading('laest-kanarie@example.org\n', 'erase')
  expect(said.status).toBe(1)
  expect(said.stdout).toMatch(/is deleted/)
  expect(said.stderr).toMatch(/not yet gone from the disk/)
  expect(await onDisk()).toContain('laest-kanarie@')

  const stop = new AbortController()
  const kept = keepWiping(payload, stop.signal)
  reading.close()
  reader.close()
  await vi.waitFor(async () => expect(await onDisk()).not.toContain('laest-kanarie@'), {
    timeout: 12_000,
    interval: 500,
  })
  stop.abort()
  await kept

  // A reader that ends while the command waits only delays it.
  await subscriber('kort-kanarie')
  const short = createClient({ url: `file:${file}` })
  const brief = await short.transaction('read')
  await brief.execute('SELECT count(*) FROM subscribers')
  const erasing = eraseAddress(payload, 'kort-kanarie@example.org')
  setTimeout(() => {
    brief.close()
    short.close()
  }, 1500)
  expect(await erasing).toEqual({ rows: 1, isWiped: true })
  expect(await onDisk()).not.toContain('kort-kanarie@')
}, 60_000)
