import { MongoClient } from 'mongodb'
import { SILENT_SERVER } from '@/src/config/mongo-lines'
import { LATE_JOB, lateWords, type Line, PATIENCE } from './line.ts'

export function mongoLine(uri: string): Line {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: PATIENCE,
    socketTimeoutMS: 2 * PATIENCE,
    ...SILENT_SERVER,
    maxPoolSize: 5,
    retryWrites: false,
  })
  const db = client.db()
  return {
    db,
    write: async () => {
      await db.collection('health').updateOne({ key: 'health' }, { $set: { at: new Date() } }, { upsert: true })
      return null
    },
    // MongoDB has no migrations.
    migrated: async () => Promise.resolve(null),
    jobs: async (now) => {
      const late = await db.collection('payload-jobs').countDocuments({
        completedAt: null,
        hasError: { $ne: true },
        processing: { $ne: true },
        $or: [
          { waitUntil: { $lt: new Date(now.getTime() - LATE_JOB) } },
          { waitUntil: null, createdAt: { $lt: new Date(now.getTime() - LATE_JOB) } },
        ],
      })
      return lateWords(late)
    },
    close: async () => client.close(),
  }
}
