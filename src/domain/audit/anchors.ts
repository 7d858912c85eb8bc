/** The last entry of the log at a moment, kept outside the installation. */
export interface Anchor {
  seq: number
  hash: string
  /** An instant; null if not known. */
  at: string | null
}

const HEAD = /(?:(\d{4}-\d\d-\d\dT[\d:.]+Z)\s+)?(\d+):([\da-f]{64})/g

/**
 * Returns a line for an anchor file: the instant, then number and hash of the last entry in the format of `audit:verify
 * --end`.
 */
export function anchorLine({ seq, hash }: { seq: number; hash: string }, now: Date): string {
  return `${now.toISOString()} ${seq}:${hash}`
}

/**
 * Returns a line for an anchor file recording that an older backup, whose log ended at this entry, was restored into a
 * database. It explains the missing later entries of that database: none was removed in secret.
 */
export function restoredLine({ seq, hash }: { seq: number; hash: string }, into: string, now: Date): string {
  return `${now.toISOString()} restored to ${seq}:${hash} in ${into}`
}

const RESTORED = /(\d{4}-\d\d-\d\dT[\d:.]+Z) restored to (\d+):[\da-f]{64}(?: in (\S[^\r\n]*))?/g

export interface Restored {
  /** The instant of the restore. */
  at: string
  /** The last entry that was restored. */
  seq: number
  /** The address of the database; null in lines of earlier versions, which did not name it. */
  into: string | null
}

/** Returns the restores listed in an anchor file. */
export function restoresIn(text: string): Restored[] {
  return [...text.matchAll(RESTORED)].map(([, at, seq, into]) => ({
    at: at ?? '',
    seq: Number(seq),
    into: into ?? null,
  }))
}

/**
 * Whether a restore was into this database. One into another, on trial, explains nothing here: otherwise it would hide
 * that entries were cut off.
 */
export function isOwn({ into }: Restored, database: string): boolean {
  return into === null || into === database
}

/** Whether an anchor refers to an entry that a later restore did not bring back. */
export function isLostByRestore({ seq, at }: Anchor, restores: readonly Restored[]): boolean {
  return at !== null && restores.some((restored) => at < restored.at && seq > restored.seq)
}

/**
 * Returns every anchor in a text: an anchor file, a mail, or text copied from the foot of a PDF (which may break lines
 * and spaces).
 */
export function anchorsIn(text: string): Anchor[] {
  return [...text.matchAll(HEAD)].map(([, at, seq, hash]) => ({ seq: Number(seq), hash: hash ?? '', at: at ?? null }))
}
