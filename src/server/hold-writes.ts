import { setTimeout } from 'node:timers/promises'
import type { IncomingMessage } from 'node:http'
import type { Db } from 'mongodb'
import { LONGEST_WAIT, waitLeft } from '@/src/installation/backup/writes-wait'
import { READS } from './reads'

const STEP = 200

/**
 * Delays a writing request while a backup is being copied (MongoDB without a replica set), at most 5 seconds. Returns
 * false if the backup is still running then, so that the client should retry. A database that does not respond delays
 * nobody.
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
