import type { Where } from 'payload'
import type { Event } from '@/payload-types'
import { forEachStatedFact } from '@/src/domain/offers/stated-facts'
import type { LocalDateTime, Series } from '@/src/domain/recurrence/series'
import { seriesFrom } from '@/src/domain/recurrence/stored-series'
import { toInstant } from '@/src/domain/time/copenhagen'
import type { ReadContext } from './payload'

/** An event as stored, except its dates: `series` stays the same object while nothing changes. */
export type StoredEvent = Pick<Event, 'id' | keyof typeof FACTS> & { series: Series }

const FACTS = {
  slug: true,
  needs: true,
  audiences: true,
  ages: true,
  price: true,
  languages: true,
  ...forEachStatedFact(true as const),
  everywhere: true,
  zones: true,
  afdelinger: true,
  exceptAfdelinger: true,
} as const
/** The facts and dates of an event, for `select`. */
export const EVENT = {
  ...FACTS,
  start: true,
  end: true,
  repeats: true,
  extraDates: true,
  skippedDates: true,
  exceptions: true,
} as const

/** Events whose span touches `from <= t < to`. */
export function touching(from: LocalDateTime, to: LocalDateTime): Where {
  return { and: [{ start: { less_than: toInstant(to) } }, { lastEnd: { greater_than: toInstant(from) } }] }
}

/** Those of them that have dates. */
export async function findEvents(where: Where, { payload, reading }: ReadContext): Promise<StoredEvent[]> {
  const { docs } = await payload.find({ collection: 'events', ...reading, pagination: false, where, select: EVENT })
  return docs.flatMap((event): StoredEvent[] => {
    const series = seriesFrom(event)
    return series === null ? [] : [{ ...event, series }]
  })
}
