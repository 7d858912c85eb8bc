import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { CollectionAfterDeleteHook, Payload } from 'payload'
import { runAlone } from '@/src/config/sqlite-transactions'
import { isSqlite } from '@/src/cms/is-sqlite'
import { afterTransaction } from '@/src/cms/write'

/** Between two tries, in milliseconds. */
const PAUSE = 100
/** Between two looks at whether something is left, in milliseconds. */
const REST = 5000
const LEFT = 'What was erased could not be wiped from the log of writes'

/**
 * SQLite keeps what was deleted in the log of its writes until that is written into the file. Does it now, and empties the log;
 * the pages themselves are blank, since what writes has `secure_delete` (`src/config/sqlite-transactions.ts`). While somebody reads
 * it cannot be done: it is tried for `patience` milliseconds, then left to `keepWiping` and the next start. Gives whether it is done.
 * Others than SQLite see to it themselves.
 */
export async function wipeErased(payload: Payload, patience = 0): Promise<boolean> {
  const { db } = payload
  if (!isSqlite(db)) return true
  const mark = markOf(db)
  // First: what somebody else leaves from here on is marked anew.
  await rm(mark, { force: true })
  for (const end = Date.now() + patience; ; await setTimeout(PAUSE)) {
    const { rows } = await runAlone(db, 'PRAGMA wal_checkpoint(TRUNCATE)')
    if (rows[0]?.busy === 0) return true
    if (Date.now() >= end) break
  }
  // On a full disk there is no mark, and the next start does it.
  await writeFile(mark, '').catch(() => undefined)
  return false
}

/** At a start nobody knows what was erased in the moment before the process was killed: it is wiped whether marked or not. A site that cannot goes on. */
export async function wipeAtStart(payload: Payload): Promise<void> {
  await wipeErased(payload).catch((err: unknown) => payload.logger.warn({ err, msg: LEFT }))
}

/** Wipes, until `stop` is aborted, what could not be wiped at once, here or by a command. What a killed process left unmarked, the start has wiped. */
export async function keepWiping(payload: Payload, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    if (isSqlite(payload.db) && existsSync(markOf(payload.db)))
      await wipeErased(payload).catch((err: unknown) => payload.logger.error({ err, msg: LEFT }))
    await setTimeout(REST, undefined, { signal: stop }).catch(() => undefined)
  }
}

/** Stands beside the database while something that was erased is still in the log of its writes. */
function markOf(db: { clientConfig: { url: string } }): string {
  return `${db.clientConfig.url.replace(/^file:/, '')}-unwiped`
}

/** Somebody was deleted: so are their traces in the database's files, once the deletion stands. */
export const wipeAfterDelete: CollectionAfterDeleteHook = async ({ req }) =>
  afterTransaction(req, async (outcome) => {
    if (outcome === 'committed') await wipeErased(req.payload)
  })
