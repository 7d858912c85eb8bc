import type { Collection, Db } from 'mongodb'

/** Where processes of one installation tell each other that a copy is being made (MongoDB without a replica set). */
export const WAIT_COLLECTION = 'writes-wait'
/** No save waits longer, in milliseconds, whatever became of who asked it to. */
export const LONGEST_WAIT = 5000

interface Wait {
  _id: 'backup'
  until: Date
}

function waits(db: Db): Collection<Wait> {
  return db.collection<Wait>(WAIT_COLLECTION)
}

export async function letWritesWait(db: Db): Promise<void> {
  await waits(db).updateOne(
    { _id: 'backup' },
    { $set: { until: new Date(Date.now() + LONGEST_WAIT) } },
    { upsert: true },
  )
}

export async function letWritesGo(db: Db): Promise<void> {
  await waits(db).deleteOne({ _id: 'backup' })
}

/** Milliseconds that a write should wait still; 0: go. A clock that is wrong keeps nobody longer than `LONGEST_WAIT`. */
export async function waitLeft(db: Db): Promise<number> {
  const wait = await waits(db).findOne({ _id: 'backup' })
  return wait ? Math.min(Math.max(wait.until.getTime() - Date.now(), 0), LONGEST_WAIT) : 0
}
