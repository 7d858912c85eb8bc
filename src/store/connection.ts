import { createClient, type Client } from '@libsql/client'
import type { Db } from 'mongodb'
import type { Env } from '@/src/config/env'
import { SILENT_SERVER } from '@/src/config/mongo-lines'

/**
 * A direct connection to the database, bypassing Payload: for frequent queries, or where Payload is not loaded. On
 * SQLite it is only used for reading: the driver blocks the thread, so a write during Payload's open transaction would
 * deadlock.
 */
export type Connection = { kind: 'sqlite'; client: Client } | { kind: 'mongodb'; db: Db }

/** Server timeout in milliseconds. */
const PATIENCE = 2000

/** Opens a connection; MongoDB is only contacted on the first query. */
export async function connect(database: Env['database']): Promise<Connection> {
  if (database.kind === 'sqlite') return { kind: 'sqlite', client: createClient({ url: `file:${database.file}` }) }
  const { MongoClient } = await import('mongodb')
  const server = new MongoClient(database.uri, {
    serverSelectionTimeoutMS: PATIENCE,
    socketTimeoutMS: 2 * PATIENCE,
    ...SILENT_SERVER,
    maxPoolSize: 5,
  })
  return { kind: 'mongodb', db: server.db() }
}
