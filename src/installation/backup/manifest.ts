import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { PlainError } from '@/src/config/plain-error'

const sha256 = z.string().regex(/^[\da-f]{64}$/)

const manifest = z.object({
  format: z.literal(1),
  /** When the database was read: an instant. */
  made: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /** The parts that the database lies in, below the backup: one file, or one for each collection. */
  parts: z.array(z.object({ path: z.string(), sha256, bytes: z.number() })),
  /** Migrations that it has had (SQLite). */
  migrations: z.array(z.string()),
  /** Of all that makes its tables and indexes; null on MongoDB. */
  schema: sha256.nullable(),
  /** Rows by table, or documents by collection. */
  counts: z.record(z.string(), z.number()),
  /** The newest entry of the audit log; null: it is empty. */
  auditHead: z.object({ seq: z.number(), hash: z.string() }).nullable(),
  /** Tells whether it is the same PAYLOAD_SECRET, and not what it is. */
  secret: z.string(),
  /** Uploaded files, by their place below MEDIA_DIR; each lies at `files/<sha256>`. */
  files: z.array(z.object({ path: z.string(), sha256, bytes: z.number() })),
  /** Files that the database names, and that the installation did not have. */
  missing: z.array(z.string()),
})

/** What a backup says of itself. Written last: a folder without it is no backup. */
export type Manifest = z.infer<typeof manifest>

export const MANIFEST = 'manifest.json'
export const FILES = 'files'

/** What is wrong with a backup, or why it cannot be made or put back: a sentence for whoever runs the server. */
export class BackupProblem extends PlainError {}

/** Throws `BackupProblem`. */
export function readManifest(directory: string): Manifest {
  let text: string
  try {
    text = readFileSync(path.join(directory, MANIFEST), 'utf8')
  } catch {
    throw new BackupProblem(`${directory} is no backup, or one that was not finished: there is no ${MANIFEST} in it.`)
  }
  const read = manifest.safeParse(parsed(text))
  if (!read.success)
    throw new BackupProblem(`${path.join(directory, MANIFEST)} cannot be read: it is damaged, or of another version.`)
  return read.data
}

/** The same for the same PAYLOAD_SECRET; tells nothing of it. */
export function fingerprintOf(secret: string): string {
  return createHmac('sha256', secret).update('fingerprint in backups').digest('hex').slice(0, 16)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
