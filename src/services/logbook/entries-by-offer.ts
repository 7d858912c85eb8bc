import type { Payload } from 'payload'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import { storesOf } from '../stores/stores-of.ts'
import { type Days, spanOf } from './logbook-sums.ts'

/** What was logged for an offer within some days. */
export interface OfferEntries {
  /** Id of the offer. */
  activity: string
  /** By basis: counts on different bases cannot be added. */
  sums: { basis: CountBasis; sum: number }[]
  /** Number of entries, corrections included. */
  entries: number
}

/**
 * The logbook's sums for each offer, the most entries first. Contains no text; the caller must check access to counts.
 */
export async function entriesByOffer(payload: Payload, days: Days): Promise<OfferEntries[]> {
  const rows = await storesOf(payload).logbook.sumsByOffer(...spanOf(days))
  const byOffer = new Map<string, OfferEntries>()
  for (const { activity, basis, sum, entries } of rows.sort((a, b) => a.basis.localeCompare(b.basis))) {
    const offer = byOffer.get(activity) ?? { activity, sums: [], entries: 0 }
    byOffer.set(activity, { ...offer, sums: [...offer.sums, { basis, sum }], entries: offer.entries + entries })
  }
  return [...byOffer.values()].sort((a, b) => b.entries - a.entries || (a.activity < b.activity ? -1 : 1))
}
