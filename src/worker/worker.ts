import { giveUp } from '@/src/config/one-sentence'
import { getPayload } from 'payload'
import { logConsole, loggerTo } from '@/src/config/log/logger'
import { PlainError } from '@/src/config/plain-error'
import { tablesProblem } from '@/src/installation/tables-problem'
import { work } from './work'

/**
 * `npm run worker`: sends newsletters and anchors the audit log, beside the site. Several may run at once. On SIGTERM it
 * exits after the mails being sent.
 */
const [{ default: config }, { env }] = await Promise.all([import('@payload-config'), import('@/src/config/env')]).catch(
  giveUp,
)
if (env.mail === null && env.auditAnchor.directory === null)
  giveUp(
    new PlainError(
      'The worker sends mails and anchors the audit log: set SMTP_URL and MAIL_FROM, or AUDIT_ANCHOR_DIR, first.',
    ),
  )
const problem = await tablesProblem(env.database).catch(giveUp)
if (problem !== null) giveUp(new PlainError(problem))
logConsole(loggerTo(env.logLevel))
// From here on the log says what fails, with its stack.
process.off('uncaughtException', giveUp)
const payload = await getPayload({ config }).catch(giveUp)
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
console.warn(env.mail ? 'Sending what is to be sent.' : 'Anchoring the audit log; there is no mail server.')
await work(payload, stop.signal)
process.exit(0)
