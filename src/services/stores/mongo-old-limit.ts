import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import type { OldLimitStore } from './old-limit-store.ts'

/** In the global itself, where Payload no longer sees it. */
export function mongoOldLimit(db: Payload['db']): OldLimitStore {
  // Payload's type covers any adapter; only two are used here.
  const { collection } = (db as unknown as MongooseAdapter).globals
  const old = { globalType: 'governance', leaderLimit: { $exists: true } }
  return {
    read: async () => {
      const found = await collection.findOne(old)
      return found ? Number(found.leaderLimit) : null
    },
    delete: async () => {
      await collection.updateOne(old, { $unset: { leaderLimit: '' } })
    },
  }
}
