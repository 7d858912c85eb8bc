import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { BackupProblem } from './backup/manifest.ts'

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
  /** From `since` (null: the beginning) until `at` nobody wrote down what was deleted, or that was lost: a list that says nothing of then does not mean that nothing was. */
  z.object({ kind: z.literal('unknown'), at: z.string(), since: z.string().nullable() }),
])
export type Erased = Extract<Erasure, { kind: 'erased' }>
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

/**
 * Begins the list where there is none, and completes what one of its places lacks. Empty it says that nothing was deleted: so where
 * something is installed already (`isNew` is false) and no list is left, it begins with what is not known. Throws if it cannot be
 * written.
 */
export function beginErasures(files: readonly string[], { isNew, now }: { isNew: boolean; now: Date }): void {
  const unknown: Erasure = { kind: 'unknown', at: now.toISOString(), since: null }
  keepErasures(files, readErasures(files)?.erasures ?? (isNew ? [] : [unknown]))
}

/** Sees to it that each place of the list names all of these. Throws if one of them cannot be written. */
export function keepErasures(files: readonly string[], erasures: readonly Erasure[]): void {
  for (const file of files) {
    const there = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
    append(
      file,
      erasures.map((erasure) => JSON.stringify(erasure)).filter((line) => !there.has(line)),
    )
  }
}

/** Adds to the list, in all its places. Throws if one of them cannot be written. */
export function noteErasure(files: readonly string[], erased: Erasure): void {
  for (const file of files) append(file, [JSON.stringify(erased)])
}

function append(file: string, lines: readonly string[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  // A line that was cut off must not swallow the next one.
  const isCutOff = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'))
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, `${isCutOff ? '\n' : ''}${lines.map((line) => `${line}\n`).join('')}`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What lists name, and how many of their lines cannot be read. */
export interface ErasureList {
  erasures: Erasure[]
  unreadable: number
}

/**
 * What any of the lists names, once each, in order; null: there is none of them. A line that was cut off is left out, and counted.
 * Throws if one is there and cannot be read, or is something else: it may be the only one that knows.
 */
export function readErasures(files: readonly string[]): ErasureList | null {
  const there = files.filter((file) => existsSync(file))
  if (there.length === 0) return null
  const lines = new Set(there.flatMap(linesIn))
  const read = [...lines].map(erasureIn)
  const erasures = read.filter((one) => one !== null).sort((a, b) => (a.at < b.at ? -1 : 1))
  return { erasures, unreadable: read.length - erasures.length }
}

/** Of lists that somebody named: throws `BackupProblem` if one is not there: whoever names it means it. */
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
