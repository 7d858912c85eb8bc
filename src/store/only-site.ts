import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { makeFolder } from '@/src/config/make-folder'

/** How long a site that is told to end may take: longer than `LAST_ANSWERS` of src/server and a batch of mails. In milliseconds. */
const PATIENCE = 15_000
const PAUSE = 200

/**
 * Makes this process the only site on a SQLite file, until it ends, however it does: the lock is the operating system's, on a file
 * beside the real one, however it was named, so a dead process holds none. Waits for one that is stopping; gives false if it does not stop within 15 seconds.
 * Commands and the worker, which may run beside a site, don't ask.
 */
export async function becomeOnlySite(databaseFile: string, patience = PATIENCE): Promise<boolean> {
  // At the first start of all there is no folder yet.
  makeFolder(path.dirname(databaseFile))
  for (const end = Date.now() + patience; ; await setTimeout(PAUSE)) {
    if (await locks(`${realFile(databaseFile)}.running`)) return true
    if (Date.now() > end) return false
  }
}

/** A file can have several names, and one lock. */
function realFile(file: string): string {
  return existsSync(file) ? realpathSync(file) : path.join(realpathSync(path.dirname(file)), path.basename(file))
}

/** Kept from being collected, which would free them. */
const held: unknown[] = []

async function locks(file: string): Promise<boolean> {
  const client = createClient({ url: `file:${file}` })
  try {
    // Never ended: it goes with the process.
    held.push(await client.transaction('write'))
    return true
  } catch (error) {
    client.close()
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false
    throw error
  }
}
