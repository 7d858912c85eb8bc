/** What some variables, each times its coefficient, come to. All variables are 0 or more. */
export interface Equation {
  of: readonly number[]
  is: number
}

/** The least and the greatest that something can be; Infinity: no end. */
export interface Range {
  least: number
  greatest: number
}

interface Tableau {
  /** Coefficients, then what they come to. */
  rows: number[][]
  /** The variable that each row has solved for. */
  basis: number[]
}

/** The coefficients are 1 and −1, and the figures counts: what is smaller than this comes of reckoning in binary. */
const ROUNDING = 1e-7

/**
 * What can be known from equations: gives, for any coefficients, the least and the greatest that they can come to. Null:
 * nothing fulfils the equations. By the simplex method, with Bland's rule, by which it cannot go in circles.
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

/** Each equation is given a variable of its own, and these are driven to 0. */
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
  // A row that still has its own variable says nothing new.
  const kept = tableau.basis.flatMap((solved, at) => (solved < variables ? [at] : []))
  return {
    rows: kept.map((at) => [...(tableau.rows[at] ?? []).slice(0, variables), tableau.rows[at]?.at(-1) ?? 0]),
    basis: kept.map((at) => tableau.basis[at] ?? 0),
  }
}

/** Moves to the solution where the objective is greatest, and gives it. */
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

/** Solves a row for a variable, and takes it out of the others. */
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
  // Adding 0 makes −0 into 0.
  return (Math.abs(value - Math.round(value)) <= ROUNDING ? Math.round(value) : value) + 0
}
