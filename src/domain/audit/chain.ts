import { hashOf } from './hash-of.ts'

/** One record of an append-only log, chained to the one before. */
export interface Link {
  /** 1, 2, 3 …: a gap is a break. */
  seq: number
  /** Null for the first. */
  previousHash: string | null
  hash: string
  /** What the log says, as it reads back from the database. */
  record: unknown
}

/** The hash of a new link: of the hash before it (null: it is the first) and of what the record says. Throws as `canonicalJson`. */
export function linkHash(previousHash: string | null, record: unknown): string {
  return hashOf({ previousHash, record })
}

/**
 * The `seq` of the first link that does not hold, null if all do: one that was changed, taken out, put in or moved.
 * Takes the links one by one, in order, so that a long log need not fit in memory. Links cut off at the end leave no
 * trace in those that are left: give `end`, what is known from elsewhere (an auditor's pack) to have been in the log.
 */
export async function firstBrokenLink(
  links: Iterable<Link> | AsyncIterable<Link>,
  end: { seq: number; hash: string } | null = null,
): Promise<number | null> {
  let seq = 0
  let previousHash: string | null = null
  for await (const link of links) {
    seq += 1
    const holds = link.seq === seq && link.previousHash === previousHash && link.hash === linkHash(previousHash, link.record)
    if (!holds || (end?.seq === seq && end.hash !== link.hash)) return seq
    previousHash = link.hash
  }
  return end !== null && end.seq > seq ? seq + 1 : null
}
