import type { Payload } from 'payload'
import type { Indicator, Measurement } from '@/payload-types'
import { type FrozenSum, frozenSum } from '@/src/domain/logbook/sums'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { idOf } from '@/src/content/relations'

/**
 * The logbook's figure for an indicator in some days (both inclusive), with the entries it is made of; null if the
 * logbook does not feed the indicator.
 */
export async function sumOf(
  payload: Payload,
  { feeds, countBasis }: Pick<Indicator, 'feeds' | 'countBasis'>,
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<FrozenSum | null> {
  const metric = idOf(feeds)
  if (metric === null || !countBasis) return null
  const { docs } = await payload.find({
    // The sum is for the whole plan: entries of all zones count, whoever asks.
    collection: 'log-entries',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    select: { basis: true, count: true },
    where: {
      and: [
        { metric: { equals: metric } },
        { date: { greater_than_equal: `${from}T00:00:00.000Z` } },
        { date: { less_than_equal: `${to}T23:59:59.999Z` } },
      ],
    },
  })
  return frozenSum({ countBasis }, docs)
}

/** A sum as stored in a measurement. If nothing was logged the figure is missing, which is not zero. */
export function figureOf(
  { sum, entries, hash }: FrozenSum,
  now: Date,
): Pick<Measurement, 'state' | 'value' | 'extractedOn' | 'frozen'> {
  return {
    state: sum === null ? 'missing' : sum === 0 ? 'zero' : 'reported',
    value: sum,
    extractedOn: `${dateOf(toLocal(now))}T12:00:00.000Z`,
    frozen: { sum, entries, hash, kept: { against: null, reason: null } },
  }
}
