import type { Collection, Db } from 'mongodb'

/** Where an installation's processes signal each other that a copy is being made (MongoDB without a replica set). */
export const WAIT_COLLECTION = 'writes-wait'
/** Milliseconds. No save waits longer, even if the process that requested the pause has died. */
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

/**
 * Milliseconds that a write still has to wait; 0 if it may go on. Capped at `LONGEST_WAIT`, in case a clock is wrong.
 */
export async function waitLeft(db: Db): Promise<number> {
  const wait = await waits(db).findOne({ _id: 'backup' })
  return wait ? Math.min(Math.max(wait.until.getTime() - Date.now(), 0), LONGEST_WAIT) : 0
}
