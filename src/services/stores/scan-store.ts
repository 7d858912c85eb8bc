import type { LocalDate } from '@/src/domain/recurrence/series'

export interface ScanStore {
  /**
   * Adds one scan of a code to a day, with an atomic increment in the database, so that concurrent scans are all
   * counted. Rejects if the database fails.
   */
  add: (code: string, day: LocalDate) => Promise<void>
}

/** The key of the row that counts a code's scans on a day. */
export const scanKey = (code: string, day: LocalDate) => `${code}|${day}`
