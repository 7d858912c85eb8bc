import type { Payload } from 'payload'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { addDays } from '@/src/domain/time/copenhagen'
import { storesOf } from '../stores/stores-of.ts'

/** A metric's sum within some days. */
export interface LogbookSum {
  /** Id of the metric. */
  metric: string
  basis: CountBasis
  sum: number
  /** Number of entries, corrections included. */
  entries: number
}

/** From one Danish day to another, both inclusive. */
export interface Days {
  from: LocalDate
  to: LocalDate
}

/** The logbook's sums within some days, by metric and basis. Contains no text, so access is not checked. */
export async function logbookSums(payload: Payload, days: Days): Promise<LogbookSum[]> {
  return storesOf(payload).logbook.sumsByMetric(...spanOf(days))
}

/** The days as instants, the end exclusive: an entry's day is stored as an instant of that day in UTC. */
export function spanOf({ from, to }: Days): [start: string, end: string] {
  return [`${from}T00:00:00.000Z`, `${addDays(to, 1)}T00:00:00.000Z`]
}
