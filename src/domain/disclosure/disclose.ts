import type { IndicatorSeries, Reading } from '../indicators/indicator.ts'
import { isCounted, WHOLE_AREA } from '../indicators/places.ts'
import { isOfPersons, LEAST_COUNT, LEAST_DENOMINATOR } from './small-counts.ts'
import { suppress } from './suppress.ts'
import { tablesOf } from './tables-of.ts'

/**
 * The series as anyone may see it: what would tell of few persons is `hidden`, without value, numerator and denominator, and
 * so is what that could be computed from. Everything public is made from this: pages, drawings, texts, CSV, API, PDF; progress
 * and gaps too. To be given all published readings at once, as each is judged by the others.
 *
 * - A count is hidden when it is 1 to 4; 0 is shown, as it is nobody.
 * - A percentage with numerator and denominator is hidden when either side is 1 to 4, or the denominator under 20.
 * - A percentage or grade without them cannot be judged and is shown: it comes published from a statistics office.
 * - What stands in the public agreement is shown: it is known.
 * - A difference between the area and its parts, or between a year and a part of it (year to date), is judged as a figure.
 *
 * `wholes`: what the whole area is called; in a period where it has a figure, all other places of the area are its parts.
 */
export function disclose(series: IndicatorSeries, wholes: readonly string[] = WHOLE_AREA): IndicatorSeries {
  if (!isOfPersons(series)) return series
  const judged = series.readings.map((reading) => ({
    reading,
    counts: countsOf(reading, series),
    isPublic: reading.agreed ?? false,
  }))
  const tables = tablesOf(judged, wholes, series.unit === 'count' ? LEAST_COUNT : LEAST_DENOMINATOR)
  const hidden = new Set(tables.flatMap(({ table, readings }) => [...suppress(table)].map((at) => readings[at])))
  return {
    ...series,
    readings: series.readings.map((reading) => (hidden.has(reading) ? hide(reading) : withoutUncounted(reading))),
  }
}

/** What a reading counts, as `Cell` takes it. Null: it has no figure, or none that can be judged. */
function countsOf(reading: Reading, { unit }: IndicatorSeries): number[] | null {
  if (!isCounted(reading)) return null
  if (unit === 'count') return [reading.value]
  const { numerator, denominator } = reading
  return numerator === null || denominator === null ? null : [numerator, denominator - numerator]
}

function hide(reading: Reading): Reading {
  return { ...reading, state: 'hidden', value: null, numerator: null, denominator: null }
}

/** Where no figure is shown, nothing else may tell it. */
function withoutUncounted(reading: Reading): Reading {
  return isCounted(reading) ? reading : { ...reading, value: null, numerator: null, denominator: null }
}
