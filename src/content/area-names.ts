import type { Area } from '@/payload-types'
import { type PlaceRole, roleOf } from '@/src/domain/areas/area'
import type { Locale } from '@/src/i18n/locales'
import { idOf } from './relations'

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
export const AREA_FIELDS = { name: true, kind: true, parent: true } as const
export type ReadArea = Pick<Area, 'id' | keyof typeof AREA_FIELDS>

/** How a figure of an area is read (`Reading`). */
export interface PlaceOfFigure {
  place: string
  role: PlaceRole
  isWhole: boolean
  within: readonly string[]
}

/** Returns a function from an area's id to how its figures are read; null for an area that is not among these. */
export function placesById(areas: readonly ReadArea[]): (id: string | null) => PlaceOfFigure | null {
  const byId = new Map(areas.map((area) => [area.id, area]))
  return (id) => {
    const area = byId.get(id ?? '')
    if (area === undefined) return null
    return { place: area.name, role: roleOf(area.kind), isWhole: area.kind === 'whole', within: outerOf(area, byId) }
  }
}

/** The names of the parts that an area lies in, the nearest first. An area lies only in a larger kind of area. */
function outerOf({ parent }: Pick<ReadArea, 'parent'>, byId: ReadonlyMap<string, ReadArea>): string[] {
  const outer = byId.get(idOf(parent) ?? '')
  return outer === undefined || outer.kind === 'whole' ? [] : [outer.name, ...outerOf(outer, byId)]
}
