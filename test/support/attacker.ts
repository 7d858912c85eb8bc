/** A known equation: the unknowns, multiplied by these coefficients, sum to `is`. */
export interface Known {
  of: readonly number[]
  is: number
}

/**
 * Whether a reader can derive the value of `wanted` by adding and subtracting the known equations, each any number of
 * times. Exact, in integers.
 */
export function findsOut(wanted: readonly number[], known: readonly Known[]): boolean {
  const rows: bigint[][] = []
  for (const { of } of known) {
    const left = reduced(of, rows)
    if (left.some((one) => one !== 0n)) rows.push(left)
  }
  return reduced(wanted, rows).every((one) => one === 0n)
}

/** Reduces a row by the others, each at its first non-zero coefficient. */
function reduced(of: readonly number[], rows: readonly bigint[][]): bigint[] {
  let left = of.map(BigInt)
  for (const row of rows) {
    const at = row.findIndex((one) => one !== 0n)
    const [times, by] = [row[at] ?? 0n, left[at] ?? 0n]
    if (by !== 0n) left = left.map((one, index) => one * times - (row[index] ?? 0n) * by)
  }
  return left
}

/**
 * All possible values of each of `wanted`, if the unknowns are integers from 0 to `most`, found by brute force.
 * `over0`: sums known not to be 0.
 */
export function allThatCanBe(
  wanted: readonly (readonly number[])[],
  known: readonly Known[],
  over0: readonly (readonly number[])[],
  unknowns: number,
  most: number,
): Set<number>[] {
  const found = wanted.map(() => new Set<number>())
  const total = (of: readonly number[], values: readonly number[]) =>
    of.reduce((sum, times, at) => sum + times * (values[at] ?? 0), 0)
  const tryAll = (values: number[]): void => {
    if (known.some(({ of, is }) => total(of, values) > is)) return
    if (values.length === unknowns) {
      const fits = known.every(({ of, is }) => total(of, values) === is) && over0.every((of) => total(of, values) > 0)
      if (fits) for (const [at, of] of wanted.entries()) found[at]?.add(total(of, values))
      return
    }
    for (let value = 0; value <= most; value += 1) tryAll([...values, value])
  }
  tryAll([])
  return found
}
