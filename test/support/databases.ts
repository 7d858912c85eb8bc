import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

/** Where the test files of one run keep their data: each file in a database of its own. */
export interface DatabasesOfRun {
  /** A folder that goes away with the run: databases of SQLite, uploaded files. */
  directory: string
  /** Null: SQLite. Otherwise the server, and what the names of the run's databases on it begin with. */
  mongodb: { uri: string; prefix: string } | null
}

declare module 'vitest' {
  export interface ProvidedContext {
    databases: DatabasesOfRun
  }
}

/** Prepares a place for the data of one project's run, and clears it away afterwards. */
export default function setup(project: TestProject): () => void {
  const uri = process.env.MONGODB_URI
  if (!uri) console.warn('Integration tests over the MongoDB wire skipped: MONGODB_URI is not set.')
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-int-'))
  const prefix = `helhedsplan_int_${randomBytes(4).toString('hex')}_`
  project.provide('databases', { directory, mongodb: project.name === 'int-mongodb' && uri ? { uri, prefix } : null })
  return () => rmSync(directory, { recursive: true, force: true })
}
