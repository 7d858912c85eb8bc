/** How the last nightly backup ended. */
export interface NightlyResult {
  /** The Danish day that it belongs to. */
  day: string
  /** When it ended: an instant. */
  at: string
  isWhole: boolean
  /** Which try of that day it was. */
  tries: number
  /** What was compared, or what is wrong: English, for whoever runs the server. */
  words: string
}

export type BackupState = 'none' | 'failed' | 'old' | 'well'

/** A night may come late, but not be left out. */
const OLD_AFTER = 36 * 60 * 60_000

/** How the plan's backups stand. A clock that went back makes none old. */
export function backupState(last: NightlyResult | null, now: Date): BackupState {
  if (last === null) return 'none'
  if (!last.isWhole) return 'failed'
  return now.getTime() - Date.parse(last.at) > OLD_AFTER ? 'old' : 'well'
}

/** Which of the folders named by days are too old to keep; the newest stays, however old. */
export function daysToDrop(days: readonly string[], keepDays: number, today: string): string[] {
  const sorted = [...days].sort()
  const first = new Date(Date.parse(`${today}T00:00:00Z`) - keepDays * 24 * 60 * 60_000).toISOString().slice(0, 10)
  return sorted.slice(0, -1).filter((day) => day < first)
}
