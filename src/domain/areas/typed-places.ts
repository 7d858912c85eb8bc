import { asRead } from '../as-read.ts'
import type { AreaKind, PlaceRole } from './area.ts'

/** What the code took for the whole area when places were typed, until December 2026. */
export const TYPED_WHOLE = ['Boligområdet', 'Helhedsplanen'] as const

/** The area that a typed place stands for, to be made if none has this name. */
export function areaOfTypedPlace(
  place: string,
  role: PlaceRole,
): { name: string; kind: AreaKind; otherNames: string[] } {
  const [name, ...otherNames] = TYPED_WHOLE
  if (TYPED_WHOLE.some((whole) => asRead(whole) === asRead(place))) return { name, kind: 'whole', otherNames }
  return { name: place.trim(), kind: role === 'comparator' ? 'comparator' : 'other', otherNames: [] }
}
