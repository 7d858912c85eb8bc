import '@/src/config/load-env'
import { getPayload } from 'payload'
import { logConsole, loggerTo } from '@/src/config/log/logger'
import { work } from './work'

/** `npm run worker`: sends newsletters beside the site. Several may run. SIGTERM ends it after the mails on their way. */
const [{ default: config }, { env }] = await Promise.all([import('@payload-config'), import('@/src/config/env')]).catch(
  (error: unknown) => {
    console.error(error instanceof Error ? error.message.split('\n')[0] : error)
    return process.exit(1)
  },
)
if (env.mail === null) {
  console.error('The worker sends mails: set SMTP_URL and MAIL_FROM first.')
  process.exit(1)
}
logConsole(loggerTo(env.logLevel))
const payload = await getPayload({ config })
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
console.warn('Sending what is to be sent.')
await work(payload, stop.signal)
process.exit(0)
