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
      // Of two first scans at once one may meet the other's row: then it is there to be added to.
      await add().catch(add)
    },
  }
}
