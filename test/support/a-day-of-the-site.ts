import { expect, vi } from 'vitest'
import type { Payload } from 'payload'
import { sweepPending } from '@/src/cms/files/settle-pending'
import { expireAll } from '@/src/cms/hooks/expire-cache'
import { sweepLimits } from '@/src/cms/limits/spend'
import { serverRequest } from '@/src/cms/write'
import { OPEN_COLLECTIONS } from '@/src/doors/open-collections'
import { loadBoardPage } from '@/src/services/board/load-board-page'
import { loadSecretariat } from '@/src/services/dashboard/load-secretariat'
import { loadToDecide } from '@/src/services/dashboard/load-to-decide'
import { PACE } from '@/src/services/deliveries/sender'
import { codeFor } from '@/src/services/qr-codes/code-for'
import { scansAt } from '@/src/services/qr-codes/scans-at'
import { ask, change, confirm, dataOf, erase, leave } from '@/src/services/subscribers/subscription'
import { loadAbout } from '@/src/site/data/about'
import { loadCalendar, loadEvent } from '@/src/site/data/calendar'
import { loadEvaluation, loadEvaluations } from '@/src/site/data/evaluations'
import { loadEventFile, loadFeed } from '@/src/site/data/feeds'
import { loadHome } from '@/src/site/data/home'
import { loadIndicators, loadIndicatorTable } from '@/src/site/data/indicators'
import { loadNewsletterPrint } from '@/src/site/data/newsletter-print'
import { loadNewsletter, loadNewsletterFeed, loadNewsletters } from '@/src/site/data/newsletters'
import { loadOffer, loadOfferList } from '@/src/site/data/offers'
import { loadPage } from '@/src/site/data/pages'
import { loadPoster } from '@/src/site/data/posters'
import { loadPrintedPath, noteScan } from '@/src/site/data/qr-codes'
import { loadShell } from '@/src/site/data/shell'
import { loadSitemap } from '@/src/site/data/sitemap'
import { loadSubscribeForm, loadSubscription } from '@/src/site/data/subscription'
import { loadWelcome } from '@/src/site/data/welcome'
import { loadAfdeling, loadAfdelinger, loadZone, loadZones } from '@/src/site/data/zones'
import { subscriberToken } from '@/src/urls/subscriber-token'
import { work } from '@/src/worker/work'
import { apiAs } from './api'
import { givenDraft, stored } from './builders'
import { givenEdition } from './editions'
import type { Mailbox } from './mailbox'
import { account, anonymous, PASSWORD } from './people'

/** A day of Lilleby with its samples. */
export const TODAY = '2026-11-02'
const NOW = `${TODAY}T10:00`

/** Loads what each public page, feed and print shows, found and not found. */
export async function loadEveryPage(): Promise<void> {
  const none = new URLSearchParams()
  for (const slug of ['bakkehusene', 'ukendt']) {
    await loadAfdeling('da', NOW, slug)
    await loadWelcome(slug, ['da', 'en'], NOW)
  }
  for (const slug of ['faelles-kaffe', 'ukendt']) {
    await loadOffer('da', NOW, slug)
    await loadPoster('offer', slug, ['da'], NOW)
  }
  for (const slug of ['eksempel-sang', 'ukendt']) {
    await loadEvent('da', NOW, slug)
    await loadPoster('event', slug, ['da'], NOW)
    await loadEventFile('da', slug)
  }
  for (const slug of ['eksempel-nyt-fra-lilleby', 'ukendt']) {
    await loadNewsletter('da', slug, NOW)
    await loadNewsletterPrint(slug, ['da'], NOW)
  }
  for (const slug of ['kaffe-2025', 'ukendt']) await loadEvaluation('da', slug)
  await loadShell('da', NOW)
  for (const place of ['alle', 'zone-1']) await loadHome('da', NOW, place)
  await loadAbout('da')
  await loadPage('da', 'om')
  await loadZones('da')
  await loadZone('da', NOW, '1')
  await loadAfdelinger('da')
  await loadOfferList('da', NOW, none)
  await loadCalendar('da', NOW, none)
  await loadEvaluations('da')
  await loadIndicators('da', NOW)
  await loadIndicatorTable('da')
  await loadNewsletters('da')
  for (const zone of [null, 1]) await loadNewsletterFeed('da', zone, 'atom')
  for (const scope of [
    { kind: 'all' },
    { kind: 'zone', number: 1 },
    { kind: 'afdeling', slug: 'bakkehusene' },
    { kind: 'offer', slug: 'faelles-kaffe' },
  ] as const)
    await loadFeed('da', scope, new Date(NOW))
  await loadSubscribeForm('da', null)
  await loadSitemap()
}

/** Loads what the board and the secretariat see first. */
export async function loadEveryDesk(payload: Payload): Promise<void> {
  await loadBoardPage(payload, new Date(NOW))
  await loadSecretariat(payload, new Date(NOW))
  for (const body of ['leader', 'board'] as const) await loadToDecide(payload, body)
}

/** Asks for each open list as strangers may: by each field, in each order. */
export async function askForEveryList(): Promise<void> {
  const values = { id: '0'.repeat(24), text: 'x', choice: 'x', flag: 'true', number: '1', date: TODAY } as const
  for (const [slug, { where, sort }] of OPEN_COLLECTIONS) {
    const asked = [
      'depth=1',
      ...sort.map((field) => `sort=-${field}`),
      ...Object.entries(where).map(
        ([field, kind]) => `where[${field}][${kind === 'date' ? 'greater_than' : 'equals'}]=${values[kind]}`,
      ),
    ]
    for (const query of asked) expect((await anonymous.get(`/${slug}?${query}`)).status, `${slug} ${query}`).toBe(200)
  }
}

/** A poster is printed and scanned. */
export async function scanACode(payload: Payload): Promise<void> {
  const path = '/tilbud/faelles-kaffe'
  const code = await codeFor(payload, { path })
  await loadPrintedPath(code)
  await noteScan(code, new Date())
  await scansAt({ path, afdeling: null, places: [''] }, { payload, user: await account('editor') })
}

/** A draft is published at its time. */
export async function publishOnTime(payload: Payload): Promise<void> {
  const [{ id }, user] = [await givenDraft('activities'), await account('editor')]
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'activities', value: id },
      user: { relationTo: 'users', value: user.id },
    },
    waitUntil: new Date(Date.now() - 1000),
  })
  await payload.jobs.run({ queue: 'default' })
  // The site's own clock may have taken it first.
  await vi.waitUntil(async () => (await stored('activities', id))._status === 'published', { timeout: 60_000 })
}

/** Somebody subscribes, gets a newsletter, and leaves; the worker also does what is due each hour. */
export async function sendANewsletter(payload: Payload, mailbox: Mailbox): Promise<void> {
  const email = 'ny@example.org'
  const wish = { language: 'da', zone: null, afdeling: null } as const
  await ask(payload, email, wish, new Date())
  await mailbox.next(email)
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { email: { equals: email } },
    overrideAccess: true,
  })
  const [person] = docs
  if (!person) throw new Error('Nobody has subscribed.')
  await loadSubscription('da', 'confirm', subscriberToken(payload.secret, 'confirm', person.id))
  await confirm(payload, person, new Date())
  await change(payload, person, wish)
  const { id } = await givenEdition()
  const stop = new AbortController()
  const working = work(payload, stop.signal, { ...PACE, seen: 0, rest: 20 })
  await mailbox.next(email)
  const isSent = async () =>
    (await payload.findByID({ collection: 'newsletters', id, overrideAccess: true })).status === 'sent'
  await vi.waitUntil(isSent, { timeout: 60_000 })
  stop.abort()
  await working
  await dataOf(payload, person)
  await leave(payload, person, new Date())
  await erase(payload, person)
}

/** What a site does at its start and from time to time. */
export async function sweepAndExpire(payload: Payload): Promise<void> {
  for (const slug of ['media', 'files'] as const) await sweepPending(payload, slug)
  await expireAll(await serverRequest(payload))
  await sweepLimits(payload)
}

/** An editor signs in, at the second try, and out; and forgets the password. */
export async function signInAndOut(mailbox: Mailbox): Promise<void> {
  const { email } = await account('editor')
  const signIn = async (password: string) =>
    anonymous.post('/users/login', { email, password }, { from: '198.51.100.1' })
  expect((await signIn('wrong')).status).toBe(401)
  const { body } = await signIn(PASSWORD)
  const editor = apiAs(String(body.token))
  expect((await editor.get('/users/me')).body.user).toMatchObject({ email })
  await editor.post('/users/logout', {})
  await anonymous.post('/users/forgot-password', { email })
  await mailbox.next(email)
}
