import type { PlanChoices } from '@/src/domain/offers/facts'
import type { FacetName } from '@/src/domain/offers/facet-table'
import { plan } from '@/src/plans/this-plan'
import type { References } from '@/src/content/references'

/** The zones, afdelinger and needs that a filter accepts. */
export function planChoices({ zones, zoneOrder, afdelinger, afdelingOrder }: References): PlanChoices {
  return {
    zones: zoneOrder.flatMap((id) => zones[id]?.number ?? []),
    afdelinger: afdelingOrder.flatMap((id) => {
      const afdeling = afdelinger[id]
      const zone = afdeling && zones[afdeling.zone]
      return zone ? [{ slug: afdeling.slug, zone: zone.number }] : []
    }),
    needs: plan.needs,
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
