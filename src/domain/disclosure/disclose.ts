import type { IndicatorSeries, Reading } from '../indicators/indicator.ts'
import { isCounted } from '../indicators/places.ts'
import { isOfPersons, LEAST_COUNT, LEAST_DENOMINATOR } from './small-counts.ts'
import { suppress } from './suppress.ts'
import { tablesOf } from './tables-of.ts'

/**
 * Returns the series in its public form. Readings that would reveal few persons are `hidden`, without value, numerator
 * and denominator, and so are those from which they could be computed. Everything public is made from this: pages,
 * drawings, texts, CSV, API, PDF; progress and gaps too. Pass all published readings at once, because each is judged
 * together with the others.
 *
 * - A count is hidden when it is 1 to 4; 0 is shown, as it is nobody.
 * - A percentage with numerator and denominator is hidden when either side is 1 to 4, or the denominator is under 20.
 * - A percentage or grade without them cannot be judged and is shown: it was published by a statistics office.
 * - Figures in the public agreement are shown: they are already known.
 * - A difference between the area and its parts, or between a year and a part of it (year to date), is judged like a
 *   figure.
 * - In a period where the whole area has a figure, all other places of the area are its parts.
 */
export function disclose(series: IndicatorSeries): IndicatorSeries {
  if (!isOfPersons(series)) return series
  const judged = series.readings.map((reading) => ({
    reading,
    counts: countsOf(reading, series),
    isPublic: reading.agreed ?? false,
  }))
  const tables = tablesOf(judged, series.unit === 'count' ? LEAST_COUNT : LEAST_DENOMINATOR)
  const hidden = new Set(tables.flatMap(({ table, readings }) => [...suppress(table)].map((at) => readings[at])))
  return {
    ...series,
    readings: series.readings.map((reading) => (hidden.has(reading) ? hide(reading) : withoutUncounted(reading))),
  }
}

/** The counts of a reading, as `Cell` takes them. Null if it has no figure, or none that can be judged. */
function countsOf(reading: Reading, { unit }: IndicatorSeries): number[] | null {
  if (!isCounted(reading)) return null
  if (unit === 'count') return [reading.value]
  const { numerator, denominator } = reading
  return numerator === null || denominator === null ? null : [numerator, denominator - numerator]
}

function hide(reading: Reading): Reading {
  return { ...reading, state: 'hidden', value: null, numerator: null, denominator: null }
}

/** If no figure is shown, no other field may reveal it. */
function withoutUncounted(reading: Reading): Reading {
  return isCounted(reading) ? reading : { ...reading, value: null, numerator: null, denominator: null }
}
