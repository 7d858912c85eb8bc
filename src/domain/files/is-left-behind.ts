/** A file that waits until it is known whether its row was committed (docs/decisions/0018). */
export interface Waiting {
  /**
   * The process in whose folder the file waits. `elsewhere`: on another machine or in another container, where it
   * cannot be checked.
   */
  owner: 'alive' | 'dead' | 'elsewhere'
  hasRow: boolean
  /** How long it has waited, in milliseconds; clocks of several machines may differ. */
  waited: number
}

/** No save takes longer: after this, a row that exists stays, and one being deleted is gone. */
const LONGEST_SAVE = 2 * 60_000
/**
 * Without a row, the row may still be queued behind other saves. After this long nothing is waiting for it, and until
 * then the file does no harm.
 */
const LONGEST_WAIT = 60 * 60_000

/**
 * Whether no other process will settle the file, so that this one must. `inTurn`: no save is running during the check,
 * so an existing row is a committed one. Host names do not identify a dead process: in containers each start has a new
 * one. A live process settles its own files, except for those that their store did not take at that moment.
 */
export function isLeftBehind({ owner, hasRow, waited }: Waiting, inTurn: boolean): boolean {
  if (owner === 'dead') return true
  return hasRow ? (inTurn && owner === 'elsewhere') || waited > LONGEST_SAVE : waited > LONGEST_WAIT
}
