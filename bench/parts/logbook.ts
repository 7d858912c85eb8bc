import type { Report } from '../report'
import { seeded, TYPESCRIPT } from '../seeded'
import { median, rounded } from '../statistics'

/** Number of logbook entries, smallest first. */
const SIZES = [10_000, 100_000, 200_000] as const
const GOAL = { entries: 100_000, ms: 200 }
/** Time should grow no faster than the number of entries. Below this factor a difference may be noise. */
const NOISE = 1.5

/** Milliseconds to calculate all indicators from this many entries, for each round. */
export interface LogbookTiming {
  entries: number
  indicators: number
  taken: number[]
}

/**
 * Measures all indicators from the logbook, on SQLite: the sums of one year from the database, and one figure per
 * indicator.
 */
export function measureLogbook(): Report {
  const each = timings().map(({ entries, indicators, taken }) => ({
    entries,
    indicators,
    middle: median(taken),
    worst: Math.max(...taken),
  }))
  const missed = each
    .filter(({ entries, worst }) => entries === GOAL.entries && worst >= GOAL.ms)
    .map(({ entries, worst }) => `${thousands(entries)} entries: worst ${rounded(worst)} ms (goal < ${GOAL.ms} ms)`)
  // Smaller sizes fit entirely in SQLite's cache.
  const large = each.filter(({ entries }) => entries >= GOAL.entries)
  const grown = large.slice(1).flatMap(({ entries, middle }, index) => {
    const smaller = large[index]
    if (!smaller || middle / smaller.middle <= (entries / smaller.entries) * NOISE) return []
    return [
      `${thousands(smaller.entries)} → ${thousands(entries)} entries: ${rounded(smaller.middle, 1)} → ${rounded(middle, 1)} ms (goal: no faster than the entries)`,
    ]
  })
  return {
    title: 'All indicators from the logbook, in ms',
    columns: ['entries', 'indicators', 'median', 'worst', 'µs an entry'],
    rows: each.map(({ entries, indicators, middle, worst }) => [
      thousands(entries),
      indicators,
      rounded(middle, 1),
      rounded(worst, 1),
      rounded((1000 * middle) / entries, 2),
    ]),
    notes: [
      `Entries of one year, summed by SQLite, and a figure of each indicator, as if all were fed; 10,000 entries lie in SQLite's cache. Goal: ${thousands(GOAL.entries)} in under ${GOAL.ms} ms.`,
    ],
    missed: [...missed, ...grown],
  }
}

/** Measured in a separate process with its own database. */
function timings(): LogbookTiming[] {
  const { run, remove } = seeded()
  try {
    return JSON.parse(
      run(...TYPESCRIPT, 'bench/logbook/measure.ts', ...SIZES.map(String))
        .trim()
        .split('\n')
        .at(-1) ?? '',
    ) as LogbookTiming[]
  } finally {
    remove()
  }
}

function thousands(count: number): string {
  return count.toLocaleString('en-GB')
}
