import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { Env } from './env.ts'

/**
 * Where the database is, without user, password and options: the same for every process of one installation, and
 * another for any other that can be reached at the same time.
 */
export function databaseAddress(database: Env['database']): string {
  if (database.kind === 'sqlite') return `file:${realPath(database.file)}`
  // Not `URL`, which knows no address of several hosts. The user's part has no @ of its own (`env.ts`).
  const [, scheme = '', hosts = '', name = ''] = PARTS.exec(database.uri) ?? []
  return `${scheme}${hosts}/${name === '' ? 'test' : name}`
}

const PARTS = /^(mongodb(?:\+srv)?:\/\/)(?:[^@/?#]*@)?([^/?#]+)\/?([^?#]*)/

/** The same MongoDB address with another name of the database; unnamed, it is `test`. */
export function withName(uri: string, rename: (name: string) => string): string {
  return uri.replace(
    /^([a-z+]+:\/\/[^/?#]+)\/?([^?#]*)/,
    (_, server: string, name: string) => `${server}/${rename(name === '' ? 'test' : name)}`,
  )
}

function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}
