import type { CollectionBeforeChangeHook } from 'payload'
import type { Event } from '@/payload-types'
import { seriesEnd } from '@/src/domain/recurrence/occurrences'
import { seriesFrom } from '@/src/domain/recurrence/stored-series'
import { toInstant } from '@/src/domain/time/copenhagen'

/** An endless series ends, for the index, after everyone has left. */
const NEVER = '9999-12-31T00:00:00.000Z'

/** Notes when the series ends, for the calendar's index, and counts up the revision that calendars compare (RFC 5545 SEQUENCE). */
export const storeSpan: CollectionBeforeChangeHook<Event> = ({ data, originalDoc }) => {
  const series = seriesFrom(data)
  const end = series && seriesEnd(series)
  return {
    ...data,
    lastEnd: series === null ? null : end === null ? NEVER : toInstant(end),
    sequence: (originalDoc?.sequence ?? -1) + 1,
  }
}
