import { personalDataIn } from '../logbook/personal-data.ts'
import { asRead } from '../as-read.ts'
import type { Sentence } from '../workflow/verdict.ts'

/** Copies for one stairwell: it has one notice board, and perhaps a cellar and a laundry. */
export const MOST_COPIES = 20

/**
 * Sheets in one file: each takes about 15 ms to make, during which the site is blocked. More sheets than this are
 * several afdelinger.
 */
const MOST_SHEETS = 100

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
  message: Sentence
}

/** Returns what is wrong with the print run of an afdeling. */
export function printRunProblems({ languages, stairwells }: PlannedRun, mostLanguages: number): PrintRunProblem[] {
  const problems: PrintRunProblem[] = []
  const say = (path: string, da: string, en: string) => problems.push({ path, message: { da, en } })
  if (languages < 1 || languages > mostLanguages)
    say('languages', `Vælg et eller ${mostLanguages} sprog.`, `Choose one or ${mostLanguages} languages.`)
  const seen = new Set<string>()
  for (const [at, { place, copies }] of stairwells.entries()) {
    const name = asRead(place)
    if (name === '')
      say(
        `stairwells.${at}.place`,
        'Skriv, hvor det hænger, fx "Opgang 4".',
        'Write where it hangs, such as "Stairwell 4".',
      )
    else if (seen.has(name))
      say(`stairwells.${at}.place`, 'Det sted står her allerede.', 'That place stands here already.')
    else if (personalDataIn(place).length > 0) {
      say(
        `stairwells.${at}.place`,
        'Skriv stedet uden numre på mennesker: hverken telefon, e-mail eller CPR.',
        'Write the place without numbers of people: no phone, e-mail or CPR.',
      )
    }
    seen.add(name)
    if (!Number.isInteger(copies) || copies < 1 || copies > MOST_COPIES) {
      say(
        `stairwells.${at}.copies`,
        `Skriv et helt tal fra 1 til ${MOST_COPIES}.`,
        `Write a whole number from 1 to ${MOST_COPIES}.`,
      )
    }
  }
  const sheets = sheetsOf(stairwells)
  if (sheets > MOST_SHEETS)
    say(
      'stairwells',
      `Det bliver ${sheets} ark. Der kan højst være ${MOST_SHEETS} i én kørsel.`,
      `That makes ${sheets} sheets. A run can have ${MOST_SHEETS} at most.`,
    )
  return problems
}

/** The number of sheets in a run, without its cover. */
export function sheetsOf(stairwells: readonly Stairwell[]): number {
  return stairwells.reduce((sum, { copies }) => sum + copies, 0)
}
