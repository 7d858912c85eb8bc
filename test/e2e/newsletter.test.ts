import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { toLocal } from '@/src/domain/time/copenhagen'
import { ownName } from '@/src/i18n/language-names'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'
import { askForNewsletter } from '../support/ask-for-newsletter'
import { violationsOn } from '../support/axe'
import { describeSite, site, useBrowser } from '../support/browser'
import { choose, formResponds, openForm, OWN_PAGE, pick, save, signIn } from '../support/editor'
import { openMailbox } from '../support/mailbox'

const PHONE = { viewport: { width: 320, height: 700 }, javaScriptEnabled: false }
const RESIDENT = 'beboer@example.org'
const TITLE = { da: 'Nyt fra gården', ur: 'صحن کی خبریں' }
const HEADING = { da: 'Fællesspisning på fredag', ur: 'جمعے کو مل کر کھانا' }
const t = translator('ur')

describeSite('a newsletter', () => {
  const open = useBrowser()
  const mailbox = openMailbox(() => site().smtpPort)

  it('is asked for in Urdu on a phone without scripts, written in the admin, received, and stopped by one click', async () => {
    const staff = await open({ viewport: { width: 1400, height: 1000 } })
    const editor = await staff.newPage()
    await signIn(editor)
    const administrator = await open()
    await signIn(await administrator.newPage(), 'admin')
    const resident = await (await open(PHONE)).newPage()

    await resident.goto(paths.subscribe('ur'))
    await tabTo(resident.getByLabel(t('subscribe.email')))
    await resident.keyboard.type(RESIDENT)
    await tabTo(resident.getByRole('button', { name: t('subscribe.send') }))
    await resident.keyboard.press('Enter')
    await resident.getByRole('heading', { name: t('subscribe.sentTitle') }).waitFor()
    await fits(resident)
    const link = /https?:\S+\/bekraeft\/\S+/.exec((await mailbox.next(RESIDENT)).text ?? '')?.[0] ?? ''
    await resident.goto(link)
    expect(await stateOf(administrator)).toBe('unconfirmed')
    expect(await resident.locator('main').getByRole('button').count()).toBe(1)
    const yes = resident.getByRole('button', { name: t('subscribe.confirmButton') })
    expect((await yes.boundingBox())?.height).toBeGreaterThanOrEqual(56)
    await tabTo(yes)
    await resident.keyboard.press('Enter')
    await resident.getByRole('heading', { name: t('subscribe.confirmedTitle') }).waitFor()
    await fits(resident)
    expect(await stateOf(administrator)).toBe('confirmed')

    const address = await write(editor)
    await translate(editor, address)
    await openForm(editor, `${address}?locale=da`)
    await press(editor, 'Gennemlæst')
    const now = toLocal(new Date())
    await pick(editor, 'sendAt', `${dayOf(new Date())} ${now.slice(11, 16)}`)
    await press(editor, 'Planlæg')
    // The page stays open meanwhile.
    await editor.getByText('Sendt 1, mislykket 0, uvis 0.').waitFor()

    const mail = await mailbox.next(RESIDENT)
    expect([mail.subject, mail.headers.get('content-language')]).toEqual([`${t('common.sample')}: ${TITLE.ur}`, 'ur'])
    expect(mail.text).toContain(HEADING.ur)
    await resident.setContent(String(mail.html))
    expect(
      await resident.getByRole('heading', { name: HEADING.ur }).evaluate((one) => getComputedStyle(one).direction),
    ).toBe('rtl')
    await fits(resident)
    await resident.getByRole('link', { name: t('mail.view') }).click()
    expect(await resident.locator('h1').innerText()).toBe(TITLE.ur)

    const unsubscribe = (mail.headers.get('list') as unknown as { unsubscribe: { url: string } }).unsubscribe.url
    await resident.goto(unsubscribe)
    await resident.getByRole('button', { name: t('subscribe.unsubscribeButton') }).waitFor()
    await fits(resident)
    expect(await stateOf(administrator)).toBe('confirmed')
    const click = await fetch(unsubscribe, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    })
    expect([click.status, await click.text(), await stateOf(administrator)]).toEqual([200, '', 'unsubscribed'])

    const next = await schedule(staff, 'Det næste')
    await expect.poll(async () => statusOf(staff, next), { timeout: 15_000, interval: 300 }).toBe('sent')
    expect(mailbox.received.filter(({ to }) => to === RESIDENT)).toHaveLength(2)
  })

  it('gives each receiver pages that are theirs alone: kept nowhere, named to nobody, found by no search', async () => {
    const { confirm, settings, unsubscribe } = await askForNewsletter(mailbox, 'ejer@example.org')
    for (const path of [
      paths.confirmSubscription('da', confirm),
      paths.subscription('da', settings),
      paths.unsubscribe('da', unsubscribe),
    ]) {
      for (const init of [
        {},
        { method: 'POST', body: new URLSearchParams({ handling: 'hent' }), redirect: 'manual' },
      ] satisfies RequestInit[]) {
        const { headers } = await fetch(site().url + path, init)
        expect(
          [headers.get('cache-control'), headers.get('referrer-policy'), headers.get('x-robots-tag')],
          path,
        ).toEqual(['private, no-store', 'no-referrer', 'noindex'])
      }
    }
    expect((await fetch(site().url + paths.subscribe('da'))).headers.get('cache-control')).toBe('private, no-store')
    expect((await fetch(site().url + paths.newsletters('da'))).headers.get('cache-control')).toContain('s-maxage=10')
  })

  it('that is called back on its way says so to those who follow its link, and says nothing more', async () => {
    const staff = await open()
    await signIn(await staff.newPage())
    const { confirm } = await askForNewsletter(mailbox, 'holdt@example.org')
    await fetch(site().url + paths.confirmSubscription('da', confirm), { method: 'POST' })
    const { arrived, letGo } = mailbox.hold('holdt')
    const sending = await schedule(staff, 'Et forkert tal')
    const waiting = await schedule(staff, 'Aldrig sendt', new Date(Date.now() + 3_600_000))
    await arrived
    for (const id of [sending, waiting])
      await save(staff.request, 'PATCH', `newsletters/${id}?locale=da`, { status: 'cancelled', reason: 'Forkert tal' })
    letGo()
    await mailbox.next('holdt@example.org')

    const reader = await (await open({ viewport: PHONE.viewport })).newPage()
    const answer = await reader.goto(paths.newsletter('ar', 'et-forkert-tal'))
    expect(answer?.status()).toBe(200)
    expect(await reader.locator('h1').innerText()).toBe(translator('ar')('newsletters.withdrawnTitle'))
    expect(await reader.content()).not.toContain('Et forkert tal')
    expect(await reader.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    await fits(reader)
    expect(await violationsOn(reader)).toEqual([])
    await reader.goto(paths.newsletters('da'))
    expect(await reader.locator('main').innerText()).not.toContain('Et forkert tal')
    expect((await fetch(site().url + paths.newsletter('da', 'aldrig-sendt'))).status).toBe(404)
  })
})

/**
 * Writes an edition in the admin's form, as a sample, so that other tests ignore it, and checks its preview. Returns
 * its path.
 */
async function write(editor: Page): Promise<string> {
  await openForm(editor, '/admin/collections/newsletters/create?locale=da')
  await editor.locator('#field-title').fill(TITLE.da)
  await pick(editor, 'date', dayOf(new Date()))
  await editor.getByRole('button', { name: 'Tilføj Afsnit' }).click()
  await editor.getByRole('button', { name: 'Overskrift', exact: true }).click()
  await editor.locator('#field-blocks__0__text').fill(HEADING.da)
  await editor.getByLabel('Eksempel').check()
  await editor.getByRole('button', { name: 'Gem', exact: true }).click()
  await editor.getByText('Ikke alt er oversat til engelsk, arabisk, somali, tyrkisk, urdu').waitFor()
  await editor.frameLocator('iframe').getByRole('heading', { name: HEADING.da }).waitFor()
  return new URL(editor.url()).pathname
}

/** Translates the edition into Urdu, and leaves the other languages out. */
async function translate(editor: Page, address: string): Promise<void> {
  await openForm(editor, `${address}?locale=ur`)
  await editor.locator('#field-title').fill(TITLE.ur)
  await editor.locator('#field-blocks__0__text').fill(HEADING.ur)
  for (const language of ['en', 'ar', 'so', 'tr'] as const)
    await choose(editor, 'languages__leaveOut', ownName(language))
  await editor.getByRole('button', { name: 'Gem', exact: true }).click()
  await editor.getByText('Ikke alt er oversat').waitFor({ state: 'detached' })
}

/** Takes one of the edition's steps, and waits until it is done and the page has reloaded. */
async function press(editor: Page, step: string): Promise<void> {
  const button = editor.getByRole('button', { name: step, exact: true })
  await Promise.all([editor.waitForEvent('load'), button.click()])
  await button.waitFor({ state: 'detached' })
  await formResponds(editor)
}

/** "27. nov. 2026", as the admin formats it. */
function dayOf(moment: Date): string {
  return moment.toLocaleDateString('da-DK', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'Europe/Copenhagen',
  })
}

/** Creates another edition, in Danish only, and schedules it over REST. Returns its id. */
async function schedule({ request }: BrowserContext, title: string, at = new Date()): Promise<string> {
  const languages = { leaveOut: LANGUAGES.filter((code) => code !== SOURCE_LOCALE) }
  const { id } = await save(request, 'POST', 'newsletters?locale=da', {
    title,
    date: at.toISOString(),
    audience: 'all',
    sample: true,
    languages,
    blocks: [{ blockType: 'heading', text: 'Mere nyt' }],
  })
  const path = `newsletters/${String(id)}?locale=da`
  await save(request, 'PATCH', path, { status: 'reviewed' })
  await save(request, 'PATCH', path, { status: 'scheduled', sendAt: at.toISOString(), sendAt_tz: 'Europe/Copenhagen' })
  return String(id)
}

async function statusOf({ request }: BrowserContext, id: string): Promise<string> {
  return ((await (await request.get(`/api/newsletters/${id}`, OWN_PAGE)).json()) as { status: string }).status
}

/** The state of the resident's subscription, as an administrator sees it. */
async function stateOf({ request }: BrowserContext): Promise<string | undefined> {
  const { docs } = (await (
    await request.get(`/api/subscribers?where[email][equals]=${RESIDENT}`, OWN_PAGE)
  ).json()) as { docs: { state: string }[] }
  return docs[0]?.state
}

/** Presses Tab until the element has the focus; a reader without a mouse must be able to reach it. */
async function tabTo(wanted: Locator): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await wanted.page().keyboard.press('Tab')
    if (await wanted.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error('the Tab key does not lead there')
}

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}
