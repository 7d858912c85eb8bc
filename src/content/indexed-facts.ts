import type { Activity } from '@/payload-types'
import type { OfferFacts } from '@/src/domain/offers/facts'
import { type StatedFactName, statedFactsOf } from '@/src/domain/offers/stated-facts'
import { priceOf } from './facts'
import type { References } from './references'
import { idsOf } from './relations'

/** Returns the facts used by the filters that offers and events have in common. */
export function indexedFacts(
  document: Pick<
    Activity,
    | 'zones'
    | 'everywhere'
    | 'afdelinger'
    | 'exceptAfdelinger'
    | 'needs'
    | 'audiences'
    | 'ages'
    | 'price'
    | 'languages'
    | StatedFactName
  >,
  { zones, afdelinger }: References,
): Omit<OfferFacts, 'id' | 'weekdays' | 'state'> {
  const everywhere = document.everywhere ?? false
  const own = everywhere ? [] : idsOf(document.afdelinger).flatMap((id) => afdelinger[id] ?? [])
  const zoneIds = everywhere ? [] : [...idsOf(document.zones), ...own.map(({ zone }) => zone)]
  return {
    everywhere,
    zones: [...new Set(zoneIds.flatMap((id) => zones[id]?.number ?? []))],
    afdelinger: own.map(({ slug }) => slug),
    exceptAfdelinger: idsOf(document.exceptAfdelinger).flatMap((id) => afdelinger[id]?.slug ?? []),
    needs: document.needs ?? [],
    audiences: document.audiences ?? [],
    ages: { from: document.ages?.from ?? null, to: document.ages?.to ?? null },
    languages: document.languages ?? [],
    free: priceOf(document.price).kind === 'free',
    ...statedFactsOf(document),
  }
}
