import type { CountBasis } from '@/src/domain/indicators/indicator'

/**
 * Sums of the logbook from one instant until another, exclusive (ISO, UTC), computed by the database: through Payload,
 * a hundred thousand entries would be read one by one.
 */
export interface LogbookStore {
  sumsByMetric: (start: string, end: string) => Promise<(Sum & { metric: string })[]>
  sumsByOffer: (start: string, end: string) => Promise<(Sum & { activity: string })[]>
}

interface Sum {
  basis: CountBasis
  sum: number
  /** Number of entries, corrections included. */
  entries: number
}

/** Converts a row of either database to a sum. */
export function sumFrom(row: Record<string, unknown>): Sum {
  const { basis } = row
  return {
    basis: basis === 'persons' || basis === 'sessions' ? basis : 'participations',
    sum: Number(row.sum),
    entries: Number(row.entries),
  }
}
