import type { SubscriberState } from '@/src/domain/subscribers/subscriber'

/**
 * Receivers of mails. Bypasses Payload: `find` runs before each mail, and through Payload it would be most of a mail's
 * cost.
 */
export interface ReceiverStore {
  /** The subscriber's current state; null if deleted. */
  find: (id: string) => Promise<Receiver | null>
  /** The ids in deliveries, except `but`, that no longer belong to a subscriber; each once, in batches. */
  gone: (but: string) => AsyncIterable<readonly string[]>
}

/** The receiver of a mail, with their current subscription state. */
export interface Receiver {
  id: string
  email: string
  language: string
  state: SubscriberState
  softBounces: number
}

/** Converts a row of either database to a receiver. */
export function receiverFrom(id: string, row: Record<string, unknown>): Receiver {
  return {
    id,
    email: String(row.email),
    language: String(row.language),
    state: row.state as SubscriberState,
    softBounces: Number(row.softBounces ?? 0),
  }
}
