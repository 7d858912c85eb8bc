import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/**
 * What must stay gone when a backup from before is put back: written beside the database and beside the nightly backups, never into
 * a backup. Ids and seals alone: it names nobody.
 */
const erasure = z.discriminatedUnion('kind', [
  /** A document was deleted: a person, or what is known of one. */
  z.object({ kind: z.literal('erased'), at: z.string(), collection: z.string(), id: z.string() }),
  /** A subscriber left, or was blocked: no more mails. */
  z.object({ kind: z.literal('left'), at: z.string(), id: z.string(), state: z.string() }),
  /** Whoever left was forgotten, but for the seal of their address. */
  z.object({ kind: z.literal('suppressed'), at: z.string(), seal: z.string() }),
  /** A phrase was taken out of documents and the log: `phrase` is sealed (`sealed-text.ts`), since it is what was to go. */
  z.object({
    kind: z.literal('redacted'),
    at: z.string(),
    phrase: z.string(),
    reason: z.string(),
    places: z.array(z.string()),
  }),
])
export type Redacted = Extract<Erasure, { kind: 'redacted' }>
export type Erasure = z.infer<typeof erasure>

const NAME = 'erasures.jsonl'

/** Where the list is kept: in each of these folders. */
export function erasureFiles({
  dataDirectory,
  backups,
}: {
  dataDirectory: string
  backups: { directory: string } | null
}): string[] {
  return [dataDirectory, ...(backups ? [backups.directory] : [])].map((directory) => path.join(directory, NAME))
}

/** Begins the list where there is none: whoever finds it empty knows that nothing was deleted, and not that it was lost. Throws if it cannot be written. */
export function beginErasures(files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(file), { recursive: true })
    closeSync(openSync(file, 'a', 0o600))
  }
}

/** Adds to the list, in all its places. Throws if one of them cannot be written. */
export function noteErasure(files: readonly string[], erased: Erasure): void {
  for (const file of files) {
    mkdirSync(path.dirname(file), { recursive: true })
    const handle = openSync(file, 'a', 0o600)
    writeSync(handle, `${JSON.stringify(erased)}\n`)
    fsyncSync(handle)
    closeSync(handle)
  }
}

/** What any of the lists names, once each, in order; null: there is none of them. A line that was cut off is left out. */
export function readErasures(files: readonly string[]): Erasure[] | null {
  const texts = files.flatMap((file) => {
    try {
      return [readFileSync(file, 'utf8')]
    } catch {
      return []
    }
  })
  if (texts.length === 0) return null
  const lines = new Set(texts.flatMap((text) => text.split('\n')).filter(Boolean))
  return [...lines].flatMap((line) => erasureIn(line) ?? []).sort((a, b) => (a.at < b.at ? -1 : 1))
}

function erasureIn(line: string): Erasure | null {
  try {
    return erasure.parse(JSON.parse(line))
  } catch {
    return null
  }
}
