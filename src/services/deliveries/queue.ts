import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Newsletter } from '@/payload-types'
import {
  type Counts,
  DELIVERY_STATES,
  type DeliveryState,
  type Standing,
  sweptState,
} from '@/src/domain/deliveries/delivery'
import { mongoOf, sqliteOf } from './database.ts'

/**
 * The rows of the deliveries, moved from state to state by the database itself: each move names the state that it goes from,
 * so that of two workers one gets a row (docs/decisions/0015). Past Payload, whose updates read before they write. Times are
 * milliseconds since 1970.
 */

export interface Leased {
  /** Its unique name, on both databases. */
  key: string
  subscriber: string
  attempts: number
}

/** Makes a row for each subscriber who has none for this edition yet. */
export async function enqueue(payload: Payload, newsletter: string, subscribers: readonly string[]): Promise<void> {
  if (subscribers.length === 0) return
  const at = new Date()
  const sqlite = sqliteOf(payload)
  if (sqlite) {
    const rows = subscribers.map(() => '(?, ?, ?, ?, ?, 0, 0, ?, ?)').join(', ')
    await sqlite.write(
      `INSERT INTO deliveries (id, key, newsletter, subscriber, state, attempts, not_before, created_at, updated_at) VALUES ${rows} ON CONFLICT (key) DO NOTHING`,
      subscribers.flatMap((subscriber) => [
        randomUUID(),
        `${newsletter}/${subscriber}`,
        newsletter,
        subscriber,
        'pending',
        at.toISOString(),
        at.toISOString(),
      ]),
    )
    return
  }
  await mongoOf(payload, 'deliveries').bulkWrite(
    subscribers.map((subscriber) => {
      const key = `${newsletter}/${subscriber}`
      const row = {
        key,
        newsletter,
        subscriber,
        state: 'pending',
        attempts: 0,
        notBefore: 0,
        createdAt: at,
        updatedAt: at,
      }
      return { updateOne: { filter: { key }, update: { $setOnInsert: row }, upsert: true } }
    }),
    { ordered: false },
  )
}

/** Whether each receiver of an edition has a row. Past Payload, as the mark is: a save of the whole edition would undo a person's step. */
export async function isQueued(payload: Payload, newsletter: string): Promise<boolean> {
  const found = await payload.db.findOne<Newsletter>({
    collection: 'newsletters',
    where: { id: { equals: newsletter } },
    select: { queued: true },
  })
  return found?.queued === true
}

export async function markQueued(payload: Payload, newsletter: string): Promise<void> {
  const sqlite = sqliteOf(payload)
  if (sqlite) await sqlite.write('UPDATE newsletters SET queued = 1 WHERE id = ?', [newsletter])
  else
    await payload.db.updateOne({
      collection: 'newsletters',
      id: newsletter,
      data: { queued: true },
      options: { timestamps: false },
    })
}

/** Takes up to `most` rows whose time has come, until `until`. Gives the name of the lease, and what it holds. */
export async function lease(
  payload: Payload,
  newsletter: string,
  { now, until, most }: { now: number; until: number; most: number },
): Promise<{ name: string; rows: Leased[] }> {
  const name = randomUUID()
  const sqlite = sqliteOf(payload)
  if (sqlite) {
    const rows = await sqlite.write(
      `UPDATE deliveries SET state = 'leased', lease = ?, leased_until = ? WHERE state = 'pending' AND id IN
        (SELECT id FROM deliveries WHERE newsletter = ? AND state = 'pending' AND not_before <= ? LIMIT ?) RETURNING key, subscriber, attempts`,
      [name, until, newsletter, now, most],
    )
    return { name, rows: rows.map(leasedFrom) }
  }
  const deliveries = mongoOf(payload, 'deliveries')
  const found = await deliveries
    .find({ newsletter, state: 'pending', notBefore: { $lte: now } }, { projection: { _id: 1 }, limit: most })
    .toArray()
  await deliveries.updateMany(
    { _id: { $in: found.map(({ _id }) => _id) }, state: 'pending' },
    { $set: { state: 'leased', lease: name, leasedUntil: until } },
  )
  const rows = await deliveries.find({ lease: name, state: 'leased' }).toArray()
  return { name, rows: rows.map(leasedFrom) }
}

/** Says that the hand-over of a row begins, before it does. False: the lease has run out, and the row is another's. */
export async function beginHandOver(
  payload: Payload,
  { key, name, until }: { key: string; name: string; until: number },
): Promise<boolean> {
  return move(payload, { key, name, from: ['leased'], set: { state: 'handing', leasedUntil: until }, attempts: 1 })
}

export interface Settled {
  key: string
  name: string
  standing: Standing
  answer: string
  now: number
  /** The attempt says nothing about this person, and does not count. */
  uncounted?: boolean
}

/** Writes down how a row stands. A hand-over that was given up as unknown meanwhile is known after all. */
export async function settle(
  payload: Payload,
  { key, name, standing, answer, now, uncounted = false }: Settled,
): Promise<void> {
  const isOver = standing.state !== 'pending'
  await move(payload, {
    // What was given up as unknown is no one's to send: a final answer is written down, "again" is not.
    key,
    name,
    from: isOver ? ['leased', 'handing', 'unknown'] : ['leased', 'handing'],
    set: { state: standing.state, notBefore: standing.notBefore, answer, finishedAt: isOver ? now : null },
    attempts: uncounted ? -1 : 0,
  })
}

/** Gives rows of a lease back that were not begun. */
export async function giveBack(payload: Payload, name: string): Promise<void> {
  const sqlite = sqliteOf(payload)
  if (sqlite) await sqlite.write(`UPDATE deliveries SET state = 'pending' WHERE lease = ? AND state = 'leased'`, [name])
  else await mongoOf(payload, 'deliveries').updateMany({ lease: name, state: 'leased' }, { $set: { state: 'pending' } })
}

/** No lease is longer, in milliseconds: one that ends later was made before the clock was set back. */
const LONGEST_LEASE = 60 * 60_000

/** Rows whose worker has not been heard of in time go back, or become unknown. */
export async function sweep(payload: Payload, now: number): Promise<void> {
  for (const from of ['leased', 'handing'] as const) {
    const to = sweptState(from)
    const finishedAt = to === 'unknown' ? now : null
    const sqlite = sqliteOf(payload)
    if (sqlite)
      await sqlite.write(
        `UPDATE deliveries SET state = ?, finished_at = ? WHERE state = ? AND (leased_until < ? OR leased_until > ?)`,
        [to, finishedAt, from, now, now + LONGEST_LEASE],
      )
    else
      await mongoOf(payload, 'deliveries').updateMany(
        { state: from, $or: [{ leasedUntil: { $lt: now } }, { leasedUntil: { $gt: now + LONGEST_LEASE } }] },
        { $set: { state: to, finishedAt } },
      )
  }
}

/** How many rows of an edition stand where. */
export async function countsOf(payload: Payload, newsletter: string): Promise<Counts> {
  const counts = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Counts
  const sqlite = sqliteOf(payload)
  const rows = sqlite
    ? await sqlite.read('SELECT state, COUNT(*) AS rows FROM deliveries WHERE newsletter = ? GROUP BY state', [
        newsletter,
      ])
    : (
        await mongoOf(payload, 'deliveries')
          .aggregate([{ $match: { newsletter } }, { $group: { _id: '$state', rows: { $sum: 1 } } }])
          .toArray()
      ).map(({ _id, rows }) => ({ state: _id as unknown, rows: rows as unknown }))
  for (const { state, rows: count } of rows) if (isState(state)) counts[state] = Number(count)
  return counts
}

/** How the latest of an edition ended since a moment, newest first. Asked after each batch. */
export async function latestOf(
  payload: Payload,
  newsletter: string,
  since: number,
  most: number,
): Promise<DeliveryState[]> {
  const sqlite = sqliteOf(payload)
  // The plus keeps SQLite from the index of the edition: it would read and sort all of its rows to find the latest.
  const rows = sqlite
    ? await sqlite.read(
        'SELECT state FROM deliveries WHERE +newsletter = ? AND finished_at >= ? ORDER BY finished_at DESC LIMIT ?',
        [newsletter, since, most],
      )
    : await mongoOf(payload, 'deliveries')
        .find(
          { newsletter, finishedAt: { $gte: since } },
          { projection: { state: 1 }, sort: { finishedAt: -1 }, limit: most },
        )
        .toArray()
  return rows.flatMap(({ state }) => (isState(state) ? [state] : []))
}

/** When the latest of an edition came to its end; 0: none has. */
export async function lastFinished(payload: Payload, newsletter: string): Promise<number> {
  const sqlite = sqliteOf(payload)
  const [row] = sqlite
    ? await sqlite.read('SELECT MAX(finished_at) AS finishedAt FROM deliveries WHERE newsletter = ?', [newsletter])
    : await mongoOf(payload, 'deliveries')
        .find(
          { newsletter, finishedAt: { $gt: 0 } },
          { projection: { finishedAt: 1 }, sort: { finishedAt: -1 }, limit: 1 },
        )
        .toArray()
  return Number(row?.finishedAt ?? 0)
}

interface Move {
  key: string
  name: string
  from: readonly DeliveryState[]
  set: { state: DeliveryState; leasedUntil?: number; notBefore?: number; answer?: string; finishedAt?: number | null }
  /** Added to those that were counted. */
  attempts?: 1 | 0 | -1
}

const COLUMNS = {
  state: 'state',
  leasedUntil: 'leased_until',
  notBefore: 'not_before',
  answer: 'answer',
  finishedAt: 'finished_at',
} as const

async function move(payload: Payload, { key, name, from, set, attempts = 0 }: Move): Promise<boolean> {
  const sqlite = sqliteOf(payload)
  if (sqlite) {
    const fields = Object.entries(set) as [keyof typeof COLUMNS, string | number | null][]
    const assignments = [...fields.map(([field]) => `${COLUMNS[field]} = ?`), `attempts = attempts + ${attempts}`].join(
      ', ',
    )
    const rows = await sqlite.write(
      `UPDATE deliveries SET ${assignments} WHERE key = ? AND lease = ? AND state IN (${from.map(() => '?').join(', ')}) RETURNING key`,
      [...fields.map(([, value]) => value), key, name, ...from],
    )
    return rows.length > 0
  }
  const { modifiedCount } = await mongoOf(payload, 'deliveries').updateOne(
    { lease: name, key, state: { $in: [...from] } },
    { $set: set, $inc: { attempts } },
  )
  return modifiedCount > 0
}

function leasedFrom(row: Record<string, unknown>): Leased {
  return { key: String(row.key), subscriber: String(row.subscriber), attempts: Number(row.attempts) }
}

function isState(value: unknown): value is DeliveryState {
  return DELIVERY_STATES.some((state) => state === value)
}
