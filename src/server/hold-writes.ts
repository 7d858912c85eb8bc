import { setTimeout } from 'node:timers/promises'
import type { IncomingMessage } from 'node:http'
import type { Db } from 'mongodb'
import { LONGEST_WAIT, waitLeft } from '@/src/installation/backup/writes-wait'

const READS: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'OPTIONS'])
const STEP = 200

/**
 * Lets a request that writes wait while a backup is copied (MongoDB without a replica set), at most 5 seconds; false: it still is,
 * so that the request should come again. A database that does not answer keeps nobody here.
 */
export async function writesMayGo(request: IncomingMessage, db: Db | null): Promise<boolean> {
  if (db === null || READS.has(request.method)) return true
  const end = Date.now() + LONGEST_WAIT
  while ((await waitLeft(db).catch(() => 0)) > 0) {
    if (Date.now() >= end) return false
    await setTimeout(STEP)
  }
  return true
}
