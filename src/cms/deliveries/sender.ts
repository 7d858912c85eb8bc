import MailComposer from 'nodemailer/lib/mail-composer'
import type { Payload, Where } from 'payload'
import type { Newsletter } from '@/payload-types'
import { failsTooMuch, type HandOver, isFinished, messageId, standingAfter } from '@/src/domain/deliveries/delivery'
import { isTooLate } from '@/src/domain/newsletters/newsletter-steps'
import { deletionLimits } from '@/src/domain/subscribers/subscriber'
import { toLocal } from '@/src/domain/time/copenhagen'
import { newsletterMail } from '@/src/formats/mail/newsletter-mail'
import type { FrozenNewsletter } from '@/src/formats/newsletter/newsletter-content'
import { isLocale, type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { subscriberToken } from '@/src/urls/subscriber-token'
import { freezeNewsletter } from '../newsletters/freeze-newsletter.ts'
import { partsOf } from './email-adapter.ts'
import type { MailSettings } from './mail-settings.ts'
import { beginHandOver, countsOf, giveBack, latestOf, lease, type Leased, settle, sweep } from './queue.ts'
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
}

export const PACE: Pace = { lines: 5, batch: 50, lease: 5 * 60_000, handing: 10 * 60_000, timeout: 60_000, pause: 60_000 }

/** The answers of servers may be long, and may name the address. */
const LONGEST_ANSWER = 200

/** The server's own work: there is no user, and what is done is in the state of the edition and its deliveries. */
const AS_SERVER = { overrideAccess: true, depth: 0, locale: SOURCE_LOCALE } as const

export interface Sender {
  /** Does what there is to do now. False: nothing was. */
  turn: () => Promise<boolean>
  close: () => void
}

/** A sender of editions: several may run, in several processes. `stopped` is asked between mails. */
export function sender(payload: Payload, mail: MailSettings, pace: Pace = PACE, stopped: () => boolean = () => false): Sender {
  const lines = Array.from({ length: pace.lines }, () => smtpLine(mail.url, pace.timeout))
  return {
    turn: async () => {
      const now = new Date()
      await beginDue(payload, now)
      await sweep(payload, now.getTime())
      const { docs: sending } = await payload.find({ collection: 'newsletters', ...AS_SERVER, where: { status: { equals: 'sending' } }, pagination: false })
      let did = false
      for (const newsletter of sending) if (!stopped()) did = (await sendSome(payload, newsletter, mail, pace, lines, stopped)) || did
      return did
    },
    close: () => lines.forEach((line) => line.close()),
  }
}

/** Begins the editions whose time has come; one that is too late is held for a person. */
async function beginDue(payload: Payload, now: Date): Promise<void> {
  const where: Where = { and: [{ status: { equals: 'scheduled' } }, { sendAt: { less_than_equal: now.toISOString() } }] }
  const { docs } = await payload.find({ collection: 'newsletters', ...AS_SERVER, where, pagination: false })
  for (const { id, sendAt } of docs) {
    if (sendAt && isTooLate(toLocal(sendAt), toLocal(now))) await step(payload, id, 'scheduled', 'held')
    else await freezeNewsletter(payload, id, now)
  }
}

/** The server's own step: `where`, so that one that a person took meanwhile stands. */
async function step(payload: Payload, id: string, from: Newsletter['status'], to: Newsletter['status']): Promise<void> {
  await payload.update({
    collection: 'newsletters', ...AS_SERVER, where: { and: [{ id: { equals: id } }, { status: { equals: from } }] }, data: { status: to },
  })
}

async function sendSome(payload: Payload, newsletter: Newsletter, mail: MailSettings, pace: Pace, lines: readonly SmtpLine[], stopped: () => boolean): Promise<boolean> {
  if (!newsletter.queued) {
    await enqueueRecipients(payload, newsletter)
    // Not a step, so that it stands in no one's way.
    await payload.update({ collection: 'newsletters', ...AS_SERVER, id: newsletter.id, data: { queued: true } })
  }
  const now = Date.now()
  const { name, rows } = await lease(payload, newsletter.id, { now, until: now + pace.lease, most: pace.batch })
  if (rows.length === 0) {
    if (isFinished(await countsOf(payload, newsletter.id))) await step(payload, newsletter.id, 'sending', 'sent')
    return false
  }
  const waiting = [...rows]
  await Promise.all(
    lines.map(async (line) => {
      for (let row = waiting.shift(); row !== undefined && !stopped(); row = waiting.shift()) await sendOne(payload, newsletter, row, name, mail, pace, line)
    }),
  )
  if (stopped()) await giveBack(payload, name)
  await pauseIfFailing(payload, newsletter)
  return true
}

async function sendOne(payload: Payload, newsletter: Newsletter, { key, subscriber: id, attempts }: Leased, name: string, mail: MailSettings, pace: Pace, line: SmtpLine): Promise<void> {
  // Looked at now: somebody may have left a second ago.
  const subscriber = await payload.findByID({ collection: 'subscribers', id, ...AS_SERVER, disableErrors: true })
  if (subscriber?.state !== 'confirmed') return settle(payload, { key, name, standing: { state: 'skipped', notBefore: 0 }, answer: '', now: Date.now() })
  const message = await composed(payload, newsletter, subscriber, mail)
  // Written before it is done: whoever finds it so knows that it may have been.
  if (!(await beginHandOver(payload, { key, name, until: Date.now() + pace.handing }))) return
  const handOver = await line.handOver(partsOf(mail.from).address, subscriber.email, message)
  const now = Date.now()
  await settle(payload, { key, name, standing: standingAfter(handOver, attempts + 1, now, pace.pause), answer: answerOf(handOver, subscriber.email), now })
}

async function composed(payload: Payload, { id, frozen }: Newsletter, subscriber: { id: string; email: string; language: string }, mail: MailSettings): Promise<Buffer> {
  const { siteUrl: site } = payload.config.custom as { siteUrl: string }
  const contents = (frozen ?? {}) as unknown as FrozenNewsletter
  const wanted: Locale = isLocale(subscriber.language) ? subscriber.language : SOURCE_LOCALE
  // In a language that the edition was not made in, the Danish is better than nothing.
  const content = contents[wanted] ?? contents[SOURCE_LOCALE]
  if (content === undefined) throw new Error(`The newsletter ${id} has no content.`)
  const token = subscriberToken(payload.secret, subscriber.id)
  const unsubscribe = `${site}${paths.unsubscribe(wanted, token)}`
  const { subject, html, text } = newsletterMail(content, {
    site, view: `${site}${paths.newsletter(wanted, content.slug)}`, unsubscribe, preferences: `${site}${paths.subscription(wanted, token)}`,
  })
  const composer = new MailComposer({
    from: mail.from, to: subscriber.email, subject, html, text,
    messageId: messageId(id, subscriber.id, new URL(site).hostname),
    headers: {
      // RFC 8058: a mail program's own button.
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': content.locale,
      Precedence: 'bulk',
    },
  })
  return composer.compile().build()
}

async function pauseIfFailing(payload: Payload, { id, updatedAt }: Newsletter): Promise<void> {
  // Since the edition's last step: who goes on after a pause has seen what was before.
  if (!failsTooMuch(await latestOf(payload, id, Date.parse(updatedAt), 50))) return
  await step(payload, id, 'sending', 'paused')
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

/** Deletes whom it is time to forget: 7 days unconfirmed, 30 days after leaving. */
export async function forgetSubscribers(payload: Payload, now: Date): Promise<void> {
  const { askedBefore, leftBefore } = deletionLimits(now)
  await payload.delete({
    collection: 'subscribers', ...AS_SERVER,
    where: {
      or: [
        { and: [{ state: { equals: 'unconfirmed' } }, { 'consent.askedAt': { less_than: askedBefore.toISOString() } }] },
        { and: [{ state: { equals: 'unsubscribed' } }, { leftAt: { less_than: leftBefore.toISOString() } }] },
      ],
    },
  })
}
