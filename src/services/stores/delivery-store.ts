import type { DeliveryState } from '@/src/domain/deliveries/delivery'

/**
 * The rows of the deliveries, moved from state to state by the database itself (docs/decisions/0015). Past Payload, whose updates read
 * before they write. The rules are in `src/services/deliveries/queue.ts`. Times are milliseconds since 1970.
 */
export interface DeliveryStore {
  /** Makes these rows, to be sent at once; leaves alone those whose key is there. */
  add: (rows: readonly NewDelivery[]) => Promise<void>
  /** Marks an edition as one whose receivers all have a row, and writes nothing else of it: a person may take a step at this moment. */
  markQueued: (newsletter: string) => Promise<void>
  /** Leases up to `most` waiting rows of an edition whose time has come, by a name that no lease had before. Of two who ask at once, one gets a row. */
  take: (newsletter: string, lease: { name: string; now: number; until: number; most: number }) => Promise<Leased[]>
  /** Lets the rows of a lease wait again that were not begun. */
  giveBack: (name: string) => Promise<void>
  /** Moves one row, if its lease and its state are the ones named. Gives whether it did; of two who ask for the same, one is told so. */
  move: (move: Move) => Promise<boolean>
  /** Moves all rows of a state whose lease ended before `start`, or ends after `end`. */
  moveExpired: (move: ExpiredMove) => Promise<void>
  /** How many rows of an edition are in each state; a state without rows may be missing. */
  counts: (newsletter: string) => Promise<{ state: unknown; rows: number }[]>
  /** The states of the rows of an edition that ended since a moment, newest first. */
  latest: (newsletter: string, since: number, most: number) => Promise<unknown[]>
  /** When the latest row of an edition ended; 0: none has. */
  lastFinished: (newsletter: string) => Promise<number>
}

interface NewDelivery {
  /** Its unique name, on both databases. */
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
  /** Of the lease. */
  name: string
  from: readonly DeliveryState[]
  set: { state: DeliveryState; leasedUntil?: number; notBefore?: number; answer?: string; finishedAt?: number | null }
  /** Added to those that were counted. */
  attempts: 1 | 0 | -1
}

interface ExpiredMove {
  from: DeliveryState
  to: DeliveryState
  finishedAt: number | null
  start: number
  end: number
}

/** A row of either database as a lease holds it. */
export function leasedFrom(row: Record<string, unknown>): Leased {
  return { key: String(row.key), subscriber: String(row.subscriber), attempts: Number(row.attempts) }
}
