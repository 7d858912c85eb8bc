import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Which of the two databases it is (docs/decisions/0003). Payload types its adapter as any of many. */
export function isSqlite(db: Payload['db']): db is Payload['db'] & SQLiteAdapter {
  return 'client' in db && 'drizzle' in db
}
