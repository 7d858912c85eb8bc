import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import { migrations } from '@/src/config/migrations/index'
import { pendingOf, recordedIn } from '@/src/config/sqlite/migrate'
import { openFile } from '@/src/config/sqlite/open-file'
import { LATE_JOB, lateWords, type Line, PATIENCE } from './line.ts'

/** Milliseconds between attempts to write. */
const STEP = 50

/**
 * A connection that is opened on demand. Checks that the file exists, since opening would create a missing one and find
 * it empty.
 */
function opening(file: string): { connected: () => Promise<Client>; close: () => Promise<void> } {
  let client: Client | null = null
  return {
    connected: async () => {
      if (!existsSync(file)) throw new Error(`there is no file ${file}`)
      client ??= await openFile(file, 0)
      return client
    },
    close: async () => {
      client?.close()
      client = null
      return Promise.resolve()
    },
  }
}

export function sqliteLine(file: string): Line {
  // The writer's connection is closed when a statement is refused, which must not affect the reader's queries.
  const [writer, reader] = [opening(file), opening(file)]
  return {
    db: null,
    // The driver waits synchronously and would block the whole site, so retry instead.
    write: async () => {
      for (const end = Date.now() + PATIENCE; ; await setTimeout(STEP)) {
        try {
          const line = await writer.connected()
          await line.execute({
            sql: `INSERT INTO payload_kv (id, key, data) VALUES ('health', 'health', ?) ON CONFLICT (key) DO UPDATE SET data = excluded.data`,
            args: [JSON.stringify(Date.now())],
          })
          return null
        } catch (error) {
          // A refused statement stays open in this driver, so its connection is no longer usable.
          await writer.close()
          if (!(error instanceof Error && error.message.includes('SQLITE_BUSY')) || Date.now() > end) throw error
        }
      }
    },
    migrated: async () => {
      const pending = pendingOf(migrations, await recordedIn(await reader.connected()))
      return pending.length === 0 ? null : `${pending.length} migrations are missing`
    },
    jobs: async (now) => {
      const { rows } = await (
        await reader.connected()
      ).execute({
        sql: `SELECT count(*) AS late FROM payload_jobs WHERE completed_at IS NULL AND coalesce(has_error, 0) = 0 AND coalesce(processing, 0) = 0 AND coalesce(wait_until, created_at) < ?`,
        args: [new Date(now.getTime() - LATE_JOB).toISOString()],
      })
      return lateWords(Number(rows[0]?.late))
    },
    close: async () => {
      await Promise.all([writer.close(), reader.close()])
    },
  }
}
