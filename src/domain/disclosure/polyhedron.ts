/** A sum of variables, each times its coefficient, and its value. All variables are 0 or more. */
export interface Equation {
  of: readonly number[]
  is: number
}

/** The smallest and largest possible value; Infinity if unbounded. */
export interface Range {
  least: number
  greatest: number
}

interface Tableau {
  /** Coefficients, followed by the right-hand side. */
  rows: number[][]
  /** The basic variable of each row. */
  basis: number[]
}

/** The coefficients are 1 and −1, and the figures are counts: anything smaller than this is floating-point error. */
const ROUNDING = 1e-7

/**
 * Solves the equations and returns a function that gives, for any coefficients, the smallest and largest value of their
 * sum. Null: the equations have no solution. Uses the simplex method with Bland's rule, which prevents cycling.
 */
export function knowledge(
  equations: readonly Equation[],
  variables: number,
): ((of: readonly number[]) => Range) | null {
  const tableau = firstSolution(equations, variables)
  if (tableau === null) return null
  return (of) => ({
    greatest: tidy(maximise(tableau, of)),
    least: tidy(
      -maximise(
        tableau,
        of.map((one) => -one),
      ),
    ),
  })
}

/** Phase 1: each equation gets an artificial variable, and these are driven to 0. */
function firstSolution(equations: readonly Equation[], variables: number): Tableau | null {
  const rows = equations.map(({ of, is }, at) => {
    const sign = is < 0 ? -1 : 1
    return [...of.map((one) => sign * one), ...equations.map((_, other) => (other === at ? 1 : 0)), sign * is]
  })
  const tableau = { rows, basis: equations.map((_, at) => variables + at) }
  const left = maximise(tableau, [...zeros(variables), ...equations.map(() => -1)])
  if (left < -ROUNDING) return null
  for (const [at, row] of rows.entries()) {
    const column = row.slice(0, variables).findIndex((one) => Math.abs(one) > ROUNDING)
    if ((tableau.basis[at] ?? 0) >= variables && column >= 0) pivot(tableau, at, column)
  }
  // A row whose artificial variable is still basic is redundant.
  const kept = tableau.basis.flatMap((solved, at) => (solved < variables ? [at] : []))
  return {
    rows: kept.map((at) => [...(tableau.rows[at] ?? []).slice(0, variables), tableau.rows[at]?.at(-1) ?? 0]),
    basis: kept.map((at) => tableau.basis[at] ?? 0),
  }
}

/** Moves to the solution with the largest objective value, and returns that value. */
function maximise(tableau: Tableau, objective: readonly number[]): number {
  const { rows, basis } = tableau
  for (;;) {
    const weights = basis.map((solved) => objective[solved] ?? 0)
    const weigh = (column: number) => rows.reduce((sum, row, at) => sum + (weights[at] ?? 0) * (row[column] ?? 0), 0)
    const entering = objective.findIndex((gain, column) => gain - weigh(column) > ROUNDING)
    if (entering < 0) return rows.reduce((sum, row, at) => sum + (weights[at] ?? 0) * (row.at(-1) ?? 0), 0)
    let leaving = -1
    let least = Infinity
    for (const [at, row] of rows.entries()) {
      const by = row[entering] ?? 0
      if (by <= ROUNDING) continue
      const ratio = (row.at(-1) ?? 0) / by
      const isTie = Math.abs(ratio - least) <= ROUNDING
      if (isTie ? (basis[at] ?? 0) < (basis[leaving] ?? 0) : ratio < least) [leaving, least] = [at, ratio]
    }
    if (leaving < 0) return Infinity
    pivot(tableau, leaving, entering)
  }
}

/** Solves a row for a variable, and eliminates it from the other rows. */
function pivot({ rows, basis }: Tableau, at: number, column: number): void {
  const by = rows[at]?.[column] ?? 1
  const solved = (rows[at] ?? []).map((one) => one / by)
  for (const [other, row] of rows.entries()) {
    const times = row[column] ?? 0
    if (other !== at && times !== 0) rows[other] = row.map((one, index) => one - times * (solved[index] ?? 0))
  }
  rows[at] = solved
  basis[at] = column
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0)
}

function tidy(value: number): number {
  // Adding 0 turns −0 into 0.
  return (Math.abs(value - Math.round(value)) <= ROUNDING ? Math.round(value) : value) + 0
}
