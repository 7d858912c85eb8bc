import type { SubscriberState } from '@/src/domain/subscribers/subscriber'

/** Those whom mails are for. Past Payload: `find` is asked before each mail, and through Payload would be most of what a mail costs. */
export interface ReceiverStore {
  /** A subscriber as they are at this moment; null: deleted. */
  find: (id: string) => Promise<Receiver | null>
  /** Each of those who are named in a delivery, `but` one name, and are no subscribers any more, once; in batches. */
  gone: (but: string) => AsyncIterable<readonly string[]>
}

/** Whom a mail is for, and whether they want it. */
export interface Receiver {
  id: string
  email: string
  language: string
  state: SubscriberState
  softBounces: number
}

/** A row of either database as a receiver. */
export function receiverFrom(id: string, row: Record<string, unknown>): Receiver {
  return {
    id,
    email: String(row.email),
    language: String(row.language),
    state: row.state as SubscriberState,
    softBounces: Number(row.softBounces ?? 0),
  }
}
