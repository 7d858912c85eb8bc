import type { Payload, Where } from 'payload'
import type { Newsletter } from '@/payload-types'
import { isHardRefusal } from '@/src/domain/deliveries/bounce'
import { failsTooMuch, type HandOver, isFinished, LOOKED_AT, standingAfter, THRESHOLD, type Threshold } from '@/src/domain/deliveries/delivery'
import { isTooLate } from '@/src/domain/newsletters/newsletter-steps'
import { toLocal } from '@/src/domain/time/copenhagen'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { freezeNewsletter } from '../newsletters/freeze-newsletter.ts'
import { noteBounce } from '../subscribers/note-bounce.ts'
import { serverStep } from '../steps/server-step.ts'
import { composeMail } from './compose-mail.ts'
import { partsOf } from './email-adapter.ts'
import type { MailSettings } from './mail-settings.ts'
import { beginHandOver, countsOf, giveBack, latestOf, lease, type Leased, settle, sweep } from './queue.ts'
import { receiverOf } from './receiver.ts'
import { enqueueRecipients } from './recipients.ts'
import { type SmtpLine, smtpLine } from './smtp-line.ts'

/** How a sender goes about it; times in milliseconds. */
export interface Pace {
  /** Mails on their way at once, each on a line of its own. */
  lines: number
  /** Deliveries that are leased at once. */
  batch: number
  /** How long a batch may take. */
  lease: number
  /** How long a hand-over may take, as the sweeper sees it: longer than all timeouts of the line together. */
  handing: number
  /** For each step of a line. */
  timeout: number
  /** Before a second attempt. */
  pause: number
  /** Between two looks for something to do. */
  rest: number
  /** How much may fail before an edition is paused. */
  threshold: Threshold
}

export const PACE: Pace = { lines: 5, batch: 50, lease: 5 * 60_000, handing: 10 * 60_000, timeout: 60_000, pause: 60_000, rest: 2000, threshold: THRESHOLD }

/** The answers of servers may be long, and may name the address. */
const LONGEST_ANSWER = 200

/** How old what is known of an edition's state may be when the next mail is begun: a pause shall be felt at once. */
const FRESH = 500

/** The server's own work: there is no user, and what is done is in the state of the edition and its deliveries. */
const AS_SERVER = { overrideAccess: true, depth: 0, locale: SOURCE_LOCALE } as const

export interface Sender {
  /** Does what there is to do now. False: nothing was. */
  turn: () => Promise<boolean>
  close: () => void
}

/** What the hand-over of an edition's mails needs. */
interface Sending {
  payload: Payload
  newsletter: Newsletter
  mail: MailSettings
  pace: Pace
  lines: readonly SmtpLine[]
  /** The name of the lease. */
  name: string
}

/** A sender of editions: several may run, in several processes. `stopped` is asked between mails. */
export function sender(payload: Payload, mail: MailSettings, pace: Pace = PACE, stopped: () => boolean = () => false): Sender {
  const lines = Array.from({ length: pace.lines }, () => smtpLine(mail.url, pace.timeout))
  return {
    turn: async () => {
      const now = new Date()
      await beginDue(payload, now)
      await sweep(payload, now.getTime())
      const { docs: editions } = await payload.find({ collection: 'newsletters', ...AS_SERVER, where: { status: { equals: 'sending' } }, pagination: false })
      let did = false
      for (const newsletter of editions) if (!stopped()) did = (await attempt(payload, newsletter, () => sendSome({ payload, newsletter, mail, pace, lines }, stopped))) || did
      return did
    },
    close: () => lines.forEach((line) => line.close()),
  }
}

/** Begins the editions whose time has come; one that is too late is held for a person. */
async function beginDue(payload: Payload, now: Date): Promise<void> {
  const where: Where = { and: [{ status: { equals: 'scheduled' } }, { sendAt: { less_than_equal: now.toISOString() } }] }
  const { docs } = await payload.find({ collection: 'newsletters', ...AS_SERVER, where, pagination: false })
  for (const newsletter of docs) {
    const { id, sendAt } = newsletter
    const isLate = sendAt && isTooLate(toLocal(sendAt), toLocal(now))
    await attempt(payload, newsletter, async () => (isLate ? serverStep(payload, newsletter, { status: 'held' }) : (await freezeNewsletter(payload, id, now)) !== null))
  }
}

/** What is wrong with one edition is written down, and stands in no other's way. False: nothing was done. */
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
  const now = Date.now()
  const { name, rows } = await lease(payload, newsletter.id, { now, until: now + pace.lease, most: pace.batch })
  if (rows.length === 0) {
    if (isFinished(await countsOf(payload, newsletter.id))) await serverStep(payload, newsletter, { status: 'sent' })
    return false
  }
  const goesOn = stillSending(payload, newsletter.id)
  const mayBegin = async () => !stopped() && goesOn()
  const waiting = [...rows]
  // All are waited for, also when one fails: a line carries one mail at a time.
  const ended = await Promise.allSettled(
    lines.map(async (line) => {
      while (await mayBegin()) {
        const row = waiting.shift()
        if (row === undefined) return
        await sendOne({ ...sending, name }, row, line)
      }
    }),
  )
  if (waiting.length > 0) await giveBack(payload, name)
  await pauseIfFailing(sending)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return true
}

/** Whether an edition is still to be sent, as it was at most `FRESH` milliseconds ago. */
function stillSending(payload: Payload, id: string): () => Promise<boolean> {
  let looked = Date.now()
  let answer = Promise.resolve(true)
  return async () => {
    if (Date.now() - looked >= FRESH) {
      looked = Date.now()
      answer = payload.db.findOne<Newsletter>({ collection: 'newsletters', where: { id: { equals: id } }, select: { status: true } }).then((found) => found?.status === 'sending')
    }
    return answer
  }
}

async function sendOne({ payload, newsletter, mail, pace, name }: Sending, { key, subscriber: id, attempts }: Leased, line: SmtpLine): Promise<void> {
  // Looked at now: somebody may have left a second ago.
  const receiver = await receiverOf(payload, id)
  if (receiver?.state !== 'confirmed') return settle(payload, { key, name, standing: { state: 'skipped', notBefore: 0 }, answer: '', now: Date.now() })
  const message = composeMail(payload, newsletter, receiver, mail)
  // Written before it is done: whoever finds it so knows that it may have been.
  if (!(await beginHandOver(payload, { key, name, until: Date.now() + pace.handing }))) return
  const handOver = await line.handOver(partsOf(mail.from).address, receiver.email, message)
  const now = Date.now()
  if (isHardRefusal(handOver)) await noteBounce(payload, receiver, 'hard')
  await settle(payload, { key, name, standing: standingAfter(handOver, attempts + 1, now, pace.pause), answer: answerOf(handOver, receiver.email), now })
}

async function pauseIfFailing({ payload, newsletter, pace }: Pick<Sending, 'payload' | 'newsletter' | 'pace'>): Promise<void> {
  const { id, updatedAt } = newsletter
  // Since the edition's last step: who goes on after a pause has seen what was before.
  if (!failsTooMuch(await latestOf(payload, id, Date.parse(updatedAt), LOOKED_AT), pace.threshold)) return
  if (!(await serverStep(payload, newsletter, { status: 'paused' }))) return
  const { docs: admins } = await payload.find({ collection: 'users', ...AS_SERVER, where: { role: { equals: 'admin' } }, pagination: false })
  const subject = 'Nyhedsbrevet er sat på pause: for mange mails kommer ikke frem'
  const text = `Se forsendelserne, før der sendes videre:\n${(payload.config.custom as { siteUrl: string }).siteUrl}/admin/collections/newsletters/${id}`
  for (const { email } of admins) {
    await payload.sendEmail({ to: email, subject, text }).catch((error: unknown) => payload.logger.error({ err: error, msg: 'An administrator could not be told' }))
  }
}

function answerOf({ answer }: HandOver, address: string): string {
  return answer.replaceAll(address, '…').slice(0, LONGEST_ANSWER)
}
