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

/** Every head in a text: of an anchor file, a mail, or what was copied from the foot of a PDF (where lines and spaces break). */
export function anchorsIn(text: string): Anchor[] {
  return [...text.matchAll(HEAD)].map(([, at, seq, hash]) => ({ seq: Number(seq), hash: hash ?? '', at: at ?? null }))
}
