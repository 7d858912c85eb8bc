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

/**
 * An area as far as its rules look at it. `names`: all its names, in all languages; `place`: the id of the zone or
 * afdeling that it is, if any.
 */
export interface AreaToJudge {
  kind: AreaKind
  names: readonly string[]
  place: string | null
}

/** What is wrong with an area. */
export type AreaProblem =
  | 'secondWhole'
  | 'nameTaken'
  | 'zoneMissing'
  | 'afdelingMissing'
  | 'zoneTaken'
  | 'afdelingTaken'
  | 'parentNotAbove'
  | 'kindInUse'

/** An area lies only in one that stands above it here; a comparator lies in none. */
const HEIGHT: Readonly<Record<AreaKind, number>> = { whole: 3, zone: 2, other: 1, afdeling: 1, comparator: 0 }

/** What is said of an area that is a zone or afdeling, if none is chosen or another area is it. */
const OF_PLACE: Readonly<Record<AreaKind, { missing: AreaProblem; taken: AreaProblem } | null>> = {
  whole: null,
  zone: { missing: 'zoneMissing', taken: 'zoneTaken' },
  afdeling: { missing: 'afdelingMissing', taken: 'afdelingTaken' },
  other: null,
  comparator: null,
}

/**
 * The rules that an area breaks: there is one whole; each name means one area; an area that is a zone or afdeling names it, and each is one area; a part lies in something larger; figures
 * are read by the kind of their area, so it stays what it is once they refer to it or others lie in it. `parent`: the
 * kind of the area it lies in, null if none, `unknown` if it is no other area; `usedAs`: its stored kind if it is used so, otherwise null.
 */
export function areaProblems(
  { kind, names, place }: AreaToJudge,
  others: readonly AreaToJudge[],
  { parent, usedAs }: { parent: AreaKind | 'unknown' | null; usedAs: AreaKind | null },
): AreaProblem[] {
  const taken = new Set(others.flatMap((other) => other.names.map(asRead)))
  const isBelow = parent === null || (parent !== 'unknown' && kind !== 'comparator' && HEIGHT[parent] > HEIGHT[kind])
  return [
    ...(kind === 'whole' && others.some((other) => other.kind === 'whole') ? (['secondWhole'] as const) : []),
    ...(names.some((name) => taken.has(asRead(name))) ? (['nameTaken'] as const) : []),
    ...placeProblems(kind, place, others, usedAs),
    ...(isBelow ? [] : (['parentNotAbove'] as const)),
    ...(usedAs !== null && usedAs !== kind ? (['kindInUse'] as const) : []),
  ]
}

function placeProblems(
  kind: AreaKind,
  place: string | null,
  others: readonly AreaToJudge[],
  usedAs: AreaKind | null,
): AreaProblem[] {
  const said = OF_PLACE[kind]
  if (said === null) return []
  // The zone or afdeling of an area with figures may have been deleted.
  if (place === null) return usedAs === kind ? [] : [said.missing]
  return others.some((other) => other.place === place) ? [said.taken] : []
}

/** A number of residents that cannot be: of no whole year, no whole number, or of a year that has one already. */
export interface ResidentsProblem {
  row: number
  field: 'year' | 'count'
  code: 'notWhole' | 'yearTwice'
}

/** What is wrong with the numbers of residents by year. */
export function residentsProblems(residents: readonly { year: number; count: number }[]): ResidentsProblem[] {
  return residents.flatMap(({ year, count }, row): ResidentsProblem[] => [
    ...(Number.isInteger(year) ? [] : [{ row, field: 'year', code: 'notWhole' } as const]),
    ...(Number.isInteger(count) ? [] : [{ row, field: 'count', code: 'notWhole' } as const]),
    ...(residents.findIndex((other) => other.year === year) < row
      ? [{ row, field: 'year', code: 'yearTwice' } as const]
      : []),
  ])
}

/** How many other names an area may have. */
export const MOST_OTHER_NAMES = 20

/**
 * The other names to store of an area: each once, none that is its name (`names`, in all languages), and the name that
 * it had until now, since tables may call it that; with all places taken, the former name is left out.
 */
export function otherNamesOf(
  otherNames: readonly string[],
  { names, former }: { names: readonly string[]; former: string | null },
): string[] {
  const seen = new Set(names.map(asRead))
  const wanted = former === null || otherNames.length >= MOST_OTHER_NAMES ? otherNames : [...otherNames, former]
  return wanted.filter((name) => {
    const isNew = asRead(name) !== '' && !seen.has(asRead(name))
    seen.add(asRead(name))
    return isNew
  })
}
