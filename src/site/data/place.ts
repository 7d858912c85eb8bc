import type { References } from '@/src/content/references'
import type { PlaceChoice } from './view-models'

/** The places that a reader can choose as their own, and the chosen one: `zone-1`, an afdeling's slug, or `alle`. */
export function placeChoice({ zones, afdelinger, zoneOrder, afdelingOrder }: References, place: string): PlaceChoice {
  const inOrder = afdelingOrder.flatMap((id) => afdelinger[id] ?? [])
  const choice = zoneOrder.flatMap((id) => {
    const zone = zones[id]
    return zone
      ? [{ ...zone, afdelinger: inOrder.filter((one) => one.zone === id).map(({ slug, name }) => ({ slug, name })) }]
      : []
  })
  const zone = choice.find(({ number }) => place === `zone-${number}`)
  if (zone)
    return { zones: choice, chosen: { kind: 'zone', zone: { number: zone.number, name: zone.name, mark: zone.mark } } }
  const home = choice.find((one) => one.afdelinger.some(({ slug }) => slug === place))
  const afdeling = home?.afdelinger.find(({ slug }) => slug === place)
  if (!home || !afdeling) return { zones: choice, chosen: null }
  return {
    zones: choice,
    chosen: { kind: 'afdeling', afdeling, zone: { number: home.number, name: home.name, mark: home.mark } },
  }
}
