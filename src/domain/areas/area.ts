import { asRead } from '../as-read.ts'

/**
 * What an area is to the plan: all of it, a zone, an afdeling, another part of it or group in it, or something it is
 * compared with (never added to it).
 */
export const AREA_KINDS = ['whole', 'zone', 'afdeling', 'other', 'comparator'] as const
export type AreaKind = (typeof AREA_KINDS)[number]

/** How a figure's place is read: as the plan's area (or a part), or as what that is compared with. */
export const PLACE_ROLES = ['area', 'comparator'] as const
export type PlaceRole = (typeof PLACE_ROLES)[number]

/** The role that follows from an area's kind. */
export function roleOf(kind: AreaKind): PlaceRole {
  return kind === 'comparator' ? 'comparator' : 'area'
}

/** An area as far as its rules look at it. `names`: all its names, in all languages. */
export interface AreaToJudge {
  kind: AreaKind
  names: readonly string[]
}

/** What is wrong with an area. */
export type AreaProblem = 'secondWhole' | 'nameTaken' | 'parentNotAbove' | 'kindInUse'

/** An area lies only in one that stands above it here; a comparator lies in none. */
const HEIGHT: Readonly<Record<AreaKind, number>> = { whole: 3, zone: 2, other: 1, afdeling: 1, comparator: 0 }

/**
 * The rules that an area breaks: there is one whole; each name means one area; a part lies in something larger; figures
 * are read by the kind of their area, so it stays what it is once they refer to it or others lie in it. `parent`: the
 * kind of the area it lies in, null if none, `unknown` if it is no other area; `usedAs`: its stored kind if it is used so, otherwise null.
 */
export function areaProblems(
  { kind, names }: AreaToJudge,
  others: readonly AreaToJudge[],
  { parent, usedAs }: { parent: AreaKind | 'unknown' | null; usedAs: AreaKind | null },
): AreaProblem[] {
  const taken = new Set(others.flatMap((other) => other.names.map(asRead)))
  const isBelow = parent === null || (parent !== 'unknown' && kind !== 'comparator' && HEIGHT[parent] > HEIGHT[kind])
  return [
    ...(kind === 'whole' && others.some((other) => other.kind === 'whole') ? (['secondWhole'] as const) : []),
    ...(names.some((name) => taken.has(asRead(name))) ? (['nameTaken'] as const) : []),
    ...(isBelow ? [] : (['parentNotAbove'] as const)),
    ...(usedAs !== null && usedAs !== kind ? (['kindInUse'] as const) : []),
  ]
}
