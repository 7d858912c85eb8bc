import { personalDataIn } from '../logbook/personal-data.ts'
import { asRead } from '../as-read.ts'

/** Copies for one stairwell: it has one notice board, and perhaps a cellar and a laundry. */
export const MOST_COPIES = 20

/**
 * Sheets in one file: each takes about 15 ms to make, during which the site is blocked. More sheets than this are
 * several afdelinger.
 */
export const MOST_SHEETS = 100

/** A place where an edition is put up; never a person's home. */
export interface Stairwell {
  place: string
  copies: number
}

export interface PlannedRun {
  /** The number of languages. */
  languages: number
  stairwells: readonly Stairwell[]
}

/** A violated rule, and the field it concerns: `stairwells.2.place` is in the third row. */
export interface PrintRunProblem {
  path: string
  code: 'languages' | 'noPlace' | 'samePlace' | 'personalData' | 'copies' | 'sheets'
}

/** Returns what is wrong with the print run of an afdeling. */
export function printRunProblems({ languages, stairwells }: PlannedRun, mostLanguages: number): PrintRunProblem[] {
  const problems: PrintRunProblem[] = []
  if (languages < 1 || languages > mostLanguages) problems.push({ path: 'languages', code: 'languages' })
  const seen = new Set<string>()
  for (const [at, { place, copies }] of stairwells.entries()) {
    const name = asRead(place)
    const path = `stairwells.${at}.place`
    if (name === '') problems.push({ path, code: 'noPlace' })
    else if (seen.has(name)) problems.push({ path, code: 'samePlace' })
    else if (personalDataIn(place).length > 0) problems.push({ path, code: 'personalData' })
    seen.add(name)
    if (!Number.isInteger(copies) || copies < 1 || copies > MOST_COPIES)
      problems.push({ path: `stairwells.${at}.copies`, code: 'copies' })
  }
  if (sheetsOf(stairwells) > MOST_SHEETS) problems.push({ path: 'stairwells', code: 'sheets' })
  return problems
}

/** The number of sheets in a run, without its cover. */
export function sheetsOf(stairwells: readonly Stairwell[]): number {
  return stairwells.reduce((sum, { copies }) => sum + copies, 0)
}
