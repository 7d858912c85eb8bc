import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { inject, test as anyTest, expect } from 'vitest'
import { statements } from '@/src/services/stores/statements'
import { payloadForTest } from '../support/payload-for-test'

/** Only for SQLite. */
const test = anyTest.skipIf(inject('databases').mongodb !== null)

const INSERT = 'INSERT INTO locks (id, key, at) VALUES (?, ?, 0)'

async function sqlite() {
  return statements((await payloadForTest()).db as unknown as SQLiteAdapter)
}

async function keys(prefix: string): Promise<unknown[]> {
  const rows = await (await sqlite()).read('SELECT key FROM locks WHERE key LIKE ? ORDER BY key', [`${prefix}%`])
  return rows.map(({ key }) => key)
}

test('what is asked for together is done together, and each is answered for itself', async () => {
  const together = (await sqlite()).write
  const answers = await Promise.all(
    [...'abc'].map(async (name) => together(`${INSERT} RETURNING key`, [name, `at-once-${name}`])),
  )
  expect(answers).toEqual([...'abc'].map((name) => [{ key: `at-once-${name}` }]))
  expect(await keys('at-once-')).toEqual(['at-once-a', 'at-once-b', 'at-once-c'])
})

test('if one of them fails none was done, all are told, and the next are not held back', async () => {
  const together = (await sqlite()).write
  const doomed = await Promise.allSettled(
    ['one', 'two', 'one'].map(async (name, at) => together(INSERT, [`doomed-${at}`, `doomed-${name}`])),
  )
  expect(doomed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await keys('doomed-')).toEqual([])
  await together(INSERT, ['next', 'next'])
  expect(await keys('next')).toEqual(['next'])
})

test('SQLite answers once it is on the disk, not only with the operating system', async () => {
  expect(await (await sqlite()).write('PRAGMA synchronous', [])).toEqual([{ synchronous: 2 }])
})

test('nothing can be written past the one connection that writes', async () => {
  await expect((await sqlite()).read(INSERT, ['past', 'past'])).rejects.toThrow(/readonly/)
})
