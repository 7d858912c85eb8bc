/** The median. Throws a RangeError if there are no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new RangeError('No median of nothing')
  return (lower + upper) / 2
}

/** The value that `percent` percent of the values do not exceed. Throws a RangeError if there are no values. */
export function percentile(values: readonly number[], percent: number): number {
  const value = [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil((values.length * percent) / 100) - 1)]
  if (value === undefined) throw new RangeError('No percentile of nothing')
  return value
}

/** Rounds to `decimals` decimals. */
export function rounded(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals))
}
