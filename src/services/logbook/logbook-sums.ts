import type { Payload } from 'payload'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { addDays } from '@/src/domain/time/copenhagen'
import { storesOf } from '../stores/stores-of.ts'

/** How much of something was counted in a time. */
export interface LogbookSum {
  /** Id of the metric. */
  metric: string
  basis: CountBasis
  sum: number
  /** Entries, corrections included. */
  entries: number
}

/** From one Danish day to another, both inclusive. */
export interface Days {
  from: LocalDate
  to: LocalDate
}

/** What the logbook holds of some days, by what was counted. Holds no text, so nobody's access is asked. */
export async function logbookSums(payload: Payload, days: Days): Promise<LogbookSum[]> {
  return storesOf(payload).logbook.sumsByMetric(...spanOf(days))
}

/** The days as moments, the second exclusive: an entry's day is stored as a moment of that day in UTC. */
export function spanOf({ from, to }: Days): [start: string, end: string] {
  return [`${from}T00:00:00.000Z`, `${addDays(to, 1)}T00:00:00.000Z`]
}
