import { type Db, MongoClient } from 'mongodb'
import { SILENT_SERVER } from '@/src/config/mongo-lines'

/** Server timeout in milliseconds. */
const PATIENCE = 2000

/** A few connections of our own; the server is only contacted on the first query. */
export function mongoConnection(uri: string): Db {
  return new MongoClient(uri, {
    serverSelectionTimeoutMS: PATIENCE,
    socketTimeoutMS: 2 * PATIENCE,
    ...SILENT_SERVER,
    maxPoolSize: 5,
  }).db()
}
