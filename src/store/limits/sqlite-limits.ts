import { createClient } from '@libsql/client'
import { inMilliseconds, type Limits, refusedUntil } from './limits.ts'

/**
 * Buckets in a separate SQLite file beside the content: counting a request must not wait for a save or be part of its
 * transaction, and backups of the content do not need them (docs/decisions/0016). Takes the file's path; creates the
 * file if missing.
 */
export async function sqliteLimits(file: string): Promise<Limits> {
  const client = createClient({ url: `file:${file}` })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA busy_timeout = 1000')
  // Losing limits in a crash is acceptable; a disk sync per request is not.
  await client.execute('PRAGMA synchronous = OFF')
  await client.execute('CREATE TABLE IF NOT EXISTS limits (key TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID')
  await client.execute('CREATE INDEX IF NOT EXISTS limits_until ON limits (until)')
  return {
    take: async (key, rate, now) => {
      const milliseconds = inMilliseconds(rate)
      const { span, step, farthest } = milliseconds
      // An impossibly distant time comes from a clock that was set back: the bucket is reset.
      const from = 'CASE WHEN until > $now + $farthest THEN $now ELSE max(until, $now) END'
      const {
        rows: [taken],
      } = await client.execute({
        sql: `INSERT INTO limits (key, until) VALUES ($key, $now + $step)
              ON CONFLICT (key) DO UPDATE SET until = ${from} + $step WHERE ${from} + $step - $now <= $span RETURNING until`,
        args: { key, now, span, step, farthest },
      })
      if (taken) return { allowed: true }
      const {
        rows: [found],
      } = await client.execute({ sql: 'SELECT until FROM limits WHERE key = ?', args: [key] })
      return refusedUntil(Number(found?.until ?? now), milliseconds, now)
    },
    sweep: async (now) => {
      await client.execute({ sql: 'DELETE FROM limits WHERE until <= ?', args: [now] })
    },
  }
}
