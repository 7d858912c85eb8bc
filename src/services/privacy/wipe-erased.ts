import type { CollectionAfterDeleteHook, Payload } from 'payload'
import { runAlone } from '@/src/config/sqlite-transactions'
import { isSqlite } from '@/src/cms/is-sqlite'
import { afterTransaction } from '@/src/cms/write'

/**
 * SQLite keeps what was deleted in the log of its writes until that is written into the file. Does it now, and empties the log;
 * the pages themselves are blank, since what writes has `secure_delete` (`src/config/sqlite-transactions.ts`). Where somebody reads at
 * this moment it is done the next time. Others than SQLite see to it themselves.
 */
export async function wipeErased({ db }: Payload): Promise<void> {
  if (isSqlite(db)) await runAlone(db, 'PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Somebody was deleted: so are their traces in the database's files, once the deletion stands. */
export const wipeAfterDelete: CollectionAfterDeleteHook = async ({ req }) =>
  afterTransaction(req, async (outcome) => {
    if (outcome === 'committed') await wipeErased(req.payload)
  })
