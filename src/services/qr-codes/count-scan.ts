import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { writeStatement } from '@/src/config/sqlite-transactions'
import { isSqlite } from '@/src/cms/is-sqlite'
import { mongoModel } from '@/src/cms/mongo-model'

/**
 * Counts one scan of a code on a Danish day. Code, day and number are all that is kept: nothing of who scanned. The
 * database itself adds, so that none is lost when many come at once. Rejects if the database does.
 */
export async function countScan(payload: Payload, code: string, day: LocalDate): Promise<void> {
  const { db } = payload
  await (isSqlite(db) ? countInSqlite(db, code, day) : countInMongo(db, code, day))
}

async function countInSqlite(db: SQLiteAdapter, code: string, day: LocalDate): Promise<void> {
  await writeStatement(db, {
    sql: 'INSERT INTO qr_scans (id, key, code, day, count) VALUES (?, ?, ?, ?, 1) ON CONFLICT (key) DO UPDATE SET count = count + 1',
    args: [randomUUID(), keyOf(code, day), code, day],
  })
}

async function countInMongo(db: Payload['db'], code: string, day: LocalDate): Promise<void> {
  const key = keyOf(code, day)
  const add = async () =>
    mongoModel(db, 'qr-scans').updateOne({ key }, { $inc: { count: 1 }, $setOnInsert: { code, day } }, { upsert: true })
  // Of two first scans at once one may meet the other's row: then it is there to be added to.
  await add().catch(add)
}

const keyOf = (code: string, day: LocalDate) => `${code}|${day}`
