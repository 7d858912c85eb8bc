import { byStart } from '@/src/domain/recurrence/by-start'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { EventView } from '@/src/site/data/view-models'

type EventDate = EventView['occurrences'][number]

/**
 * The first date that has not ended at `now` and takes place; otherwise the first coming cancelled one. Returns null if
 * all are over.
 */
export function nextDate(dates: readonly EventDate[], now: LocalDateTime): EventDate | null {
  const coming = dates
    .filter(({ occurrence }) => occurrence.end > now)
    .sort((a, b) => byStart(a.occurrence, b.occurrence))
  return coming.find(({ occurrence }) => occurrence.state !== 'cancelled') ?? coming[0] ?? null
}
