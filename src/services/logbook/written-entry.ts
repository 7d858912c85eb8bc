import type { LogEntry } from '@/payload-types'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { idOf } from '@/src/content/relations'

/** An entry of the logbook; relations are ids. */
export interface WrittenEntry extends Pick<LogEntry, 'id' | 'count' | 'basis' | 'group' | 'note'> {
  date: LocalDate
  offer: string
  metric: string
  zone: string
  afdeling: string | null
  isReversed: boolean
}

/** Converts an entry to the form's shape. */
export function writtenEntry(
  { id, date, activity, metric, zone, afdeling, count, basis, group, note }: LogEntry,
  isReversed: boolean,
): WrittenEntry {
  return {
    id,
    count,
    basis,
    group,
    note,
    isReversed,
    // Same as `dayOf`, which would add the recurrence code to the phone's bundle.
    date: date.slice(0, 10),
    offer: idOf(activity) ?? '',
    metric: idOf(metric) ?? '',
    zone: idOf(zone) ?? '',
    afdeling: idOf(afdeling),
  }
}
