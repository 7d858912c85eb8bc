import type { Payload } from 'payload'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import { storesOf } from '../stores/stores-of.ts'
import { type Days, spanOf } from './logbook-sums.ts'

/** What was logged of an offer in a time. */
export interface OfferEntries {
  /** Id of the offer. */
  activity: string
  /** By what is counted: what cannot be added together stays apart. */
  sums: { basis: CountBasis; sum: number }[]
  /** Entries, corrections included. */
  entries: number
}

/** What the logbook holds of each offer, the most entered first. Holds no text; who may see counts is asked by the caller. */
export async function entriesByOffer(payload: Payload, days: Days): Promise<OfferEntries[]> {
  const rows = await storesOf(payload).logbook.sumsByOffer(...spanOf(days))
  const byOffer = new Map<string, OfferEntries>()
  for (const { activity, basis, sum, entries } of rows.sort((a, b) => a.basis.localeCompare(b.basis))) {
    const offer = byOffer.get(activity) ?? { activity, sums: [], entries: 0 }
    byOffer.set(activity, { ...offer, sums: [...offer.sums, { basis, sum }], entries: offer.entries + entries })
  }
  return [...byOffer.values()].sort((a, b) => b.entries - a.entries || (a.activity < b.activity ? -1 : 1))
}
