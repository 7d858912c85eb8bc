import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Newsletter } from '@/payload-types'
import {
  type Counts,
  DELIVERY_STATES,
  type DeliveryState,
  type DeliveryStatus,
  sweptState,
} from '@/src/domain/deliveries/delivery'
import type { Leased } from '../stores/delivery-store.ts'
import { storesOf } from '../stores/stores-of.ts'

/**
 * The rows of the deliveries, moved from state to state by the database itself: each move names the state that it goes from,
 * so that of two workers one gets a row (docs/decisions/0015). Times are milliseconds since 1970.
 */

/** Makes a row for each subscriber who has none for this edition yet. */
export async function enqueue(payload: Payload, newsletter: string, subscribers: readonly string[]): Promise<void> {
  if (subscribers.length === 0) return
  await storesOf(payload).deliveries.add(
    subscribers.map((subscriber) => ({ key: `${newsletter}/${subscriber}`, newsletter, subscriber })),
  )
}

/** Whether each receiver of an edition has a row. Past Payload, as the mark is: a save of the whole edition would undo a person's step. */
export async function isQueued(payload: Payload, newsletter: string): Promise<boolean> {
  const found = await payload.db.findOne<Newsletter>({
    collection: 'newsletters',
    where: { id: { equals: newsletter } },
    select: { queued: true },
  })
  return found?.queued === true
}

export async function markQueued(payload: Payload, newsletter: string): Promise<void> {
  await storesOf(payload).deliveries.markQueued(newsletter)
}

/** Takes up to `most` rows whose time has come, until `until`. Gives the name of the lease, and what it holds. */
export async function lease(
  payload: Payload,
  newsletter: string,
  terms: { now: number; until: number; most: number },
): Promise<{ name: string; rows: Leased[] }> {
  const name = randomUUID()
  return { name, rows: await storesOf(payload).deliveries.take(newsletter, { name, ...terms }) }
}

/** Says that the hand-over of a row begins, before it does. False: the lease has run out, and the row is another's. */
export async function beginHandOver(
  payload: Payload,
  { key, name, until }: { key: string; name: string; until: number },
): Promise<boolean> {
  const set = { state: 'handing', leasedUntil: until } as const
  return storesOf(payload).deliveries.move({ key, name, from: ['leased'], set, attempts: 1 })
}

export interface Settled {
  key: string
  name: string
  standing: DeliveryStatus
  answer: string
  now: number
  /** The attempt says nothing about this person, and does not count. */
  uncounted?: boolean
}

/** Writes down how a row stands. A hand-over that was given up as unknown meanwhile is known after all. */
export async function settle(
  payload: Payload,
  { key, name, standing, answer, now, uncounted = false }: Settled,
): Promise<void> {
  const isOver = standing.state !== 'pending'
  await storesOf(payload).deliveries.move({
    // What was given up as unknown is no one's to send: a final answer is written down, "again" is not.
    key,
    name,
    from: isOver ? ['leased', 'handing', 'unknown'] : ['leased', 'handing'],
    set: { state: standing.state, notBefore: standing.notBefore, answer, finishedAt: isOver ? now : null },
    attempts: uncounted ? -1 : 0,
  })
}

/** Gives rows of a lease back that were not begun. */
export async function giveBack(payload: Payload, name: string): Promise<void> {
  await storesOf(payload).deliveries.giveBack(name)
}

/** No lease is longer, in milliseconds: one that ends later was made before the clock was set back. */
const LONGEST_LEASE = 60 * 60_000

/** Rows whose worker has not been heard of in time go back, or become unknown. */
export async function sweep(payload: Payload, now: number): Promise<void> {
  for (const from of ['leased', 'handing'] as const) {
    const to = sweptState(from)
    const finishedAt = to === 'unknown' ? now : null
    await storesOf(payload).deliveries.moveExpired({ from, to, finishedAt, start: now, end: now + LONGEST_LEASE })
  }
}

/** How many rows of an edition stand where. */
export async function countsOf(payload: Payload, newsletter: string): Promise<Counts> {
  const counts = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Counts
  for (const { state, rows } of await storesOf(payload).deliveries.counts(newsletter))
    if (isState(state)) counts[state] = rows
  return counts
}

/** How the latest of an edition ended since a moment, newest first. Asked after each batch. */
export async function latestOf(
  payload: Payload,
  newsletter: string,
  since: number,
  most: number,
): Promise<DeliveryState[]> {
  return (await storesOf(payload).deliveries.latest(newsletter, since, most)).filter(isState)
}

/** When the latest of an edition came to its end; 0: none has. */
export async function lastFinished(payload: Payload, newsletter: string): Promise<number> {
  return storesOf(payload).deliveries.lastFinished(newsletter)
}

function isState(value: unknown): value is DeliveryState {
  return DELIVERY_STATES.some((state) => state === value)
}
