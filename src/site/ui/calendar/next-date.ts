import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { EventView } from '@/src/site/data/view-models'

type EventDate = EventView['occurrences'][number]

/**
 * The first date that is not over at `now` and takes place; else the first cancelled one to come; null: all is over.
 */
export function nextDate(dates: readonly EventDate[], now: LocalDateTime): EventDate | null {
  const coming = dates
    .filter(({ occurrence }) => occurrence.end > now)
    .sort((a, b) => a.occurrence.start.localeCompare(b.occurrence.start))
  return coming.find(({ occurrence }) => occurrence.state !== 'cancelled') ?? coming[0] ?? null
}
