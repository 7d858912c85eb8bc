import type { Db } from 'mongodb'

/** Milliseconds: limit of one check and of waiting for another writer. */
export const PATIENCE = 1500
/** Milliseconds. A due job is normally taken within a minute or two. */
export const LATE_JOB = 10 * 60_000

/** What the checks ask a database, over a connection of their own. Each resolves to the problem, or null. */
export interface Line {
  db: Db | null
  write: () => Promise<string | null>
  migrated: () => Promise<string | null>
  jobs: (now: Date) => Promise<string | null>
  close: () => Promise<void>
}

export function lateWords(late: number): string | null {
  return late === 0 ? null : `${late} jobs are due for more than ten minutes: nobody takes them`
}
