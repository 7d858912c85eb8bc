import type { Places } from '@/src/domain/offers/facts'
import type { FacetName } from '@/src/domain/offers/facet-table'
import type { References } from '@/src/content/references'

/** The zones and afdelinger that a filter accepts. */
export function choosablePlaces({ zones, zoneOrder, afdelinger, afdelingOrder }: References): Places {
  return {
    zones: zoneOrder.flatMap((id) => zones[id]?.number ?? []),
    afdelinger: afdelingOrder.flatMap((id) => {
      const afdeling = afdelinger[id]
      const zone = afdeling && zones[afdeling.zone]
      return zone ? [{ slug: afdeling.slug, zone: zone.number }] : []
    }),
  }
}

/** Adds the label of a choice that is a place. Other choices get their label from i18n by code. */
export function named(
  name: FacetName,
  { zones, afdelinger }: References,
): <Choice extends { value: string; label: string | null }>(choice: Choice) => Choice {
  return (choice) => {
    if (name === 'zone')
      return {
        ...choice,
        label: Object.values(zones).find(({ number }) => String(number) === choice.value)?.name.value ?? null,
      }
    if (name === 'afdeling')
      return { ...choice, label: Object.values(afdelinger).find(({ slug }) => slug === choice.value)?.name ?? null }
    return choice
  }
}
