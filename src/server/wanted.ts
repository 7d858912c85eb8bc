/**
 * What an answer is made from: its address with what is read of the query, the reader's place, the quarter of an hour,
 * and the version of all public content (docs/decisions/0006).
 */
export interface Wanted {
  address: string
  place: string
  /** Quarters of an hour since 1970. */
  quarter: number
  version: string
}
