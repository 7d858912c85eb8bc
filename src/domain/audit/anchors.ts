/** How far the log had come at a moment, as it is kept outside the installation. */
export interface Anchor {
  seq: number
  hash: string
  /** An instant; null: not known. */
  at: string | null
}

const HEAD = /(?:(\d{4}-\d\d-\d\dT[\d:.]+Z)\s+)?(\d+):([\da-f]{64})/g

/** A line of an anchor file: when, and number and hash of the last entry, as `audit:verify --end` takes them. */
export function anchorLine({ seq, hash }: { seq: number; hash: string }, now: Date): string {
  return `${now.toISOString()} ${seq}:${hash}`
}

/** A line of an anchor file: an older backup was put back, whose log ended there. What came after it is gone, and no entry was taken out in secret. */
export function restoredLine({ seq, hash }: { seq: number; hash: string }, now: Date): string {
  return `${now.toISOString()} restored to ${seq}:${hash}`
}

const RESTORED = /(\d{4}-\d\d-\d\dT[\d:.]+Z) restored to (\d+):[\da-f]{64}/g

export interface Restored {
  /** An instant. */
  at: string
  /** The last entry that was put back. */
  seq: number
}

/** The restores that an anchor file names. */
export function restoresIn(text: string): Restored[] {
  return [...text.matchAll(RESTORED)].map(([, at, seq]) => ({ at: at ?? '', seq: Number(seq) }))
}

/** Whether an anchor is of an entry that a later restore did not put back. */
export function isLostByRestore({ seq, at }: Anchor, restores: readonly Restored[]): boolean {
  return at !== null && restores.some((restored) => at < restored.at && seq > restored.seq)
}

/** Every head in a text: of an anchor file, a mail, or what was copied from the foot of a PDF (where lines and spaces break). */
export function anchorsIn(text: string): Anchor[] {
  return [...text.matchAll(HEAD)].map(([, at, seq, hash]) => ({ seq: Number(seq), hash: hash ?? '', at: at ?? null }))
}
