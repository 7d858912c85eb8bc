import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'

/**
 * The Mongoose model of a collection, bypassing Payload. Only call it if `isSqlite` is false. Throws an Error if there
 * is no such collection.
 */
export function mongoModel(db: Payload['db'], slug: CollectionSlug): MongooseAdapter['collections'][string] {
  // Payload's type covers any adapter; only two are used here.
  const model = (db as unknown as MongooseAdapter).collections[slug]
  if (model === undefined) throw new Error(`There are no ${slug} in this database.`)
  return model
}
