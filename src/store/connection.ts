import { createClient, type Client } from '@libsql/client'
import { type Db, MongoClient } from 'mongodb'
import type { Env } from '@/src/config/env'
import { SILENT_SERVER } from '@/src/config/mongo-lines'

/**
 * A line of our own to the installation's database, past Payload: for what is asked too often, or where Payload is not loaded.
 * On SQLite it only reads: the driver waits in the foreground, so a write beside Payload's open transaction would wait for itself.
 */
export type Connection = { kind: 'sqlite'; client: Client } | { kind: 'mongodb'; db: Db }

/** Milliseconds that a server may let us wait. */
const PATIENCE = 2000

/** Opens it; MongoDB's is not reached until it is asked. */
export function connect(database: Env['database']): Connection {
  if (database.kind === 'sqlite') return { kind: 'sqlite', client: createClient({ url: `file:${database.file}` }) }
  const server = new MongoClient(database.uri, {
    serverSelectionTimeoutMS: PATIENCE,
    socketTimeoutMS: 2 * PATIENCE,
    ...SILENT_SERVER,
    maxPoolSize: 5,
  })
  return { kind: 'mongodb', db: server.db() }
}
