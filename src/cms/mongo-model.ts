import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'

/** A collection of MongoDB, past Payload; only where `isSqlite` says that it is not the other. Throws an Error if there is no such collection. */
export function mongoModel(db: Payload['db'], slug: CollectionSlug): MongooseAdapter['collections'][string] {
  // Payload types its adapter as any of them; there are two here.
  const model = (db as unknown as MongooseAdapter).collections[slug]
  if (model === undefined) throw new Error(`There are no ${slug} in this database.`)
  return model
}
