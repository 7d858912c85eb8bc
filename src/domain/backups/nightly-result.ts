/** The outcome of the last nightly backup. */
export interface NightlyResult {
  /** The Danish day it is for. */
  day: string
  /** The instant at which it ended. */
  at: string
  isWhole: boolean
  /** Number of the attempt on that day. */
  tries: number
  /** What was compared or what went wrong, in English for the server's operator. */
  words: string
}

export type BackupState = 'none' | 'failed' | 'old' | 'well'

/** Milliseconds: a nightly backup may be late, but not skipped. */
const OLD_AFTER = 36 * 60 * 60_000

/** The state of the backups. A clock that was set back makes none old. */
export function backupState(last: NightlyResult | null, now: Date): BackupState {
  if (last === null) return 'none'
  if (!last.isWhole) return 'failed'
  return now.getTime() - Date.parse(last.at) > OLD_AFTER ? 'old' : 'well'
}

/** Returns the folders (named by day) that are older than `keepDays`. The newest is always kept. */
export function daysToDrop(days: readonly string[], keepDays: number, today: string): string[] {
  const sorted = [...days].sort()
  const first = new Date(Date.parse(`${today}T00:00:00Z`) - keepDays * 24 * 60 * 60_000).toISOString().slice(0, 10)
  return sorted.slice(0, -1).filter((day) => day < first)
}
