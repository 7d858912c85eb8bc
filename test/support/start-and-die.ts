import '@/src/config/load-env'
import { getPayload } from 'payload'
import config from '@payload-config'
import { migrations } from '@/src/config/migrations'
import { watched } from '@/src/config/sqlite/watched'

/**
 * Starts as in production, on the database of the settings, and kills itself before the given statement of the
 * migrations. Without one it starts up and prints the number of statements.
 */
const [at = '0'] = process.argv.slice(2)
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
const payload = await getPayload({ config })
const { totalDocs } = await payload.count({ collection: 'venues', overrideAccess: true })
process.stdout.write(`${JSON.stringify({ statements: nth, venues: totalDocs })}\n`)
process.exit(0)
