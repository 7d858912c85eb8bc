import type { Payload, PayloadRequest, Where } from 'payload'
import type { Subscriber } from '@/payload-types'
import { pendingWish, type Wish } from '@/src/content/pending-wish'
import { idOf } from '@/src/content/relations'
import { mayAsk } from '@/src/domain/subscribers/subscriber'
import { confirmMail } from '@/src/formats/mail/confirm-mail'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'
import { subscriberToken } from '@/src/urls/subscriber-token'
import { noteLeft } from '@/src/cms/erasures/note-erased'
import { post } from '@/src/cms/outbox/post'
import { inTransaction, serverRequest, writer } from '@/src/cms/write'
import { mayMailNow } from './limits.ts'
import { LEAVES_NOTHING, liftSuppression } from './suppression.ts'
import { AS_SERVER } from '@/src/cms/access/as-server'

/** People act on their own subscription by the link in their mail, without a login: the link has been checked. */
const SUBSCRIBERS = { ...AS_SERVER, collection: 'subscribers' } as const

/**
 * Notes that somebody asked for the newsletter, and has the link that confirms it mailed to them. Anyone may write anyone's address:
 * what stands, and what was said yes to, stays until the new wish is confirmed. Asked twice with the same `now`, it does it once.
 */
export async function ask(payload: Payload, email: string, wish: Wish, now: Date): Promise<void> {
  const known = await byEmail(payload, email)
  if (known && !mayAsk(known.mailedAt ? new Date(known.mailedAt) : null, now)) return
  if (!(await mayMailNow(payload, email))) return
  const at = now.toISOString()
  const asked = { mailedAt: at, wish: { ...wish, askedAt: at, text: translator(wish.language)('subscribe.consent') } }
  const req = await serverRequest(payload)
  await inTransaction(req, async () => {
    // Of those who ask at the same moment, one does.
    if (
      known &&
      !(await write(req, known, { mailedAt: known.mailedAt ? { equals: known.mailedAt } : { exists: false } }, asked))
    )
      return
    const { id } =
      known ?? (await writer(req).create({ ...SUBSCRIBERS, data: { email, state: 'unconfirmed', ...wish, ...asked } }))
    await post(req, { kind: 'confirm', what: { subscriber: id, language: wish.language } })
  })
}

/** Mails the link that confirms what somebody asked for. Nothing if they are deleted, or have confirmed or taken it back meanwhile. */
export async function sendConfirmation(
  payload: Payload,
  { subscriber: id, language }: { subscriber: string; language: Locale },
): Promise<void> {
  const subscriber = await payload.findByID({ ...SUBSCRIBERS, id, disableErrors: true })
  if (subscriber?.wish == null) return
  const { siteName, siteUrl } = await siteOf(payload, language)
  const link = `${siteUrl}${paths.confirmSubscription(language, subscriberToken(payload.secret, 'confirm', id))}`
  await payload.sendEmail({ to: subscriber.email, ...confirmMail(language, { siteName, confirm: link }) })
}

/**
 * The person pressed the button in the mail's page: from now on they get the newsletter. Pressed twice, or long after it was asked
 * for: nothing more. Who left, or is blocked, comes back by asking anew alone.
 */
export async function confirm(payload: Payload, subscriber: Subscriber, now: Date): Promise<void> {
  const wish = pendingWish(subscriber, now)
  if (wish === null) return
  const { askedAt, text, ...chosen } = wish
  const req = await serverRequest(payload)
  await inTransaction(req, async () => {
    const isConfirmed = await write(
      req,
      subscriber,
      { state: { equals: subscriber.state }, wish: { exists: true }, mailedAt: { equals: askedAt } },
      {
        ...chosen,
        wish: null,
        state: 'confirmed',
        leftAt: null,
        softBounces: 0,
        consent: { askedAt, givenAt: now.toISOString(), text },
      },
    )
    if (isConfirmed) await liftSuppression(req, subscriber.email)
  })
}

/** Another language or place. */
export async function change(payload: Payload, subscriber: Subscriber, wish: Wish): Promise<void> {
  await write(await serverRequest(payload), subscriber, {}, wish)
}

/** No more mails, and what was asked for since is asked for no more. Who has left already stays so. */
export async function leave(payload: Payload, subscriber: Subscriber, now: Date): Promise<void> {
  const req = await serverRequest(payload)
  const hasLeft = await write(
    req,
    subscriber,
    { state: { not_equals: 'unsubscribed' } },
    { state: 'unsubscribed', leftAt: now.toISOString(), wish: null },
  )
  if (hasLeft) noteLeft(payload, subscriber.id, 'unsubscribed', now)
  else await write(req, subscriber, {}, { wish: null })
}

/** Everything that is known of the person is deleted, at their wish: not even a seal is left. */
export async function erase(payload: Payload, subscriber: Subscriber): Promise<void> {
  await writer(await serverRequest(payload)).delete({ ...SUBSCRIBERS, id: subscriber.id, context: LEAVES_NOTHING })
}

/** Everything that is known of the person, for them to keep (GDPR, article 15 and 20): their row, places by name, and how their mails went. */
export async function dataOf(payload: Payload, subscriber: Subscriber): Promise<object> {
  const { zone, afdeling } = subscriber
  // Names of places are public.
  const place = { ...AS_SERVER, locale: 'da', disableErrors: true } as const
  const [zoneFound, afdelingFound, { docs: deliveries }] = await Promise.all([
    zone ? payload.findByID({ collection: 'zones', id: idOf(zone) ?? '', ...place }) : null,
    afdeling ? payload.findByID({ collection: 'afdelinger', id: idOf(afdeling) ?? '', ...place }) : null,
    // The person's own.
    payload.find({
      collection: 'deliveries',
      where: { subscriber: { equals: subscriber.id } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
  ])
  return {
    ...subscriber,
    zone: zoneFound?.name ?? null,
    afdeling: afdelingFound?.name ?? null,
    deliveries: deliveries.map(({ newsletter, state, attempts, answer, finishedAt, createdAt }) => ({
      newsletter,
      state,
      attempts,
      answer: answer ?? null,
      finishedAt: finishedAt == null ? null : new Date(finishedAt).toISOString(),
      createdAt,
    })),
  }
}

/**
 * Writes what is new of a subscriber, if they still stand as they were read, and gives whether they do. Past Payload, which would
 * write all that it had read: they may leave at this moment.
 */
async function write(
  req: PayloadRequest,
  { id }: Pick<Subscriber, 'id'>,
  still: Where,
  data: Partial<Subscriber>,
): Promise<boolean> {
  const written: unknown = await req.payload.db.updateOne({
    collection: 'subscribers',
    where: { and: [{ id: { equals: id } }, still] },
    data: { ...data },
    req,
  })
  return written !== null
}

async function byEmail(payload: Payload, email: string): Promise<Subscriber | undefined> {
  return (await payload.find({ ...SUBSCRIBERS, where: { email: { equals: email } }, limit: 1 })).docs[0]
}

async function siteOf(payload: Payload, locale: Locale): Promise<{ siteName: string; siteUrl: string }> {
  // The site's name is public.
  const { name } = await payload.findGlobal({
    slug: 'site',
    locale,
    overrideAccess: true,
    depth: 0,
    select: { name: true },
  })
  const { siteUrl } = payload.config.custom as { siteUrl: string }
  return { siteName: name, siteUrl }
}
