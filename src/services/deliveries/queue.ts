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
 * The queue of deliveries. The database itself moves rows from state to state: each move names the expected state, so
 * that only one of two workers can get the same row (docs/decisions/0015). Times are milliseconds since 1970.
 */

/** Adds a row for each subscriber who has none for this edition yet. */
export async function enqueue(payload: Payload, newsletter: string, subscribers: readonly string[]): Promise<void> {
  if (subscribers.length === 0) return
  await storesOf(payload).deliveries.add(
    subscribers.map((subscriber) => ({ key: `${newsletter}/${subscriber}`, newsletter, subscriber })),
  )
}

/**
 * Whether all receivers of an edition have a row. Bypasses Payload, like `markQueued`: saving the whole edition could
 * overwrite a person's step.
 */
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

/** Leases up to `most` rows that are due, until `until`. Returns the lease's name and its rows. */
export async function lease(
  payload: Payload,
  newsletter: string,
  terms: { now: number; until: number; most: number },
): Promise<{ name: string; rows: Leased[] }> {
  const name = randomUUID()
  return { name, rows: await storesOf(payload).deliveries.take(newsletter, { name, ...terms }) }
}

/**
 * Records that a row's hand-over begins, before it does. False if the lease has expired and another worker has the row.
 */
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
  /** The attempt says nothing about this receiver and does not count. */
  uncounted?: boolean
}

/** Records the outcome for a row. Also corrects a row that was given up as unknown in the meantime. */
export async function settle(
  payload: Payload,
  { key, name, standing, answer, now, uncounted = false }: Settled,
): Promise<void> {
  const isOver = standing.state !== 'pending'
  await storesOf(payload).deliveries.move({
    // A row given up as `unknown` is never sent again: a final outcome is recorded for it, a retry is not.
    key,
    name,
    from: isOver ? ['leased', 'handing', 'unknown'] : ['leased', 'handing'],
    set: { state: standing.state, notBefore: standing.notBefore, answer, finishedAt: isOver ? now : null },
    attempts: uncounted ? -1 : 0,
  })
}

/** Releases the rows of a lease that were not begun. */
export async function giveBack(payload: Payload, name: string): Promise<void> {
  await storesOf(payload).deliveries.giveBack(name)
}

/** Longest possible lease in milliseconds. One that ends later was made before the clock was set back. */
const LONGEST_LEASE = 60 * 60_000

/** Handles rows whose lease has expired: back to pending, or to unknown if the hand-over had begun. */
export async function sweep(payload: Payload, now: number): Promise<void> {
  for (const from of ['leased', 'handing'] as const) {
    const to = sweptState(from)
    const finishedAt = to === 'unknown' ? now : null
    await storesOf(payload).deliveries.moveExpired({ from, to, finishedAt, start: now, end: now + LONGEST_LEASE })
  }
}

/** The number of an edition's rows by state. */
export async function countsOf(payload: Payload, newsletter: string): Promise<Counts> {
  const counts = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Counts
  for (const { state, rows } of await storesOf(payload).deliveries.counts(newsletter))
    if (isState(state)) counts[state] = rows
  return counts
}

/** The outcomes of an edition's latest deliveries since a moment, newest first. Queried after each batch. */
export async function latestOf(
  payload: Payload,
  newsletter: string,
  since: number,
  most: number,
): Promise<DeliveryState[]> {
  return (await storesOf(payload).deliveries.latest(newsletter, since, most)).filter(isState)
}

/** When the latest delivery of an edition finished; 0 if none has. */
export async function lastFinished(payload: Payload, newsletter: string): Promise<number> {
  return storesOf(payload).deliveries.lastFinished(newsletter)
}

function isState(value: unknown): value is DeliveryState {
  return DELIVERY_STATES.some((state) => state === value)
}
