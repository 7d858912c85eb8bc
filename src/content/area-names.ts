import type { Area } from '@/payload-types'
import { type AreaKind, type PlaceRole, roleOf } from '@/src/domain/areas/area'
import type { Locale } from '@/src/i18n/locales'

/** All names of an area that was read with `locale: 'all'`: in these languages, and its other names. */
export function namesOfArea({ name, otherNames }: Area, languages: readonly Locale[]): string[] {
  // Payload's types do not know that with `locale: 'all'` a text is an object.
  const translated: unknown = name
  const texts =
    typeof translated === 'object' && translated !== null
      ? languages.map((language): unknown => Reflect.get(translated, language))
      : []
  return [...texts, ...(otherNames ?? [])].filter((text): text is string => typeof text === 'string' && text !== '')
}

/** The fields of an area that its figures are read with. */
export const AREA_FIELDS = { name: true, kind: true } as const
export type ReadArea = Pick<Area, 'id' | keyof typeof AREA_FIELDS>

/** How a figure of an area is read (`Reading`). */
export interface PlaceOfFigure {
  place: string
  role: PlaceRole
  isWhole: boolean
}

/** Returns a function from an area's id to how its figures are read; null for an area that is not among these. */
export function placesById(areas: readonly ReadArea[]): (id: string | null) => PlaceOfFigure | null {
  const byId = new Map(areas.map((area) => [area.id, placeOf(area)]))
  return (id) => byId.get(id ?? '') ?? null
}

function placeOf({ name, kind }: { name: string; kind: AreaKind }): PlaceOfFigure {
  return { place: name, role: roleOf(kind), isWhole: kind === 'whole' }
}
