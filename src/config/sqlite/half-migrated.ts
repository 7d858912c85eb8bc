import { type Client, createClient } from '@libsql/client'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Migration } from './migration.ts'
import { schemaOf } from './schema-of.ts'

type Db = MigrateUpArgs['db']

interface Half extends Omit<MigrateUpArgs, 'db'> {
  /** The migrations that the database has recorded. */
  before: readonly Migration[]
  /** The migration that may have been interrupted. */
  half: Migration
}

/** Prefix of a table's name while it is being rebuilt. */
const COPY = '__new_'

/**
 * How many statements of `half` were executed on a database without being recorded: earlier versions ran them one at a
 * time, and a killed process left some done. Found by running the migration on an in-memory database and checking after
 * which statement the schemas match. Returns 0 if none were, or if the schema matches no step; then the migration
 * itself will report what is in its way.
 */
export async function statementsDone(client: Client, { before, half, ...rest }: Half): Promise<number> {
  const there = await schemaOf(client)
  if (before.length === 0 && there.size === 0) return 0
  const memory = createClient({ url: ':memory:' })
  const db = drizzle(memory)
  try {
    for (const migration of before) await migration.up({ db, ...rest })
    const start = await schemaOf(memory)
    const ends = new Set([...start.keys(), ...(await namesAfter({ before, half, ...rest }))])
    // Other tables in the same file are ignored.
    const ours = new Map([...there].filter(([name]) => ends.has(name) || name.startsWith(COPY)))
    if (isSame(ours, start)) return 0
    let nth = 0
    let found = 0
    const step = watched(db, async (statement) => {
      if (found > 0) return
      await statement()
      nth += 1
      if (isSame(ours, await schemaOf(memory))) found = nth
    })
    await half.up({ db: step, ...rest })
    return found
  } finally {
    memory.close()
  }
}

/** Drops half-filled copies of rebuilt tables. Their rows are copied again from the originals, which still exist. */
export async function dropHalfCopies(client: Client): Promise<void> {
  const names = await schemaOf(client)
  for (const name of names.keys()) {
    if (name.startsWith(COPY) && names.has(name.slice(COPY.length))) await client.execute(`DELETE FROM "${name}"`)
  }
}

/** A handle whose statements go through `around`, which may run or skip them. */
export function watched(db: Db, around: (statement: () => Promise<unknown>) => Promise<unknown>): Db {
  return new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (name !== 'run' || typeof value !== 'function') return value
      return (...given: unknown[]) => around(async () => Reflect.apply(value, target, given) as Promise<unknown>)
    },
  })
}

async function namesAfter({ before, half, ...rest }: Half): Promise<Iterable<string>> {
  const memory = createClient({ url: ':memory:' })
  try {
    for (const migration of [...before, half]) await migration.up({ db: drizzle(memory), ...rest })
    return (await schemaOf(memory)).keys()
  } finally {
    memory.close()
  }
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, sql]) => other.get(name) === sql)
}
