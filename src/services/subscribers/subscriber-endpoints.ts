import type { Endpoint, PayloadRequest } from 'payload'
import * as z from 'zod'
import type { Subscriber } from '@/payload-types'
import { mailSettingsOf } from '@/src/cms/mail/mail-settings'
import { post } from '@/src/cms/outbox/post'
import { mayAskNow } from './limits.ts'
import { change, confirm, dataOf, erase, leave } from './subscription.ts'
import type { Wish } from '@/src/content/pending-wish'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'
import { answerQuery, type FormAnswer, type SignUpProblem } from '@/src/urls/form-answers'
import { linkSecrets } from '@/src/urls/link-secrets'
import { EVERYWHERE, zoneOfPlace } from '@/src/urls/readers-place'
import { type LinkPurpose, subscriberOf } from '@/src/urls/subscriber-token'
import { AS_SERVER } from '@/src/cms/access/as-server'

/** The limit of RFC 5321, without the angle brackets. */
const LONGEST_EMAIL = 254
const EMAIL = z.email().max(LONGEST_EMAIL)
/** In seconds: the form is shown again immediately, with what was typed. */
const DRAFT_SECONDS = 60

/**
 * Endpoints of the newsletter's forms (`proxy.ts` rewrites to them). They redirect to a page, which is loaded with GET.
 */
export const subscriberEndpoints: Endpoint[] = [
  { path: '/tilmeld/:locale', method: 'post', handler: handleAsk },
  { path: '/bekraeft/:locale/:token', method: 'post', handler: handleConfirm },
  { path: '/indstillinger/:locale/:token', method: 'post', handler: handleChange },
  { path: '/afmeld/:locale/:token', method: 'post', handler: handleLeave },
]

async function handleAsk(req: PayloadRequest): Promise<Response> {
  const locale = localeOf(req)
  const form = await formOf(req)
  const typed = textIn(form, 'email').trim()
  const again = (problem: SignUpProblem) =>
    leadTo(paths.subscribe(locale, answerQuery(problem)), draftCookie(req, typed))
  const email = EMAIL.safeParse(typed.toLowerCase())
  if (!email.success) return again('wrongEmail')
  // A hidden field that only bots fill in; the response is the same as for everyone.
  if (textIn(form, 'hjemmeside') !== '') return leadTo(paths.subscribe(locale, answerQuery('sent')))
  // Without mail settings, do not claim that a mail was sent.
  if (mailSettingsOf(req.payload) === null) return again('noMail')
  if (!(await mayAskNow(req.payload, req.headers))) return again('tooMany')
  const wish = await wishIn(req, form, locale)
  // Processed later: the response time would reveal whether the address is known.
  await post(req, { kind: 'ask', what: { email: email.data, wish, askedAt: new Date().toISOString() } })
  return leadTo(paths.subscribe(locale, answerQuery('sent')), draftCookie(req, ''))
}

async function handleConfirm(req: PayloadRequest): Promise<Response> {
  const { locale, token, subscriber } = await subscriberIn(req, 'confirm')
  if (subscriber) await confirm(req.payload, subscriber, new Date())
  return leadTo(paths.confirmSubscription(locale, token, answerQuery('done')))
}

async function handleChange(req: PayloadRequest): Promise<Response> {
  const { locale, token, subscriber } = await subscriberIn(req, 'settings')
  const form = await formOf(req)
  const back = (answer: FormAnswer | null) =>
    leadTo(paths.subscription(locale, token, answer ? answerQuery(answer) : ''))
  if (!subscriber) return back(null)
  switch (textIn(form, 'handling')) {
    case 'hent':
      return Response.json(await dataOf(req.payload, subscriber), {
        headers: { 'content-disposition': 'attachment; filename="nyhedsbrev.json"', 'cache-control': 'no-store' },
      })
    case 'slet':
      await erase(req.payload, subscriber)
      return back('erased')
    case 'gem': {
      const wish = await choiceIn(req, form)
      if (wish) await change(req.payload, subscriber, wish)
      return back(wish ? 'saved' : 'notSaved')
    }
    default:
      return back('notSaved')
  }
}

/** RFC 8058: mail programs post here without cookies and expect no page; people are redirected to one. Idempotent. */
async function handleLeave(req: PayloadRequest): Promise<Response> {
  const { locale, token, subscriber } = await subscriberIn(req, 'unsubscribe')
  const isProgram = textIn(await formOf(req), 'List-Unsubscribe') === 'One-Click'
  if (subscriber) await leave(req.payload, subscriber, new Date())
  return isProgram ? new Response(null, { status: 200 }) : leadTo(paths.unsubscribe(locale, token, answerQuery('done')))
}

async function subscriberIn(
  req: PayloadRequest,
  purpose: LinkPurpose,
): Promise<{ locale: Locale; token: string; subscriber: Subscriber | null }> {
  const given = req.routeParams?.token
  const token = typeof given === 'string' ? given : ''
  const id = subscriberOf(linkSecrets(req.payload), purpose, token)
  // The token proves that it is the subscriber's own record.
  const subscriber =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'subscribers',
          id,
          overrideAccess: true,
          depth: 0,
          disableErrors: true,
        })
  return { locale: localeOf(req), token, subscriber }
}

/**
 * The new settings; null if language or place is missing or invalid: an incomplete form must not count as choosing
 * everything.
 */
async function choiceIn(req: PayloadRequest, form: FormData): Promise<Wish | null> {
  const language = textIn(form, 'sprog')
  if (!isLanguage(language)) return null
  const wish = await wishIn(req, form, language)
  return (wish.zone ?? wish.afdeling) !== null || textIn(form, 'sted') === EVERYWHERE ? wish : null
}

/** The choices in the form; an unknown place or language is ignored. */
async function wishIn({ payload }: PayloadRequest, form: FormData, page: Locale): Promise<Wish> {
  const language = textIn(form, 'sprog')
  const place = textIn(form, 'sted')
  const number = zoneOfPlace(place)
  // Names of places are public.
  const found = { ...AS_SERVER, limit: 1, select: {} } as const
  const [zone, afdeling] = await Promise.all([
    number === null ? null : payload.find({ collection: 'zones', where: { number: { equals: number } }, ...found }),
    number === null ? payload.find({ collection: 'afdelinger', where: { slug: { equals: place } }, ...found }) : null,
  ])
  return {
    language: isLanguage(language) ? language : page,
    zone: zone?.docs[0]?.id ?? null,
    afdeling: afdeling?.docs[0]?.id ?? null,
  }
}

function localeOf({ routeParams }: PayloadRequest): Locale {
  return isLanguage(routeParams?.locale) ? routeParams.locale : SOURCE_LOCALE
}

async function formOf(req: PayloadRequest): Promise<FormData> {
  const read = req.formData?.bind(req)
  return (await read?.().catch(() => null)) ?? new FormData()
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Redirects to a relative URL, which also works behind a proxy with another host name. */
function leadTo(location: string, cookie?: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
  })
}

/**
 * A cookie with the typed address, for the form to show again. Not in the URL, because servers log those. Empty:
 * deletes it.
 */
function draftCookie({ payload }: PayloadRequest, email: string): string {
  const { siteUrl } = payload.config.custom as { siteUrl: string }
  // Cut by code points: half a surrogate pair cannot be encoded.
  const draft = [...email].slice(0, LONGEST_EMAIL).join('')
  return `email=${encodeURIComponent(draft)}; Path=/; Max-Age=${email === '' ? 0 : DRAFT_SECONDS}; HttpOnly; SameSite=Strict${siteUrl.startsWith('https:') ? '; Secure' : ''}`
}
