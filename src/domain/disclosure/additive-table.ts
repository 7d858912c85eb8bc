import { type Equation, knowledge, type Range } from './polyhedron.ts'

/**
 * Figures about the same persons, divided in different ways. `atoms` are the smallest pieces that all figures are sums
 * of: a part of the area in a piece of the year. They are numbered; their values are not known.
 */
export interface AdditiveTable {
  atoms: number
  cells: Cell[]
  /**
   * Groups of atoms that have a meaning but no cell: for example half a year that follows from the other half. A `part`
   * does not contain another part in the same piece of time.
   */
  groups: { of: number[]; isPart: boolean }[]
  /** A percentage is hidden if its base is below this; a count is hidden if it is below this. */
  least: number
}

export interface Cell {
  /** The atoms it is the sum of. */
  of: readonly number[]
  /**
   * For a count: the count itself. For a percentage: those who have the property, and those who do not. Numbers of 0 or
   * more.
   */
  counts: readonly number[]
  /** Already public, so it cannot be hidden. */
  isPublic: boolean
}

/** Returns what a reader who knows all cells but the hidden ones can infer about some atoms, in one layer of counts. */
export type Knows = (of: readonly number[]) => Range

/** The number of persons a cell is about. */
export function sizeOf({ counts }: Pick<Cell, 'counts'>): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/**
 * Returns what can be inferred in each layer. That a hidden count is not 0 is known too, as 0 is shown; about a hidden
 * percentage nothing is known. Null: the cells contradict each other.
 */
export function knowledgeOf(
  { atoms, cells }: Pick<AdditiveTable, 'atoms' | 'cells'>,
  hidden: ReadonlySet<number>,
): Knows[] | null {
  const layers = cells[0]?.counts.length ?? 0
  const all = Array.from({ length: layers }, (_, layer): Knows | null => {
    const over = layers === 1 ? [...hidden] : []
    const variables = atoms + over.length
    const equations = cells.flatMap(({ of, counts }, at): Equation[] => {
      const beyond = over.indexOf(at)
      if (beyond >= 0)
        return [{ of: coefficients(of, variables).map((one, index) => (index === atoms + beyond ? -1 : one)), is: 1 }]
      return hidden.has(at) ? [] : [{ of: coefficients(of, variables), is: counts[layer] ?? 0 }]
    })
    const knows = knowledge(equations, variables)
    return knows === null ? null : (of) => knows(coefficients(of, variables))
  })
  const known = all.flatMap((knows) => (knows === null ? [] : [knows]))
  return known.length < layers ? null : known
}

function coefficients(of: readonly number[], length: number): number[] {
  const row = Array.from({ length }, () => 0)
  for (const atom of of) row[atom] = 1
  return row
}
