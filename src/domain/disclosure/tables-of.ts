import type { Reading } from '../indicators/indicator.ts'
import { addDays } from '../time/copenhagen.ts'
import { type AdditiveTable, type Cell, knowledgeOf, sizeOf } from './additive-table.ts'

/** A reading and its counts. Null: it has no figure that can be judged, but its place and period still count. */
export interface JudgedCell extends Pick<Cell, 'isPublic'> {
  reading: Reading
  counts: Cell['counts'] | null
}

/** A table, and the reading of each of its cells. */
export interface ReadingTable {
  table: AdditiveTable
  readings: Reading[]
}

/** Days from `from` (inclusive) to `until` (exclusive). */
interface LocatedCell extends JudgedCell {
  from: string
  until: string
}

/**
 * Groups the readings of one indicator into tables of readings that may be derived from each other: those of
 * overlapping periods, and those of an area and its parts. Two or more parts are assumed to cover the whole area,
 * unless their sum is smaller, or another part has a figure at another time. What lies in a part (an afdeling in its
 * zone) is never assumed to cover it. A reading that contradicts the others does not add up with them (persons may be
 * counted in two places), and becomes a table by itself.
 */
export function tablesOf(judged: readonly JudgedCell[], least: number): ReadingTable[] {
  const placed = inTime(judged)
  const families = groups(placed, ({ reading: { role, place } }) => (role === 'area' ? role : `${role} ${place}`))
  return families.flatMap((family) => {
    const whole = wholeOf(family)
    const parts = new Set(outermost(family).filter((place) => place !== whole))
    return overlapping(family).flatMap((together) => tablesOfThese(together, { whole, parts, least }))
  })
}

/** `parts`: those of the area that lie in no other, as far as known from all periods. */
function tablesOfThese(
  placed: readonly LocatedCell[],
  { whole, parts, least }: { whole: string | undefined; parts: ReadonlySet<string>; least: number },
): ReadingTable[] {
  const here = placesOf(placed).filter((place) => parts.has(place)).length
  const exact = tableOf(placed, whole, here <= 1 || here < parts.size, least)
  if (addsUp(exact)) return [exact]
  const kept = placed.filter(({ counts }) => counts === null)
  const alone: LocatedCell[] = []
  const wholesFirst = placed
    .filter(({ counts }) => counts !== null)
    .toSorted((a, b) => Number(b.reading.place === whole) - Number(a.reading.place === whole))
  for (const one of wholesFirst) (addsUp(tableOf([...kept, one], whole, true, least)) ? kept : alone).push(one)
  return [tableOf(kept, whole, true, least), ...alone.map((one) => tableOf([one], undefined, false, least))]
}

function placesOf(placed: readonly JudgedCell[]): string[] {
  return [...new Set(placed.map(({ reading }) => reading.place))]
}

/** The places that lie in no other of them. */
function outermost(placed: readonly JudgedCell[]): string[] {
  const places = placesOf(placed)
  const inner = new Set(
    placed.flatMap(({ reading }) => (reading.within?.some((outer) => places.includes(outer)) ? [reading.place] : [])),
  )
  return places.filter((place) => !inner.has(place))
}

function addsUp({ table }: ReadingTable): boolean {
  return knowledgeOf(table, new Set()) !== null
}

/** `hasRest`: the area consists of its parts and something else. */
function tableOf(
  placed: readonly LocatedCell[],
  whole: string | undefined,
  hasRest: boolean,
  least: number,
): ReadingTable {
  const days = [...new Set(placed.flatMap(({ from, until }) => [from, until]))].sort()
  const pieces = days.length - 1
  const parts = placesOf(placed).filter((place) => place !== whole)
  // Each part has a row: what of it is in no other part that lies in it.
  const rows = parts.length === 0 || (hasRest && whole !== undefined) ? parts.length + 1 : parts.length
  const all = Array.from({ length: rows }, (_, row) => row)
  const lies = new Map(placed.map(({ reading }) => [reading.place, reading.within ?? []]))
  const rowsOf = (place: string) =>
    place === whole
      ? all
      : parts.flatMap((part, row) => (part === place || lies.get(part)?.includes(place) ? [row] : []))
  const atomsOf = (of: readonly number[], from: number, until: number) =>
    of.flatMap((row) => Array.from({ length: until - from }, (_, piece) => row * pieces + from + piece))
  // With a single piece of time, the sum of several parts follows only from the whole and the other parts, which
  // `suppress` handles.
  const together = [
    ...(pieces === 1 || whole === undefined ? parts.map((_, row) => [row]) : subsets(parts.map((_, row) => row))),
    ...(whole === undefined ? [] : [all]),
  ]
  const runs = days.flatMap((_, from) => days.slice(from + 1).map((__, length) => ({ from, until: from + 1 + length })))
  const counted = placed.flatMap(({ counts, ...one }) => (counts === null ? [] : [{ ...one, counts }]))
  return {
    readings: counted.map(({ reading }) => reading),
    table: {
      ...{ atoms: rows * pieces, least },
      cells: counted.map(({ reading, counts, isPublic, from, until }) => ({
        of: atomsOf(rowsOf(reading.place), days.indexOf(from), days.indexOf(until)),
        counts,
        isPublic,
      })),
      groups: together.flatMap((of) =>
        runs.map(({ from, until }) => ({ of: atomsOf(of, from, until), isPart: of.length === 1 })),
      ),
    },
  }
}

/** With more parts than this, only single parts and pairs are tried: all combinations would be too many. */
const MOST_COMBINED = 6

/** All non-empty subsets. */
function subsets(of: readonly number[]): number[][] {
  if (of.length > MOST_COMBINED)
    return of.flatMap((one, at) => [[one], ...of.slice(at + 1).map((other) => [one, other])])
  return Array.from({ length: 2 ** of.length - 1 }, (_, mask) => of.filter((__, at) => ((mask + 1) >> at) & 1))
}

/**
 * Gives each reading its period. A reading that states no days, and is not labelled with its year, is assumed to be
 * contained in all larger ones of its year, so that the differences are judged too.
 */
function inTime(judged: readonly JudgedCell[]): LocatedCell[] {
  const nameless = judged.filter(({ reading: { span, label, year } }) => span === undefined && label !== String(year))
  return judged.map((one) => {
    const { span, label, year } = one.reading
    const from = span?.from ?? `${year}-01-01`
    if (span !== undefined) return { ...one, from, until: addDays(span.to, 1) }
    if (label === String(year)) return { ...one, from, until: `${year + 1}-01-01` }
    const ofYear = groups(
      nameless.filter(({ reading }) => reading.year === year),
      ({ reading }) => reading.label,
    )
    const labels = ofYear.toSorted((a, b) => largest(a) - largest(b)).map(([first]) => first?.reading.label)
    return { ...one, from, until: addDays(from, 1 + labels.indexOf(label)) }
  })
}

function largest(judged: readonly JudgedCell[]): number {
  return Math.max(...judged.map(({ counts }) => sizeOf({ counts: counts ?? [] })))
}

/**
 * Returns the name of the whole area, or else the place that is the sum of the others in every period in which all of
 * them have a figure.
 */
function wholeOf(family: readonly LocatedCell[]): string | undefined {
  const places = outermost(family)
  const whole = family.find(({ reading }) => reading.isWhole)?.reading.place
  if (whole !== undefined || places.length < 3) return whole
  const counted = groups(
    family.filter(({ counts, reading }) => counts !== null && places.includes(reading.place)),
    ({ from, until }) => `${from} ${until}`,
  )
  const complete = counted.filter(
    (period) => new Set(period.map(({ reading }) => reading.place)).size === places.length,
  )
  return places.find((place) => complete.length > 0 && complete.every((period) => isSumOfOthers(place, period)))
}

function isSumOfOthers(place: string, period: readonly JudgedCell[]): boolean {
  const layers = period[0]?.counts ?? []
  return layers.every(
    (_, layer) =>
      period.reduce(
        (sum, { reading, counts }) => sum + (reading.place === place ? 1 : -1) * (counts?.[layer] ?? 0),
        0,
      ) === 0,
  )
}

/** Splits readings into groups whose periods do not overlap. */
function overlapping(placed: readonly LocatedCell[]): LocatedCell[][] {
  const found: LocatedCell[][] = []
  let end = ''
  for (const one of placed.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (one.from >= end) found.push([])
    found.at(-1)?.push(one)
    if (one.until > end) end = one.until
  }
  return found
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const found = new Map<string, T[]>()
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one])
  return [...found.values()]
}
