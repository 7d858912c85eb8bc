import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { PlainError } from '@/src/config/plain-error'

const sha256 = z.string().regex(/^[\da-f]{64}$/)

const manifest = z.object({
  format: z.literal(1),
  /** When the database was read: an ISO instant. */
  made: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /** The database's files, relative to the backup: one file, or one per collection. */
  parts: z.array(z.object({ path: z.string(), sha256, bytes: z.number() })),
  /** Migrations applied (SQLite). */
  migrations: z.array(z.string()),
  /** Hash of the schema (all tables and indexes); null on MongoDB. */
  schema: sha256.nullable(),
  /** Rows per table, or documents per collection. */
  counts: z.record(z.string(), z.number()),
  /** The newest entry of the audit log; null if it is empty. */
  auditHead: z.object({ seq: z.number(), hash: z.string() }).nullable(),
  /** Fingerprint of PAYLOAD_SECRET, to check that it is the same without revealing it. */
  secret: z.string(),
  /** Uploaded files, by their path in MEDIA_DIR or key in the bucket; each is stored as `files/<sha256>`. */
  files: z.array(z.object({ path: z.string(), sha256, bytes: z.number() })),
  /** Files that the database refers to but the installation did not have. */
  missing: z.array(z.string()),
})

/** A backup's description of itself. Written last: a folder without it is not a backup. */
export type Manifest = z.infer<typeof manifest>

export const MANIFEST = 'manifest.json'
export const FILES = 'files'

/** What is wrong with a backup, or why it cannot be made or restored: a sentence for the server's operator. */
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

/** Equal for equal PAYLOAD_SECRETs; reveals nothing about them. */
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
