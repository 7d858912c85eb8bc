import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

/** The form that `payload migrate:create` generates. */
export interface Migration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
}
