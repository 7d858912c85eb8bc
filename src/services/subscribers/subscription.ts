import type { Payload, PayloadRequest, Where } from 'payload'
import type { Subscriber } from '@/payload-types'
import { pendingWish, type Wish } from '@/src/content/pending-wish'
import { idOf } from '@/src/content/relations'
import { mayAsk } from '@/src/domain/subscribers/subscriber'
import { confirmMail } from '@/src/formats/mail/confirm-mail'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'
import { subscriberToken } from '@/src/urls/subscriber-token'
import { noteLeft } from '@/src/cms/erasures/note-erased'
import { post } from '@/src/cms/outbox/post'
import { inTransaction, serverRequest, writer } from '@/src/cms/write'
import { mayMailNow } from './limits.ts'
import { LEAVES_NOTHING, liftSuppression } from './suppression.ts'
import { AS_SERVER } from '@/src/cms/access/as-server'

/** Subscribers act without a login, by the link in their mail, which has been checked. */
const SUBSCRIBERS = { ...AS_SERVER, collection: 'subscribers' } as const

/**
 * Stores a subscription request and queues the mail with its confirmation link. Anyone can enter any address, so
 * existing settings and consent stay until the new request is confirmed. Calling it twice with the same `now` has no
 * further effect.
 */
export async function ask(payload: Payload, email: string, wish: Wish, now: Date): Promise<void> {
  const known = await byEmail(payload, email)
  if (known && !mayAsk(known.mailedAt ? new Date(known.mailedAt) : null, now)) return
  if (!(await mayMailNow(payload, email))) return
  const at = now.toISOString()
  const request = { mailedAt: at, wish: { ...wish, askedAt: at, text: translator(wish.language)('subscribe.consent') } }
  const req = await serverRequest(payload)
  await inTransaction(req, async () => {
    // Of concurrent requests only one succeeds.
    if (
      known &&
      !(await write(req, known, { mailedAt: known.mailedAt ? { equals: known.mailedAt } : { exists: false } }, request))
    )
      return
    const { id } =
      known ??
      (await writer(req).create({ ...SUBSCRIBERS, data: { email, state: 'unconfirmed', ...wish, ...request } }))
    await post(req, { kind: 'confirm', what: { subscriber: id, language: wish.language } })
  })
}

/**
 * Mails the confirmation link. Does nothing if the subscriber has since been deleted, or has confirmed or withdrawn the
 * request.
 */
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
 * Confirms the subscription. Does nothing if it is already confirmed or the request is too old. Someone who left or is
 * blocked can only come back with a new request.
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

/** Changes language or place. */
export async function change(payload: Payload, subscriber: Subscriber, wish: Wish): Promise<void> {
  await write(await serverRequest(payload), subscriber, {}, wish)
}

/** Unsubscribes and drops any open request. Has no further effect if they have already left. */
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

/** Deletes everything about the subscriber at their request, without keeping a seal. */
export async function erase(payload: Payload, subscriber: Subscriber): Promise<void> {
  await writer(await serverRequest(payload)).delete({ ...SUBSCRIBERS, id: subscriber.id, context: LEAVES_NOTHING })
}

/**
 * Everything stored about the subscriber, for them to download (GDPR, articles 15 and 20): their row, places by name,
 * and the outcomes of their mails.
 */
export async function dataOf(payload: Payload, subscriber: Subscriber): Promise<object> {
  const { zone, afdeling } = subscriber
  // Names of places are public.
  const place = { ...AS_SERVER, locale: SOURCE_LOCALE, disableErrors: true } as const
  const [zoneFound, afdelingFound, { docs: deliveries }] = await Promise.all([
    zone ? payload.findByID({ collection: 'zones', id: idOf(zone) ?? '', ...place }) : null,
    afdeling ? payload.findByID({ collection: 'afdelinger', id: idOf(afdeling) ?? '', ...place }) : null,
    // The subscriber's own deliveries.
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
 * Updates a subscriber if they still match `still`; returns whether they did. Bypasses Payload, which would write back
 * every field it had read: they may unsubscribe at the same moment.
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
