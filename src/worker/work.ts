import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { mailSettingsOf } from '@/src/cms/deliveries/mail-settings'
import { PACE, type Pace, sender } from '@/src/cms/deliveries/sender'
import { forgetSubscribers } from '@/src/cms/subscribers/forget-subscribers'

const HOUR = 60 * 60_000

/**
 * Sends what is to be sent and forgets who is to be forgotten, until `stop` is aborted; then ends after the mails that are on
 * their way. An error is written down, and the work goes on after a rest.
 */
export async function work(payload: Payload, stop: AbortSignal, pace: Pace = PACE): Promise<void> {
  const mail = mailSettingsOf(payload)
  const mails = mail && sender(payload, mail, pace, () => stop.aborted)
  for (let forgotten = 0; !stop.aborted; ) {
    const did = await attempt(payload, async () => {
      if (Date.now() - forgotten > HOUR) {
        await forgetSubscribers(payload, new Date())
        forgotten = Date.now()
      }
      return (await mails?.turn()) ?? false
    })
    if (!did && !stop.aborted) await setTimeout(pace.rest, undefined, { signal: stop }).catch(() => undefined)
  }
  mails?.close()
}

async function attempt(payload: Payload, turn: () => Promise<boolean>): Promise<boolean> {
  try {
    return await turn()
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The worker could not finish a turn' })
    return false
  }
}
