import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

/** As `payload migrate:create` writes them. */
export interface Migration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
}
