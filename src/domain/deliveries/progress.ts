import { type Counts, DELIVERY_STATES, isFinal } from './delivery.ts'

/** The sending progress of an edition. */
export interface Progress {
  /** Deliveries that nothing more will happen to. */
  done: number
  total: number
  /** Deliveries not yet in a final state; they are not sent any more if the edition `isOver`. */
  left: number
  isOver: boolean
  counts: Pick<Counts, 'accepted' | 'failed' | 'unknown' | 'skipped'>
}

/**
 * Summarises the counts of an edition's deliveries; null if there are none yet. `isOver`: it was cancelled, nothing
 * more is sent.
 */
export function progressOf(counts: Counts, isOver = false): Progress | null {
  const sum = (states: readonly (keyof Counts)[]) => states.reduce((total, state) => total + counts[state], 0)
  const total = sum(DELIVERY_STATES)
  if (total === 0) return null
  const left = total - sum(DELIVERY_STATES.filter(isFinal))
  const { accepted, failed, unknown, skipped } = counts
  return { done: isOver ? total : total - left, total, left, isOver, counts: { accepted, failed, unknown, skipped } }
}
