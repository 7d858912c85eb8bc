import type { Connection } from './connection'

/** What waits to be done by the worker or the site's own process. */
export interface Waiting {
  /** Scheduled publications that are due. */
  jobs: number
  /** What saves have caused: mails, files to delete. */
  outbox: number
}

/** Milliseconds. */
const PATIENCE = 2000

/** Counts what waits at a moment. Both tables hold only what is not done yet. */
export async function countWaiting(connection: Connection, now: Date): Promise<Waiting> {
  if (connection.kind === 'mongodb') {
    const count = async (collection: string, filter: object) =>
      connection.db.collection(collection).countDocuments(filter, { maxTimeMS: PATIENCE })
    const [jobs, outbox] = await Promise.all([
      count('payload-jobs', { completedAt: null, waitUntil: { $lte: now } }),
      count('outbox', {}),
    ])
    return { jobs, outbox }
  }
  const { rows } = await connection.client.execute({
    sql: `SELECT
      (SELECT count(*) FROM payload_jobs WHERE completed_at IS NULL AND wait_until <= :now) AS jobs,
      (SELECT count(*) FROM outbox) AS outbox`,
    args: { now: now.toISOString() },
  })
  return { jobs: Number(rows[0]?.jobs), outbox: Number(rows[0]?.outbox) }
}
