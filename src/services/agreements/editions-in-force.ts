import type { Payload } from 'payload'
import { editionInForce } from '@/src/domain/agreements/edition-in-force'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { idOf } from '@/src/content/relations'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'

export interface EditionInForce {
  id: string
  /** Id of the agreement. */
  agreement: string
  code: string
  title: string
  number: number
  effectiveFrom: LocalDate
  /** Who decided it and where, in Danish; null for the first edition. */
  decision: string | null
  hash: string
}

/** The edition of each agreement in force on a Danish day, ordered by code. Agreements without one are left out. */
export async function editionsInForce(payload: Payload, on: LocalDate): Promise<EditionInForce[]> {
  // For readers of the internal area; the caller has checked that. The content is large and not needed here.
  const [{ docs: agreements }, { docs: editions }] = await Promise.all([
    payload.find({ collection: 'agreements', ...ALL_AS_SERVER, sort: 'code', select: { code: true, title: true } }),
    payload.find({
      collection: 'editions',
      ...ALL_AS_SERVER,
      select: { agreement: true, number: true, effectiveFrom: true, decision: true, hash: true },
    }),
  ])
  return agreements.flatMap(({ id, code, title }): EditionInForce[] => {
    const own = editions
      .filter(({ agreement }) => idOf(agreement) === id)
      .map((edition) => ({ ...edition, effectiveFrom: dayOf(edition.effectiveFrom) }))
    const found = editionInForce(own, on)
    if (!found) return []
    const { number, effectiveFrom, decision, hash } = found
    return [{ id: found.id, agreement: id, code, title, number, effectiveFrom, decision: decision ?? null, hash }]
  })
}
