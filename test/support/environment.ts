import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { inject } from 'vitest'
import '../plans/register'
import { freePort } from './free-port'

/**
 * Runs before each integration test file and gives it its own database and folder. The settings are read when the
 * Payload config is first imported, so they must be set before that.
 */
const { directory, mongodb } = inject('databases')
const name = randomBytes(4).toString('hex')

process.env.DATA_DIR = path.join(directory, name)
process.env.MEDIA_DIR = path.join(directory, name, 'media')
process.env.DATABASE_URI = mongodb ? databaseOn(mongodb.uri, `${mongodb.prefix}${name}`) : ''
if (mongodb) process.env.DATABASE_COMPATIBILITY ??= 'cosmosdb'
process.env.PAYLOAD_SECRET = 'of the integration tests, long enough for production'
// Nothing listens here: saves must not reach a site that happens to run on this machine.
process.env.SITE_URL = 'http://127.0.0.1:9'
// Nor here, until a test opens a mailbox (`mailbox.ts`).
process.env.SMTP_URL = `smtp://127.0.0.1:${await freePort()}`
process.env.MAIL_FROM = 'Helhedsplanen <nyhedsbrev@example.org>'

function databaseOn(uri: string, database: string): string {
  const url = new URL(uri)
  url.pathname = `/${database}`
  return url.href
}
// Tests send more requests than people do; the test of the limit sets its own.
process.env.API_PER_MINUTE ??= '100000'
