/** A file that waits until it is known whether its row stands (docs/decisions/0018). */
export interface Waiting {
  /** Of the process in whose folder it waits. `elsewhere`: of another machine or container, where nobody here can look. */
  owner: 'alive' | 'dead' | 'elsewhere'
  hasRow: boolean
  /** How long it has waited, in milliseconds, as far as clocks agree. */
  waited: number
}

/** No save takes so long: a row that is there then stays, and one that is being deleted is gone. */
const LONGEST_SAVE = 2 * 60_000
/** Without a row it may be one that is still being made, behind others: it waits for nobody after so long, and bothers nobody meanwhile. */
const LONGEST_WAIT = 60 * 60_000

/**
 * Whether nobody will settle it but us. `inTurn`: no save is under way while we ask, so that a row that stands is one that was
 * acknowledged. A name of a host tells nothing of a dead process: in containers each start has another.
 */
export function isLeftBehind({ owner, hasRow, waited }: Waiting, inTurn: boolean): boolean {
  if (owner !== 'elsewhere') return owner === 'dead'
  return hasRow ? inTurn || waited > LONGEST_SAVE : waited > LONGEST_WAIT
}
