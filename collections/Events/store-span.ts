import type { CollectionBeforeChangeHook } from 'payload'
import type { Event } from '@/payload-types'
import { seriesEnd } from '@/src/domain/recurrence/occurrences'
import { seriesFrom } from '@/src/domain/recurrence/stored-series'
import { toInstant } from '@/src/domain/time/copenhagen'

/** The end stored for an endless series, so that the index has a value. */
const NEVER = '9999-12-31T00:00:00.000Z'

/**
 * Stores the end of the series for the calendar's index, and increments the revision that calendars compare (RFC 5545
 * SEQUENCE).
 */
export const storeSpan: CollectionBeforeChangeHook<Event> = ({ data, originalDoc }) => {
  const series = seriesFrom(data)
  const end = series && seriesEnd(series)
  return {
    ...data,
    lastEnd: series === null ? null : end === null ? NEVER : toInstant(end),
    sequence: (originalDoc?.sequence ?? -1) + 1,
  }
}
