import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { BackupProblem } from './backup/manifest.ts'

/**
 * What must stay erased when an earlier backup is restored. The list is stored beside the database and beside the
 * nightly backups, never inside a backup. It holds only ids and seals, no names.
 */
const erasure = z.discriminatedUnion('kind', [
  /** A document was deleted: a person, or data about one. */
  z.object({ kind: z.literal('erased'), at: z.string(), collection: z.string(), id: z.string() }),
  /** A subscriber unsubscribed or was blocked: no more mails. */
  z.object({ kind: z.literal('left'), at: z.string(), id: z.string(), state: z.string() }),
  /** A former subscriber was deleted, except for the seal of their address. */
  z.object({ kind: z.literal('suppressed'), at: z.string(), seal: z.string() }),
  /**
   * A phrase was removed from documents and the log. `phrase` is encrypted (`sealed-text.ts`), because it is what had
   * to go.
   */
  z.object({
    kind: z.literal('redacted'),
    at: z.string(),
    phrase: z.string(),
    reason: z.string(),
    places: z.array(z.string()),
  }),
  /**
   * From `since` (null: from the beginning) until `at` deletions were not recorded, or the record was lost: absence
   * from the list proves nothing about that period.
   */
  z.object({ kind: z.literal('unknown'), at: z.string(), since: z.string().nullable() }),
])
export type Erased = Extract<Erasure, { kind: 'erased' }>
export type Redacted = Extract<Erasure, { kind: 'redacted' }>
export type Erasure = z.infer<typeof erasure>

const NAME = 'erasures.jsonl'

/** Paths of the list: one in each of these folders. */
export function erasureFiles({
  dataDirectory,
  backups,
}: {
  dataDirectory: string
  backups: { directory: string } | null
}): string[] {
  return [dataDirectory, ...(backups ? [backups.directory] : [])].map((directory) => path.join(directory, NAME))
}

/**
 * Creates the list if there is none, and adds what one of its copies lacks. An empty list means that nothing was
 * deleted, so if an installation already exists (`isNew` is false) and no list is left, the new list starts with an
 * `unknown` entry. Throws if it cannot be written.
 */
export function beginErasures(files: readonly string[], { isNew, now }: { isNew: boolean; now: Date }): void {
  const unknown: Erasure = { kind: 'unknown', at: now.toISOString(), since: null }
  keepErasures(files, readErasures(files)?.erasures ?? (isNew ? [] : [unknown]))
}

/** Makes sure that each copy of the list contains all of these. Throws if one of them cannot be written. */
export function keepErasures(files: readonly string[], erasures: readonly Erasure[]): void {
  for (const file of files) {
    const there = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
    append(
      file,
      erasures.map((erasure) => JSON.stringify(erasure)).filter((line) => !there.has(line)),
    )
  }
}

/** Appends to all copies of the list. Throws if one of them cannot be written. */
export function noteErasure(files: readonly string[], erased: Erasure): void {
  for (const file of files) append(file, [JSON.stringify(erased)])
}

function append(file: string, lines: readonly string[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  // A truncated line must not merge with the next one.
  const isCutOff = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'))
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, `${isCutOff ? '\n' : ''}${lines.map((line) => `${line}\n`).join('')}`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The entries of the lists, and the number of unreadable lines. */
export interface ErasureList {
  erasures: Erasure[]
  unreadable: number
}

/**
 * The union of the lists' entries, in order, without duplicates; null if no list exists. Truncated lines are skipped
 * and counted. Throws if a list exists but cannot be read or is not one: it may be the only one with an entry.
 */
export function readErasures(files: readonly string[]): ErasureList | null {
  const there = files.filter((file) => existsSync(file))
  if (there.length === 0) return null
  const lines = new Set(there.flatMap(linesIn))
  const read = [...lines].map(erasureIn)
  const erasures = read.filter((one) => one !== null).sort((a, b) => (a.at < b.at ? -1 : 1))
  return { erasures, unreadable: read.length - erasures.length }
}

/** For lists given explicitly: throws `BackupProblem` if one does not exist. */
export function mustBeThere(files: readonly string[]): void {
  for (const file of files)
    if (!existsSync(file))
      throw new BackupProblem(`There is no list of erasures at ${file}: name the one that is meant.`)
}

function linesIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  if (lines.length > 0 && lines.every((line) => erasureIn(line) === null))
    throw new BackupProblem(`${file} is damaged, or no list of erasures: no line of it can be read.`)
  return lines
}

function erasureIn(line: string): Erasure | null {
  try {
    return erasure.parse(JSON.parse(line))
  } catch {
    return null
  }
}
