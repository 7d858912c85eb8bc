import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { CollectionAfterDeleteHook, Payload } from 'payload'
import { runAlone } from '@/src/config/sqlite-transactions'
import { isSqlite } from '@/src/cms/is-sqlite'
import { afterTransaction } from '@/src/cms/write'

/** Pause between two tries, in milliseconds. */
const PAUSE = 100
/** Pause between two checks for remaining data, in milliseconds. */
const REST = 5000
const LEFT = 'What was erased could not be wiped from the log of writes'

/**
 * Removes deleted data from SQLite's write-ahead log (WAL), where it stays until a checkpoint. Runs the checkpoint and
 * truncates the log; the pages themselves are blank, because the writing connection has `secure_delete`
 * (`src/config/sqlite-transactions.ts`). Impossible while somebody is reading: retries for `patience` milliseconds,
 * then leaves it to `keepWiping` and the next start. Returns whether it is done. Other databases do this themselves.
 */
export async function wipeErased(payload: Payload, patience = 0): Promise<boolean> {
  const { db } = payload
  if (!isSqlite(db)) return true
  const mark = markOf(db)
  // Removed first: anything left by others from now on sets it again.
  await rm(mark, { force: true })
  for (const end = Date.now() + patience; ; await setTimeout(PAUSE)) {
    const { rows } = await runAlone(db, 'PRAGMA wal_checkpoint(TRUNCATE)')
    if (rows[0]?.busy === 0) return true
    if (Date.now() >= end) break
  }
  // On a full disk the mark is missing; the next start wipes anyway.
  await writeFile(mark, '').catch(() => undefined)
  return false
}

/**
 * Wipes at start, marked or not: the process may have been killed just after an erasure. On failure the site starts
 * anyway.
 */
export async function wipeAtStart(payload: Payload): Promise<void> {
  await wipeErased(payload).catch((err: unknown) => payload.logger.warn({ err, msg: LEFT }))
}

/**
 * Until `stop` is aborted, wipes what could not be wiped at once, by this process or a command. Data left unmarked by a
 * killed process was wiped at start.
 */
export async function keepWiping(payload: Payload, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    if (isSqlite(payload.db) && existsSync(markOf(payload.db)))
      await wipeErased(payload).catch((err: unknown) => payload.logger.error({ err, msg: LEFT }))
    await setTimeout(REST, undefined, { signal: stop }).catch(() => undefined)
  }
}

/** A file beside the database that exists while erased data is still in the WAL. */
function markOf(db: { clientConfig: { url: string } }): string {
  return `${db.clientConfig.url.replace(/^file:/, '')}-unwiped`
}

/** After a person was deleted: wipes their data from the database's files once the deletion is committed. */
export const wipeAfterDelete: CollectionAfterDeleteHook = async ({ req }) =>
  afterTransaction(req, async (outcome) => {
    if (outcome === 'committed') await wipeErased(req.payload)
  })
