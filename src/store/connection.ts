import { createClient, type Client } from '@libsql/client'
import type { Db } from 'mongodb'
import type { Env } from '@/src/config/env'

/**
 * A direct connection to the database, bypassing Payload: for frequent queries, or where Payload is not loaded. On
 * SQLite it is only used for reading: the driver blocks the thread, so a write during Payload's open transaction would
 * deadlock.
 */
export type Connection = { kind: 'sqlite'; client: Client } | { kind: 'mongodb'; db: Db }

/** Opens a connection; MongoDB is only contacted on the first query. */
export async function connect(database: Env['database']): Promise<Connection> {
  if (database.kind === 'sqlite') return { kind: 'sqlite', client: createClient({ url: `file:${database.file}` }) }
  // A module of ours: bundled, the driver itself would have no names when it is loaded late.
  const { mongoConnection } = await import('./mongo-connection')
  return { kind: 'mongodb', db: mongoConnection(database.uri) }
}
