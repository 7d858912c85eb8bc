import type { Sentence } from '../workflow/verdict.ts'
import { type Counts, DELIVERY_STATES, isFinal } from './delivery.ts'

/** The sending progress of an edition. */
export interface Progress {
  /** Deliveries in a final state, whatever the outcome. */
  done: number
  total: number
  /** "Sendt 212, mislykket 3, uvis 1.", followed by the number remaining. */
  sentence: Sentence
}

/**
 * Summarises the counts of an edition's deliveries; null if there are none yet. `isOver`: it was cancelled, nothing
 * more is sent.
 */
export function progressOf(counts: Counts, isOver = false): Progress | null {
  const sum = (states: readonly (keyof Counts)[]) => states.reduce((total, state) => total + counts[state], 0)
  const total = sum(DELIVERY_STATES)
  if (total === 0) return null
  const done = sum(DELIVERY_STATES.filter(isFinal))
  const { accepted, failed, unknown, skipped } = counts
  const ended = (skippedWord: string) => (skipped > 0 ? `, ${skippedWord} ${skipped}` : '')
  const left = total - done
  const rest = (words: string) => (left > 0 ? ` ${left} ${words}` : '')
  return {
    done: isOver ? total : done,
    total,
    sentence: {
      da: `Sendt ${accepted}, mislykket ${failed}, uvis ${unknown}${ended('sprunget over')}.${rest(isOver ? 'blev ikke sendt.' : 'mangler endnu.')}`,
      en: `Sent ${accepted}, failed ${failed}, unknown ${unknown}${ended('skipped')}.${rest(isOver ? 'were not sent.' : 'to go.')}`,
    },
  }
}
