import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type DeliveryStore, leasedFrom, type Move } from './delivery-store.ts'
import { statements } from './statements.ts'

const COLUMNS = {
  state: 'state',
  leasedUntil: 'leased_until',
  notBefore: 'not_before',
  answer: 'answer',
  finishedAt: 'finished_at',
} as const

export function sqliteDeliveries(db: SQLiteAdapter): DeliveryStore {
  const { read, write } = statements(db)
  return {
    add: async (rows) => {
      const at = new Date().toISOString()
      const values = rows.map(() => `(?, ?, ?, ?, 'pending', 0, 0, ?, ?)`).join(', ')
      await write(
        `INSERT INTO deliveries (id, key, newsletter, subscriber, state, attempts, not_before, created_at, updated_at) VALUES ${values} ON CONFLICT (key) DO NOTHING`,
        rows.flatMap(({ key, newsletter, subscriber }) => [randomUUID(), key, newsletter, subscriber, at, at]),
      )
    },
    markQueued: async (newsletter) => {
      await write('UPDATE newsletters SET queued = 1 WHERE id = ?', [newsletter])
    },
    take: async (newsletter, { name, now, until, most }) => {
      const rows = await write(
        `UPDATE deliveries SET state = 'leased', lease = ?, leased_until = ? WHERE state = 'pending' AND id IN
          (SELECT id FROM deliveries WHERE newsletter = ? AND state = 'pending' AND not_before <= ? LIMIT ?) RETURNING key, subscriber, attempts`,
        [name, until, newsletter, now, most],
      )
      return rows.map(leasedFrom)
    },
    giveBack: async (name) => {
      await write(`UPDATE deliveries SET state = 'pending' WHERE lease = ? AND state = 'leased'`, [name])
    },
    move: async ({ key, name, from, set, attempts }) => {
      const fields = Object.entries(set) as [keyof Move['set'], string | number | null][]
      const assignments = [...fields.map(([field]) => `${COLUMNS[field]} = ?`), `attempts = attempts + ${attempts}`]
      const rows = await write(
        `UPDATE deliveries SET ${assignments.join(', ')} WHERE key = ? AND lease = ? AND state IN (${from.map(() => '?').join(', ')}) RETURNING key`,
        [...fields.map(([, value]) => value), key, name, ...from],
      )
      return rows.length > 0
    },
    moveExpired: async ({ from, to, finishedAt, start, end }) => {
      await write(
        'UPDATE deliveries SET state = ?, finished_at = ? WHERE state = ? AND (leased_until < ? OR leased_until > ?)',
        [to, finishedAt, from, start, end],
      )
    },
    counts: async (newsletter) => {
      const rows = await read('SELECT state, COUNT(*) AS rows FROM deliveries WHERE newsletter = ? GROUP BY state', [
        newsletter,
      ])
      return rows.map(({ state, rows: count }) => ({ state, rows: Number(count) }))
    },
    latest: async (newsletter, since, most) => {
      const rows = await read(
        // The plus keeps SQLite from using the index on `newsletter`, which would mean reading and sorting all of the
        // edition's rows.
        'SELECT state FROM deliveries WHERE +newsletter = ? AND finished_at >= ? ORDER BY finished_at DESC LIMIT ?',
        [newsletter, since, most],
      )
      return rows.map(({ state }) => state)
    },
    lastFinished: async (newsletter) => {
      const [row] = await read('SELECT MAX(finished_at) AS finishedAt FROM deliveries WHERE newsletter = ?', [
        newsletter,
      ])
      return Number(row?.finishedAt ?? 0)
    },
  }
}
