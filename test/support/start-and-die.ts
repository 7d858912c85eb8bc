import '@/src/config/load-env'
import { getPayload } from 'payload'
import config from '@payload-config'
import { migrations } from '@/src/config/migrations'
import { watched } from '@/src/config/sqlite/half-migrated'

/**
 * Starts as in production, on the database of the settings, and kills itself before the given statement of the
 * migrations. Without one it starts up and prints the number of statements. `--autocommit`: commits each statement by
 * itself, as earlier versions did.
 */
const [at = '0', how] = process.argv.slice(2)
let nth = 0
for (const migration of migrations) {
  const { up } = migration
  migration.up = async (given) =>
    up({
      ...given,
      db: watched(given.db, async (statement) => {
        nth += 1
        if (nth === Number(at)) process.kill(process.pid, 'SIGKILL')
        return statement()
      }),
    })
}
if (how === '--autocommit') {
  const { createClient } = await import('@libsql/client')
  const { drizzle } = await import('@payloadcms/db-sqlite/drizzle/libsql')
  const { env } = await import('@/src/config/env')
  const client = createClient({ url: `file:${env.database.kind === 'sqlite' ? env.database.file : ''}` })
  for (const { name, up } of migrations) {
    await up({ db: drizzle(client), payload: null as never, req: null as never })
    await client.execute({
      sql: `INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)`,
      args: [name, name],
    })
  }
} else {
  const payload = await getPayload({ config })
  const { totalDocs } = await payload.count({ collection: 'venues', overrideAccess: true })
  process.stdout.write(`${JSON.stringify({ statements: nth, venues: totalDocs })}\n`)
}
process.exit(0)
