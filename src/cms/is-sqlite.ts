import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Whether the database is SQLite rather than MongoDB (docs/decisions/0003). Payload's type covers any adapter. */
export function isSqlite(db: Payload['db']): db is Payload['db'] & SQLiteAdapter {
  return 'client' in db && 'drizzle' in db
}
