import type { LocalDate } from '@/src/domain/recurrence/series'

export interface ScanStore {
  /** Adds one scan of a code to a day. The database itself adds, so that none is lost when many come at once. Rejects if the database does. */
  add: (code: string, day: LocalDate) => Promise<void>
}

/** The name of the row in which the scans of a code on a day are counted. */
export const scanKey = (code: string, day: LocalDate) => `${code}|${day}`
