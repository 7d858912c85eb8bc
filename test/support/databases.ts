import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

/** Where one run's test files keep their data: a database per file. */
export interface DatabasesOfRun {
  /** A folder that is deleted after the run: SQLite databases, uploaded files. */
  directory: string
  /** Null for SQLite. Otherwise the server, and the prefix of the run's database names on it. */
  mongodb: { uri: string; prefix: string } | null
}

declare module 'vitest' {
  export interface ProvidedContext {
    databases: DatabasesOfRun
  }
}

/** Prepares a folder for one project's run, and deletes it afterwards. */
export default function setup(project: TestProject): () => void {
  const uri = process.env.MONGODB_URI
  if (!uri) console.warn('Integration tests over the MongoDB wire skipped: MONGODB_URI is not set.')
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-int-'))
  const prefix = `helhedsplan_int_${randomBytes(4).toString('hex')}_`
  project.provide('databases', { directory, mongodb: project.name === 'int-mongodb' && uri ? { uri, prefix } : null })
  return () => rmSync(directory, { recursive: true, force: true })
}
