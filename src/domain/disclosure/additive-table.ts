import { type Equation, knowledge, type Range } from './polyhedron.ts'

/**
 * Figures of the same persons, cut in different ways. `atoms` are the smallest pieces that all of them are made of: a part of
 * the area in a piece of the year. They are numbered, and what they are is not known.
 */
export interface AdditiveTable {
  atoms: number
  cells: Cell[]
  /**
   * Groups of atoms that mean something though there is no cell for them: half a year that follows from the other half. A
   * `part` does not contain another part in the same piece of time.
   */
  groups: { of: number[]; isPart: boolean }[]
  /** A percentage is hidden where it is of fewer than this; a count where it is fewer. */
  least: number
}

export interface Cell {
  /** The atoms that it adds up. */
  of: readonly number[]
  /** A count: itself. A percentage: those who have it, and those who do not. Numbers of 0 or more. */
  counts: readonly number[]
  /** Known to all already: it cannot be hidden. */
  isPublic: boolean
}

/** What a reader can know of some atoms in one layer of counts, who knows all cells but the hidden ones. */
export type Knows = (of: readonly number[]) => Range

/** How many persons a cell is about. */
export function sizeOf({ counts }: Pick<Cell, 'counts'>): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/**
 * What is known in each layer. That a hidden count is not 0 is known as well, as a counted 0 is shown; of a hidden percentage
 * nothing is. Null: the cells contradict each other.
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
