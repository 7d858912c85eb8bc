import '@/src/config/load-env'
import { getPayload } from 'payload'
import { logConsole, loggerTo } from '@/src/config/log/logger'
import { sentenceOf } from '@/src/config/sentence-of'
import { tablesProblem } from '@/src/installation/tables-problem'
import { work } from './work'

/**
 * `npm run worker`: sends newsletters, beside the site. Several may run at once. On SIGTERM it exits after the mails
 * being sent.
 */
const [{ default: config }, { env }] = await Promise.all([import('@payload-config'), import('@/src/config/env')]).catch(
  (error: unknown) => giveUp(sentenceOf(error)),
)
if (env.mail === null) giveUp('The worker sends mails: set SMTP_URL and MAIL_FROM first.')
const problem = await tablesProblem(env.database).catch(sentenceOf)
if (problem !== null) giveUp(problem)
logConsole(loggerTo(env.logLevel))
const payload = await getPayload({ config }).catch((error: unknown) => giveUp(sentenceOf(error)))
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
console.warn('Sending what is to be sent.')
await work(payload, stop.signal)
process.exit(0)

function giveUp(sentence: string): never {
  // Not through the log, whose buffered lines would be lost on exit.
  process.stderr.write(`npm run worker: ${sentence}\n`)
  process.exit(1)
}
