import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { makeFolder } from '@/src/config/make-folder'

/**
 * How long a stopping site may take, in milliseconds: longer than `LAST_ANSWERS` of src/server and a batch of mails.
 */
const PATIENCE = 15_000
const PAUSE = 200

/**
 * Makes this process the only site on a SQLite file until it ends, however it ends. The lock is the operating system's,
 * on a file beside the real database file (whatever path was given), so a dead process holds none. Waits for a site
 * that is stopping; returns false if it does not stop within 15 seconds. Commands and the worker may run beside a site,
 * and do not take the lock.
 */
export async function becomeOnlySite(databaseFile: string, patience = PATIENCE): Promise<boolean> {
  // At the very first start the folder does not exist yet.
  makeFolder(path.dirname(databaseFile))
  for (const end = Date.now() + patience; ; await setTimeout(PAUSE)) {
    if (await locks(`${realFile(databaseFile)}.running`)) return true
    if (Date.now() > end) return false
  }
}

/** Resolves symbolic links, so that a file with several names has one lock. */
function realFile(file: string): string {
  return existsSync(file) ? realpathSync(file) : path.join(realpathSync(path.dirname(file)), path.basename(file))
}

/** Referenced here, because garbage collection would release the locks. */
const held: unknown[] = []

async function locks(file: string): Promise<boolean> {
  const client = createClient({ url: `file:${file}` })
  try {
    // Never committed: it ends with the process.
    held.push(await client.transaction('write'))
    return true
  } catch (error) {
    client.close()
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false
    throw error
  }
}
