import type { Reading } from '@/src/domain/indicators/indicator'

/** Returns the sequences of points to connect by lines: without years lacking a figure, and without series breaks. */
export function runs(
  readings: readonly Pick<Reading, 'year' | 'value'>[],
  breaks: readonly number[],
): { year: number; value: number }[][] {
  const found: { year: number; value: number }[][] = [[]]
  let before = -Infinity
  for (const { year, value } of readings) {
    const broken = breaks.some((at) => before < at && at <= year)
    if (value === null || broken) found.push([])
    if (value !== null) found.at(-1)?.push({ year, value })
    before = year
  }
  return found.filter((run) => run.length > 1)
}
