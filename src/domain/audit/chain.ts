import { hashOf } from './hash-of.ts'

/** One record of an append-only log, chained to the one before. */
export interface Link {
  /** 1, 2, 3 …: a gap is a break. */
  seq: number
  /** Null for the first. */
  previousHash: string | null
  hash: string
  /** What was hashed, as it reads back from the database. */
  record: unknown
  /** False: what can be read of it is not what was sealed (`record.ts`). */
  opens?: boolean
  /** A later link took its words out and says so: its own hash cannot be reckoned any more, and stands as a link alone. */
  redacted?: boolean
  /** Whether whoever wrote it had the installation's secret. Left out: that is not known. */
  isKeyed?: boolean
}

/** The hash of a new link: of the hash before it (null: it is the first) and of what the record says. Throws as `canonicalJson`. */
export function linkHash(previousHash: string | null, record: unknown): string {
  return hashOf({ previousHash, record })
}

/**
 * The `seq` of the first link that does not hold, null if all do: one that was changed, taken out, put in or moved.
 * Once links are keyed, all that follow are: whoever has the database
 * alone adds none. Takes the links one by one, in order, so that a long log need not fit in memory. Links cut off at the end leave no
 * trace in those that are left: give `ends`, what is known from elsewhere (an auditor's pack, an anchor) to have been in the log.
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
