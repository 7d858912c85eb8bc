import type { CountBasis } from '@/src/domain/indicators/indicator'

/**
 * What the logbook holds from a moment on and before another (ISO, UTC), added up by the database itself: through Payload, a hundred
 * thousand entries would be read one by one.
 */
export interface LogbookStore {
  sumsByMetric: (start: string, end: string) => Promise<(Sum & { metric: string })[]>
  sumsByOffer: (start: string, end: string) => Promise<(Sum & { activity: string })[]>
}

interface Sum {
  basis: CountBasis
  sum: number
  /** Entries, corrections included. */
  entries: number
}

/** A row of either database as a sum. */
export function sumFrom(row: Record<string, unknown>): Sum {
  const { basis } = row
  return {
    basis: basis === 'persons' || basis === 'sessions' ? basis : 'participations',
    sum: Number(row.sum),
    entries: Number(row.entries),
  }
}
