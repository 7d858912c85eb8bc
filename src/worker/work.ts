import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { anchorAuditLog, anchorPlacesOf } from '@/src/cms/audit/anchor'
import { mailSettingsOf } from '@/src/cms/mail/mail-settings'
import { PACE, type Pace, sender } from '@/src/services/deliveries/sender'
import { deleteOldSubscribers } from '@/src/services/subscribers/delete-subscribers'

const HOUR = 60 * 60_000

/**
 * Sends newsletters, deletes subscribers that are due for deletion, and anchors the audit log, until `stop` is aborted;
 * then waits for the mails being sent. Errors are logged, and work continues after a pause.
 */
export async function work(payload: Payload, stop: AbortSignal, pace: Pace = PACE): Promise<void> {
  const mail = mailSettingsOf(payload)
  const mails = mail && sender(payload, mail, pace, () => stop.aborted)
  for (let forgotten = 0; !stop.aborted;) {
    if (Math.abs(Date.now() - forgotten) > HOUR) {
      forgotten = Date.now()
      await attempt(payload, async () => deleteOldSubscribers(payload, new Date()))
      await attempt(payload, async () => anchorAuditLog(payload, anchorPlacesOf(payload), new Date()))
    }
    const did = await attempt(payload, async () => mails?.turn())
    if (!did && !stop.aborted) await setTimeout(pace.rest, undefined, { signal: stop }).catch(() => undefined)
  }
  mails?.close()
}

/** Logs an error, so that one failing task does not stop the others. */
async function attempt<Result>(payload: Payload, act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The worker could not finish a turn' })
    return undefined
  }
}
