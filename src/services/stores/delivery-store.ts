import type { DeliveryState } from '@/src/domain/deliveries/delivery'

/**
 * The rows of the deliveries, moved from state to state by the database itself (docs/decisions/0015). Bypasses Payload,
 * whose updates read before they write. The rules are in `src/services/deliveries/queue.ts`. Times are milliseconds
 * since 1970.
 */
export interface DeliveryStore {
  /** Adds rows, due immediately; existing keys are left alone. */
  add: (rows: readonly NewDelivery[]) => Promise<void>
  /**
   * Marks an edition as having a row for each receiver. Writes only that field, because a person may take a step at the
   * same moment.
   */
  markQueued: (newsletter: string) => Promise<void>
  /**
   * Leases up to `most` pending rows of an edition that are due, under a new unique name. No row is given to two
   * concurrent callers.
   */
  take: (newsletter: string, lease: { name: string; now: number; until: number; most: number }) => Promise<Leased[]>
  /** Sets the rows of a lease that were not begun back to pending. */
  giveBack: (name: string) => Promise<void>
  /**
   * Moves one row if it has the given lease and state; returns whether it did. Of two concurrent callers only one gets
   * true.
   */
  move: (move: Move) => Promise<boolean>
  /** Moves all rows of a state whose lease ended before `start` or ends after `end`. */
  moveExpired: (move: ExpiredMove) => Promise<void>
  /** The number of an edition's rows by state; states without rows may be missing. */
  counts: (newsletter: string) => Promise<{ state: unknown; rows: number }[]>
  /** The states of an edition's rows that finished since a moment, newest first. */
  latest: (newsletter: string, since: number, most: number) => Promise<unknown[]>
  /** When the latest row of an edition finished; 0 if none has. */
  lastFinished: (newsletter: string) => Promise<number>
}

interface NewDelivery {
  /** Unique on both databases. */
  key: string
  newsletter: string
  subscriber: string
}

export interface Leased {
  key: string
  subscriber: string
  attempts: number
}

export interface Move {
  key: string
  /** The lease's name. */
  name: string
  from: readonly DeliveryState[]
  set: { state: DeliveryState; leasedUntil?: number; notBefore?: number; answer?: string; finishedAt?: number | null }
  /** Added to the number of attempts. */
  attempts: 1 | 0 | -1
}

interface ExpiredMove {
  from: DeliveryState
  to: DeliveryState
  finishedAt: number | null
  start: number
  end: number
}

/** Converts a row of either database to a leased row. */
export function leasedFrom(row: Record<string, unknown>): Leased {
  return { key: String(row.key), subscriber: String(row.subscriber), attempts: Number(row.attempts) }
}
