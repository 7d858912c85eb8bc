import { isLocalDate } from '@/src/domain/time/copenhagen'
import type { LocalDate } from '@/src/domain/recurrence/series'

/** As a Danish Excel writes days; a year of two digits could be of either century. */
const DANISH = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/

/** The day that a person has written in a cell: "2026-03-02", "2-3-2026", "02.03.2026", "2/3/2026" (the day first). Null for what is no day. */
export function danishDay(written: string): LocalDate | null {
  const text = written.trim()
  const [, day = '', month = '', year = ''] = DANISH.exec(text) ?? []
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(date) ? date : null
}
