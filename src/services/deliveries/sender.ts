import { setTimeout } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import type { Newsletter } from '@/payload-types'
import { isHardRefusal } from '@/src/domain/deliveries/bounce'
import {
  callAgainAfter,
  failsTooMuch,
  type HandOver,
  isFinished,
  LOOKED_AT,
  standingAfter,
  THRESHOLD,
  type Threshold,
} from '@/src/domain/deliveries/delivery'
import { isTooLate } from '@/src/domain/newsletters/newsletter-steps'
import { toLocal } from '@/src/domain/time/copenhagen'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { freezeNewsletter, isIncomplete } from '../newsletters/freeze-newsletter.ts'
import { noteBounce } from '../subscribers/note-bounce.ts'
import { serverStep } from '../newsletters/server-step.ts'
import { composeMail } from './compose-mail.ts'
import { partsOf } from '@/src/cms/mail/email-adapter'
import type { MailSettings } from '@/src/cms/mail/mail-settings'
import { beginHandOver, countsOf, giveBack, lastFinished, latestOf, lease, settle, sweep } from './queue.ts'
import type { Leased } from '../stores/delivery-store.ts'
import { storesOf } from '../stores/stores-of.ts'
import { enqueueRecipients } from './recipients.ts'
import { type SmtpLine, smtpLine } from './smtp-line.ts'
import { notifyAdministrators } from '@/src/cms/mail/notify-administrators'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { sayInSource } from '@/src/i18n/admin/words'

/** Settings of a sender; times in milliseconds. */
export interface Pace {
  /** Number of parallel connections; each carries one mail at a time. */
  lines: number
  /** Deliveries leased at once. */
  batch: number
  /** How long a batch may take. */
  lease: number
  /** How long a hand-over may take before it counts as lost: longer than all timeouts of a connection together. */
  handing: number
  /** Timeout of each step of a connection. */
  timeout: number
  /** Pause before a second attempt. */
  pause: number
  /** Pause between two checks for work. */
  rest: number
  /** How long every site process may take to see a publication: no mail is sent before its link works. */
  seen: number
  /** How many failures pause an edition. */
  threshold: Threshold
}

export const PACE: Pace = {
  lines: 5,
  batch: 50,
  lease: 5 * 60_000,
  handing: 10 * 60_000,
  timeout: 60_000,
  pause: 60_000,
  rest: 2000,
  seen: 1500,
  threshold: THRESHOLD,
}

/** Maximum stored length of a mail server's answers, which can be long. */
const LONGEST_ANSWER = 200

/** Maximum age in milliseconds of the known status when the next mail begins, so that a pause takes effect at once. */
const FRESH = 500

/** Run by the server without a user; the result is in the status of the edition and its deliveries. */
const IN_DANISH = { ...AS_SERVER, locale: SOURCE_LOCALE } as const

export interface Sender {
  /** Does the work that is due. False if there was none. */
  turn: () => Promise<boolean>
  close: () => void
}

/** Everything needed to hand over an edition's mails. */
interface Sending {
  payload: Payload
  newsletter: Newsletter
  mail: MailSettings
  pace: Pace
  lines: readonly SmtpLine[]
  calls: { inVain: number; notBefore: number }
  /** The name of the lease. */
  name: string
}

/** A sender of editions. Several may run, in several processes. `stopped` is checked between mails. */
export function sender(
  payload: Payload,
  mail: MailSettings,
  pace: Pace = PACE,
  stopped: () => boolean = () => false,
): Sender {
  const lines = Array.from({ length: pace.lines }, () => smtpLine(mail.url, pace.timeout))
  // Consecutive failures to reach the mail server, and until when it is not tried again (on a monotonic clock).
  const calls = { inVain: 0, notBefore: 0 }
  return {
    turn: async () => {
      const now = new Date()
      await beginDue(payload, now)
      await sweep(payload, now.getTime())
      const { docs: editions } = await payload.find({
        collection: 'newsletters',
        ...IN_DANISH,
        where: { status: { equals: 'sending' } },
        pagination: false,
      })
      let did = false
      for (const newsletter of editions)
        if (!stopped() && performance.now() >= calls.notBefore)
          did =
            (await attempt(payload, newsletter, () =>
              sendSome({ payload, newsletter, mail, pace, lines, calls }, stopped),
            )) || did
      return did
    },
    close: () => lines.forEach((line) => line.close()),
  }
}

/** Begins sending the editions that are due. One that is too late is held back for a person. */
async function beginDue(payload: Payload, now: Date): Promise<void> {
  const where: Where = {
    and: [{ status: { equals: 'scheduled' } }, { sendAt: { less_than_equal: now.toISOString() } }],
  }
  const { docs } = await payload.find({ collection: 'newsletters', ...IN_DANISH, where, pagination: false })
  for (const newsletter of docs) {
    const { id, sendAt } = newsletter
    const isLate = sendAt && isTooLate(toLocal(sendAt), toLocal(now))
    await attempt(payload, newsletter, async () => {
      if (isLate) return leaveToPerson(payload, newsletter, 'held', LATE)
      if ((await freezeNewsletter(payload, id, now)) !== null) return true
      // Something it refers to may be gone since it was scheduled; an incomplete edition is not sent.
      return (await isIncomplete(payload, id, now)) && leaveToPerson(payload, newsletter, 'held', INCOMPLETE)
    })
  }
}

/** Logs the error of one edition, so that it does not stop the others. False if nothing was done. */
async function attempt(payload: Payload, { id }: Newsletter, act: () => Promise<boolean>): Promise<boolean> {
  try {
    return await act()
  } catch (error) {
    payload.logger.error({ err: error, msg: `The newsletter ${id} could not be sent` })
    return false
  }
}

async function sendSome(sending: Omit<Sending, 'name'>, stopped: () => boolean): Promise<boolean> {
  const { payload, newsletter, pace, lines } = sending
  if (!(await enqueueRecipients(payload, newsletter))) return false
  if (!newsletter.queued) await setTimeout(pace.seen)
  if (await isLeftBehind(payload, newsletter)) return leaveToPerson(payload, newsletter, 'paused', LONG_AGO)
  const now = Date.now()
  const { name, rows } = await lease(payload, newsletter.id, { now, until: now + pace.lease, most: pace.batch })
  if (rows.length === 0) {
    if (isFinished(await countsOf(payload, newsletter.id))) await serverStep(payload, newsletter, { status: 'sent' })
    return false
  }
  const goesOn = stillSending(payload, newsletter.id)
  const mayBegin = async () => !stopped() && goesOn()
  const waiting = [...rows]
  let [reached, inVain] = [0, 0]
  // Waits for all connections, even if one fails: a connection carries one mail at a time.
  const ended = await Promise.allSettled(
    lines.map(async (line) => {
      while (await mayBegin()) {
        const row = waiting.shift()
        if (row === undefined) return
        const handOver = await sendOne({ ...sending, name }, row, line)
        if (handOver === null) continue
        if (handOver.kind !== 'unreached') reached += 1
        else {
          // This connection stops; the server may accept fewer of them.
          inVain += 1
          return
        }
      }
    }),
  )
  if (waiting.length > 0) await giveBack(payload, name)
  if (reached > 0) sending.calls.inVain = 0
  if (inVain > 0 && reached === 0) await callLater(sending)
  else if (await isFailing(sending)) await leaveToPerson(payload, newsletter, 'paused', FAILING)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return inVain === 0 || reached > 0
}

/** Pauses contact with the mail server; after too many failures, pauses the edition for a person. */
async function callLater({ payload, newsletter, pace, calls }: Omit<Sending, 'name'>): Promise<void> {
  calls.inVain += 1
  const wait = callAgainAfter(calls.inVain, pace.pause)
  if (wait !== null) {
    calls.notBefore = performance.now() + wait
    return
  }
  calls.inVain = 0
  await leaveToPerson(payload, newsletter, 'paused', OUT_OF_REACH)
}

/** Whether an edition is still being sent, as known at most `FRESH` milliseconds ago. */
function stillSending(payload: Payload, id: string): () => Promise<boolean> {
  let looked = Date.now()
  let answer = Promise.resolve(true)
  return async () => {
    if (Date.now() - looked >= FRESH) {
      looked = Date.now()
      answer = payload.db
        .findOne<Newsletter>({ collection: 'newsletters', where: { id: { equals: id } }, select: { status: true } })
        .then((found) => found?.status === 'sending')
    }
    return answer
  }
}

/** Returns the outcome of the hand-over; null if none was begun. */
async function sendOne(
  { payload, newsletter, mail, pace, name }: Sending,
  { key, subscriber: id, attempts }: Leased,
  line: SmtpLine,
): Promise<HandOver | null> {
  // Read immediately before: someone may have unsubscribed a second ago.
  const receiver = await storesOf(payload).receivers.find(id)
  if (receiver?.state !== 'confirmed') {
    await settle(payload, { key, name, standing: { state: 'skipped', notBefore: 0 }, answer: '', now: Date.now() })
    return null
  }
  const message = composeMail(payload, newsletter, receiver, mail)
  // Recorded before the hand-over: a row left in this state may have been sent.
  if (!(await beginHandOver(payload, { key, name, until: Date.now() + pace.handing }))) return null
  const handOver = await line.handOver(partsOf(mail.from).address, receiver.email, message)
  const now = Date.now()
  if (isHardRefusal(handOver)) await noteBounce(payload, receiver, 'hard')
  await settle(payload, {
    key,
    name,
    standing: standingAfter(handOver, attempts + 1, now, pace.pause),
    answer: answerOf(handOver, receiver.email),
    now,
    uncounted: handOver.kind === 'unreached',
  })
  return handOver
}

const FAILING = sayInSource('The newsletter is paused: too many mails do not arrive')
const OUT_OF_REACH = sayInSource('The newsletter is paused: the mail server does not answer, or does not accept us')
const LONG_AGO = sayInSource('The newsletter is paused: it was not sent to the end in time')
const LATE = sayInSource('The newsletter is held back: it could not be sent on time')
const INCOMPLETE = sayInSource('The newsletter is held back: something in it is deleted or no longer published')

async function isFailing({
  payload,
  newsletter: { id, updatedAt },
  pace,
}: Pick<Sending, 'payload' | 'newsletter' | 'pace'>): Promise<boolean> {
  // Since the edition's last step: whoever resumes after a pause has seen the earlier failures.
  return failsTooMuch(await latestOf(payload, id, Date.parse(updatedAt), LOOKED_AT), pace.threshold)
}

/**
 * Whether an unfinished edition has been idle for so long that a person must look at it first, like one that was never
 * begun.
 */
async function isLeftBehind(payload: Payload, { id, updatedAt }: Newsletter): Promise<boolean> {
  const isLongAgo = (at: number) => isTooLate(toLocal(new Date(at)), toLocal(new Date()))
  return (
    isLongAgo(Date.parse(updatedAt)) &&
    isLongAgo(await lastFinished(payload, id)) &&
    !isFinished(await countsOf(payload, id))
  )
}

/**
 * Leaves an edition to a person and tells the administrators why. Does not overwrite a step that a person took first.
 */
async function leaveToPerson(
  payload: Payload,
  newsletter: Newsletter,
  status: 'paused' | 'held',
  why: string,
): Promise<boolean> {
  return serverStep(payload, newsletter, { status }, async (req) =>
    notifyAdministrators(req, `/collections/newsletters/${newsletter.id}`, why),
  )
}

function answerOf({ answer }: HandOver, address: string): string {
  return answer.replaceAll(address, '…').slice(0, LONGEST_ANSWER)
}
