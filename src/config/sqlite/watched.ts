import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

type Db = MigrateUpArgs['db']

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
