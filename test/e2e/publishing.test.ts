import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { toLocal } from '@/src/domain/time/copenhagen'
import { describeSite, site, useBrowser } from '../support/browser'
import { choose, formResponds, openForm, OWN_PAGE, pick, save, signIn, soon } from '../support/editor'

const TITLE = 'Prøvedans i gården'
const SLUG = 'proevedans-i-gaarden'
const NEW_SLUG = 'dans-i-gaarden'

describeSite('an editor publishes an event that comes back each week', () => {
  const open = useBrowser()

  it('stands on the zone, in the calendar, on the front page and in the feed at once, and follows its changes', async () => {
    const tomorrow = Temporal.PlainDate.from(toLocal(new Date()).slice(0, 10)).add({ days: 1 })
    const staff = await open({ locale: 'en-GB', viewport: { width: 1400, height: 1000 } })
    const admin = await staff.newPage()
    // The front page shows the first events of the week, but those near the reader before them.
    const resident = await open()
    await resident.addCookies([{ name: 'sted', value: 'zone-2', url: site().url }])
    const reader = await resident.newPage()
    await signIn(admin)

    // Requests every page first, so that there is an old version to replace.
    for (const path of ['/da/zoner/2', '/da/kalender', '/da']) {
      await reader.goto(path)
      expect(await reader.locator('main').innerText()).not.toContain(TITLE)
    }
    await writeEvent(admin, tomorrow)
    await admin.getByRole('button', { name: 'Publish changes' }).click()
    await admin.waitForURL(/\/events\/[0-9a-f-]{30,}/)

    for (const path of ['/da/zoner/2', '/da']) await soon(reader, path, TITLE)
    await soon(reader, `/da/kalender?maaned=${tomorrow.toString().slice(0, 7)}`, TITLE)
    const second = tomorrow.add({ weeks: 1 })
    let [series, ...changed] = await feed()
    expect(series?.startDate.toString()).toBe(`${tomorrow.toString()}T07:00:00`)
    expect(series?.component.getFirstPropertyValue('rrule')?.toString()).toContain('FREQ=WEEKLY')
    expect(changed).toEqual([])

    // In Arabic its facts are Arabic; its text, not yet translated, is Danish and marked as such.
    await reader.goto(`/ar/kalender/${SLUG}`)
    expect(await reader.locator('h1 [lang=da][dir=ltr], h1[lang=da][dir=ltr]').textContent()).toBe(TITLE)
    const data = (await reader.locator('script[type="application/ld+json"]').allTextContents()).join()
    expect(data).toContain('"@type":"Event"')

    // One day is cancelled.
    const id = new URL(admin.url()).pathname.split('/').at(-1) ?? ''
    const exceptions = [
      { date: `${second.toString()}T12:00:00.000Z`, state: 'cancelled', reason: 'Gulvet skal lakeres' },
    ]
    await save(staff.request, 'PATCH', `events/${id}?locale=da`, { exceptions, _status: 'published' })
    await soon(reader, `/da/kalender/${SLUG}`, /Aflyst[\s\S]*Gulvet skal lakeres/)
    await soon(reader, `/da/kalender?maaned=${second.toString().slice(0, 7)}`, /Gulvet skal lakeres/)
    ;[series, ...changed] = await feed()
    expect(series?.sequence).toBeGreaterThan(0)
    expect(changed).toHaveLength(1)
    expect(changed[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(changed[0]?.recurrenceId.toString()).toBe(`${second.toString()}T07:00:00`)

    // It gets another slug: the old address, which may be printed, redirects.
    await admin.reload()
    await formResponds(admin)
    await admin.locator('#field-slug').fill(NEW_SLUG)
    await admin.getByRole('button', { name: 'Publish changes' }).click()
    await expect
      .poll(async () => (await fetch(`${site().url}/da/kalender/${NEW_SLUG}`)).status, { timeout: 5000 })
      .toBe(200)
    const old = await fetch(`${site().url}/ar/kalender/${SLUG}`, { redirect: 'manual' })
    expect(old.status).toBe(308)
    expect(new URL(old.headers.get('location') ?? '', site().url).pathname).toBe(`/ar/kalender/${NEW_SLUG}`)
    expect(await (await fetch(`${site().url}/da/kalender/${SLUG}/ics`)).text()).toContain(TITLE)

    // It is deleted.
    await staff.request.delete(`/api/events/${id}`, OWN_PAGE)
    await expect
      .poll(async () => (await fetch(`${site().url}/da/kalender/${NEW_SLUG}`)).status, { timeout: 2000 })
      .toBe(404)
    await reader.goto('/da/zoner/2')
    expect(await reader.locator('main').innerText()).not.toContain(TITLE)
    await staff.close()
  })

  it('is shown what a choice asks for, also if the server answers about something else as it is made', async () => {
    const staff = await open({ locale: 'en-GB', viewport: { width: 1400, height: 1000 } })
    const admin = await staff.newPage()
    await signIn(admin)
    await openForm(admin, '/admin/collections/events/create?locale=da')
    const { arrived, letGo } = await holdFormState(admin)
    await admin.locator('#field-title').fill(TITLE)
    await admin.getByRole('button', { name: 'When', exact: true }).click()
    await arrived
    await choose(admin, 'repeats__frequency', 'Weekly')
    letGo()
    await admin.locator('#field-repeats__weekdays').waitFor()
    await staff.close()
  })

  it('is told at the field what cannot be, also if the server answers about something else after it', async () => {
    const staff = await open({ locale: 'en-GB', viewport: { width: 1400, height: 1000 } })
    const admin = await staff.newPage()
    await signIn(admin)
    await openForm(admin, '/admin/collections/events/create?locale=da')
    await admin.locator('#field-title').fill('Baglæns igen')
    await admin.locator('#field-summary').fill('Slutter, før det begynder.')
    await admin.getByRole('button', { name: 'When', exact: true }).click()
    await pick(admin, 'start', '1. Dec 2027 17:00')
    const { arrived, letGo } = await holdFormState(admin)
    await pick(admin, 'end', '1. Dec 2027 16:00')
    await arrived
    const refused = admin.waitForResponse((answer) => /\/api\/events\?/.test(answer.url()) && answer.status() === 400)
    await admin.getByRole('button', { name: 'Publish changes' }).click()
    await refused
    const answered = admin.waitForResponse((answer) => answer.request().postData()?.includes('"form-state"') ?? false)
    letGo()
    await answered
    await formResponds(admin)
    await admin.waitForTimeout(1000)
    expect(await admin.getByText('The end must be after the start.').count()).toBe(1)
    // It goes as soon as something is changed.
    await pick(admin, 'end', '1. Dec 2027 18:00')
    await expect.poll(async () => admin.getByText('The end must be after the start.').count()).toBe(0)
    await staff.close()
  })

  it('is told what cannot be also of a draft, until something is changed', async () => {
    const staff = await open({ locale: 'en-GB', viewport: { width: 1400, height: 1000 } })
    const admin = await staff.newPage()
    await signIn(admin)
    await openForm(admin, '/admin/collections/events/create?locale=da')
    await admin.locator('#field-title').fill('Baglæns kladde')
    await admin.locator('#field-summary').fill('Slutter, før det begynder.')
    await admin.getByRole('button', { name: 'When', exact: true }).click()
    await pick(admin, 'start', '1. Dec 2027 17:00')
    await pick(admin, 'end', '1. Dec 2027 16:00')
    await admin.getByRole('button', { name: 'Save Draft' }).click()
    const told = admin.getByText('The end must be after the start.')
    await told.first().waitFor()
    await admin.waitForTimeout(2000)
    expect(await told.first().isVisible()).toBe(true)
    // Payload hides it on a phone.
    await admin.setViewportSize({ width: 320, height: 800 })
    expect(await told.first().isVisible()).toBe(true)
    await admin.setViewportSize({ width: 1400, height: 1000 })
    // Also if it is another field that is changed.
    await pick(admin, 'start', '1. Dec 2027 15:00')
    await expect.poll(async () => told.count()).toBe(0)
    await staff.close()
  })

  it('is told in its own language, at the field, what cannot be', async () => {
    const staff = await open({ locale: 'en-GB', viewport: { width: 1400, height: 1000 } })
    const admin = await staff.newPage()
    await signIn(admin)
    await openForm(admin, '/admin/collections/events/create')
    await admin.locator('#field-title').fill('Baglæns')
    await admin.locator('#field-summary').fill('Slutter, før det begynder.')
    await admin.getByRole('button', { name: 'When', exact: true }).click()
    await pick(admin, 'start', '1. Dec 2026 17:00')
    await pick(admin, 'end', '1. Dec 2026 16:00')
    await admin.getByRole('button', { name: 'Publish changes' }).click()
    await admin.getByText('The end must be after the start.').first().waitFor()
    const { totalDocs } = (await (
      await staff.request.get('/api/events?where[slug][equals]=baglaens&draft=true', OWN_PAGE)
    ).json()) as { totalDocs: number }
    expect(totalDocs).toBe(0)
    await staff.close()
  })
})

/**
 * Fills in the admin's form as an editor does: texts, times, weekly, zone 2. Early in the morning: a zone's page shows
 * only what comes first, and on some weekdays the samples fill it.
 */
async function writeEvent(admin: Page, day: Temporal.PlainDate): Promise<void> {
  // The admin remembers the language this editor last used, in another test.
  await openForm(admin, '/admin/collections/events/create?locale=da')
  await admin.locator('#field-title').fill(TITLE)
  await admin.locator('#field-summary').fill('Vi danser sammen. Du behøver ikke at kunne noget.')
  await admin.getByRole('button', { name: 'When', exact: true }).click()
  const date = day
    .toPlainDateTime()
    .toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
    .replace(' ', '. ')
  await pick(admin, 'start', `${date} 07:00`)
  await pick(admin, 'end', `${date} 09:00`)
  await choose(admin, 'repeats__frequency', 'Weekly')
  const weekday = day.toLocaleString('en-GB', { weekday: 'long' })
  await choose(admin, 'repeats__weekdays', weekday)
  await admin.getByRole('button', { name: 'Where', exact: true }).click()
  await choose(admin, 'zones', 'Zone 2')
}

/** Holds back what the server answers about the form's state, from the first answer until it is let go. */
async function holdFormState(admin: Page): Promise<{ arrived: Promise<void>; letGo: () => void }> {
  let [arrive, letGo] = [() => {}, () => {}]
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  await admin.route('**', async (route) => {
    if (!route.request().postData()?.includes('"form-state"')) return route.continue()
    const response = await route.fetch()
    arrive()
    await gone
    await route.fulfill({ response })
  })
  return { arrived, letGo }
}

/** The event in zone 2's feed, as a calendar program reads it: the series first, then its changed days. */
async function feed(): Promise<ICAL.Event[]> {
  const text = await (await fetch(`${site().url}/da/kalender.ics?zone=2`)).text()
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return events
    .filter(({ summary }) => summary === TITLE)
    .sort((a, b) => Number(a.isRecurrenceException()) - Number(b.isRecurrenceException()))
}
