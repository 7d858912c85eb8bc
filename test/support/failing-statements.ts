import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/src/config/env'
import { logConsole, loggerTo } from '@/src/config/log/logger'

/**
 * A process that logs like a serving one, in which statements and parsers fail on personal data. The test searches its
 * output.
 */
logConsole(loggerTo(env.logLevel))
const payload = await getPayload({ config })
const secrets = { email: 'gul.kanarie@example.org', password: 'Kanariefugl-12345678', role: 'editor' as const }
const attempt = (work: () => Promise<unknown>) =>
  work().catch((error: unknown) => {
    payload.logger.error(error)
    payload.logger.error({ err: error, msg: `could not save ${secrets.email}` })
    // As Next logs an error thrown by a page.
    console.error(' ⨯', error)
    console.warn('%s', error)
  })
const user = await payload.create({ collection: 'users', data: secrets, overrideAccess: true })
await attempt(() =>
  payload.db.create({ collection: 'users', data: { ...user, ...secrets, salt: 'kanariesalt', hash: 'kanariehash' } }),
)
await attempt(() =>
  payload.db.create({
    collection: 'subscribers',
    data: {
      email: secrets.email,
      state: { $bad: secrets.email },
      language: 'da',
      consent: { text: 'Kanariefugl sagde ja' },
    },
  }),
)
await attempt(() =>
  payload.db.updateOne({ collection: 'users', id: user.id, data: { email: { deep: secrets.email } } }),
)
await attempt(async () => JSON.parse(`${secrets.email} Kanariefugl`) as unknown)
void Promise.reject(new Error(`nobody caught ${secrets.email}`))
await new Promise((done) => setTimeout(done, 100))
throw new Error(`Failed query: update "users" set "email" = ?\nparams: ${secrets.email},kanariesalt`)
