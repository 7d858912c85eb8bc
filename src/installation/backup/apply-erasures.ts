import { randomUUID } from 'node:crypto'
import type { Client } from '@libsql/client'
import type { Db } from 'mongodb'
import { BSON } from 'mongodb'
import type { Erasure } from '../erasures.ts'

/**
 * Repeats, in the restored database, what was erased or redacted since the backup was made. Whoever unsubscribed since
 * stays unsubscribed. Returns the erasures that matched something. Only subscribers and users are erased this way, and
 * they have no versions.
 */
export async function eraseInSqlite(client: Client, erasures: readonly Erasure[]): Promise<Erasure[]> {
  // Erased data must not remain readable in the file's free pages, and dependent rows go with it.
  for (const pragma of ['secure_delete = ON', 'foreign_keys = ON']) await client.execute(`PRAGMA ${pragma}`)
  await client.execute('BEGIN IMMEDIATE')
  const met: Erasure[] = []
  for (const erasure of erasures) {
    const statement = statementOf(erasure)
    if (statement && (await client.execute(statement)).rowsAffected > 0) met.push(erasure)
  }
  await client.execute('COMMIT')
  return met
}

function statementOf(erasure: Erasure): { sql: string; args: (string | number | null)[] } | null {
  switch (erasure.kind) {
    case 'erased': {
      const table = tableOf(erasure.collection)
      return { sql: `DELETE FROM "${table}" WHERE id = ?`, args: [erasure.id] }
    }
    case 'left':
      return {
        sql: 'UPDATE subscribers SET state = ?, left_at = ?, wish = NULL WHERE id = ?',
        args: [erasure.state, erasure.at, erasure.id],
      }
    case 'suppressed':
      return {
        sql: 'INSERT OR IGNORE INTO suppressions (id, seal, since) VALUES (?, ?, ?)',
        args: [randomUUID(), erasure.seal, erasure.at],
      }
    // Done after the restore, because it needs the CMS, which can tell texts from keys.
    case 'redacted':
    case 'unknown':
      return null
  }
}

export async function eraseInMongo(db: Db, erasures: readonly Erasure[]): Promise<Erasure[]> {
  const met: Erasure[] = []
  for (const erasure of erasures) if ((await eraseOne(db, erasure)) > 0) met.push(erasure)
  return met
}

async function eraseOne(db: Db, erasure: Erasure): Promise<number> {
  switch (erasure.kind) {
    case 'erased':
      return (await db.collection(erasure.collection).deleteOne(withId(erasure.id))).deletedCount
    case 'left':
      return (
        await db
          .collection('subscribers')
          .updateOne(withId(erasure.id), { $set: { state: erasure.state, leftAt: new Date(erasure.at), wish: null } })
      ).modifiedCount
    case 'suppressed':
      return (
        await db
          .collection('suppressions')
          .updateOne(
            { seal: erasure.seal },
            { $setOnInsert: { seal: erasure.seal, since: new Date(erasure.at) } },
            { upsert: true },
          )
      ).upsertedCount
    case 'redacted':
    case 'unknown':
      return 0
  }
}

/** Payload's ids on MongoDB are ObjectIds, or whatever was supplied. */
function withId(id: string): { _id: BSON.ObjectId } {
  return (BSON.ObjectId.isValid(id) ? { _id: new BSON.ObjectId(id) } : { _id: id }) as { _id: BSON.ObjectId }
}

function tableOf(collection: string): string {
  return collection.replaceAll('-', '_').replaceAll('"', '')
}
