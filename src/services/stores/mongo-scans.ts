import type { Payload } from 'payload'
import { mongoModel } from '@/src/cms/mongo-model'
import { scanKey, type ScanStore } from './scan-store.ts'

export function mongoScans(db: Payload['db']): ScanStore {
  const scans = mongoModel(db, 'qr-scans')
  return {
    add: async (code, day) => {
      const key = scanKey(code, day)
      const add = async () =>
        scans.updateOne({ key }, { $inc: { count: 1 }, $setOnInsert: { code, day } }, { upsert: true })
      // Of two concurrent first scans, one can fail on the unique key; the retry finds the row.
      await add().catch(add)
    },
  }
}
