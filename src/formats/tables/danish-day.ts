import { isLocalDate } from '@/src/domain/time/copenhagen'
import type { LocalDate } from '@/src/domain/recurrence/series'

/** Days as a Danish Excel writes them. A two-digit year is rejected, because its century is ambiguous. */
const DANISH = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/

/**
 * Parses a day typed in a cell: "2026-03-02", "2-3-2026", "02.03.2026", "2/3/2026" (day first). Null if it is not a
 * day.
 */
export function danishDay(written: string): LocalDate | null {
  const text = written.trim()
  const [, day = '', month = '', year = ''] = DANISH.exec(text) ?? []
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(date) ? date : null
}
