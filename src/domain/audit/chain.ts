import { hashOf } from './hash-of.ts'

/** One record of an append-only log, chained to the previous record. */
export interface Link {
  /** 1, 2, 3 …; a gap is a break. */
  seq: number
  /** Null for the first link. */
  previousHash: string | null
  hash: string
  /** The hashed value, as read back from the database. */
  record: unknown
  /** False if its readable content does not match what was sealed (`record.ts`). */
  opens?: boolean
  /**
   * A later link removed its words and records that. Its own hash can no longer be recomputed and only serves as a
   * link.
   */
  redacted?: boolean
  /** Whether its writer had the installation's secret. Undefined if not known. */
  isKeyed?: boolean
}

/**
 * The hash of a new link, over the previous hash (null for the first link) and the record. Throws as `canonicalJson`.
 */
export function linkHash(previousHash: string | null, record: unknown): string {
  return hashOf({ previousHash, record })
}

/**
 * Returns the `seq` of the first broken link (changed, removed, inserted or moved), or null if all links hold.
 * Once a link is keyed, all later ones must be: someone with only the database cannot append any. Reads the links one
 * by one, in order, so that a long log need not fit in memory. Links cut off at the end leave no trace in the remaining
 * ones: pass in `ends` the entries known from elsewhere (an auditor's pack, an anchor) to have been in the log.
 */
export async function firstBrokenLink(
  links: Iterable<Link> | AsyncIterable<Link>,
  ends: { seq: number; hash: string } | readonly { seq: number; hash: string }[] | null = null,
): Promise<number | null> {
  const known = new Map([ends ?? []].flat().map((end) => [end.seq, end.hash]))
  let seq = 0
  let previousHash: string | null = null
  let areKeyed = false
  for await (const link of links) {
    seq += 1
    const isItself = link.redacted === true || link.hash === linkHash(link.previousHash, link.record)
    const holds = link.seq === seq && link.previousHash === previousHash && isItself && link.opens !== false
    if (areKeyed && link.isKeyed === false) return seq
    areKeyed = link.isKeyed === true
    if (!holds || (known.has(seq) && known.get(seq) !== link.hash)) return seq
    previousHash = link.hash
  }
  return [...known.keys()].some((end) => end > seq) ? seq + 1 : null
}
