import type { Payload } from 'payload'
import type { SubscriberState } from '@/src/domain/subscribers/subscriber'
import { mongoOf, sqliteOf } from './database.ts'

/** Whom a mail is for, and whether they want it. */
export interface Receiver {
  id: string
  email: string
  language: string
  state: SubscriberState
  softBounces: number
}

/** A subscriber as they are at this moment; null: deleted. Past Payload: it is asked before each mail, and this is most of what a mail costs. */
export async function receiverOf(payload: Payload, id: string): Promise<Receiver | null> {
  const sqlite = sqliteOf(payload)
  const found = sqlite
    ? (
        await sqlite.read('SELECT email, language, state, soft_bounces AS softBounces FROM subscribers WHERE id = ?', [
          id,
        ])
      )[0]
    : await fromMongo(payload, id)
  return found
    ? {
        id,
        email: String(found.email),
        language: String(found.language),
        state: found.state as SubscriberState,
        softBounces: Number(found.softBounces ?? 0),
      }
    : null
}

async function fromMongo(payload: Payload, id: string): Promise<Record<string, unknown> | null> {
  const subscribers = mongoOf(payload, 'subscribers')
  return subscribers.findOne(
    { _id: new subscribers.conn.base.Types.ObjectId(id) },
    { projection: { email: 1, language: 1, state: 1, softBounces: 1 } },
  )
}
