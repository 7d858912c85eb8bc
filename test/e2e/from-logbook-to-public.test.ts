import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeSite, useBrowser } from '../support/browser'
import { OWN_PAGE, responds, save, signIn } from '../support/editor'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } satisfies BrowserContextOptions

describeSite('a count on a phone becomes a public figure', () => {
  const open = useBrowser()

  it('is logged by a zone worker, approved by the leader group, accepted by the board, and stands on the public page', async () => {
    const worker = await (await open(PHONE)).newPage()
    await signIn(worker, 'zoneWorker')
    await worker.goto('/admin/logbog')
    await responds(worker.getByLabel('Hvor mange?'))
    const offer = worker.getByRole('radio', { name: 'Fritidsjobcaféen', exact: true })
    if (await offer.isVisible()) await offer.check()
    else await worker.getByLabel('Et andet tilbud …').selectOption({ label: 'Fritidsjobcaféen' })
    await worker.getByRole('radio', { name: 'Unge, der har fået et fritidsjob', exact: true }).check()
    await worker.getByLabel('Hvor mange?').fill('7')
    await worker.getByRole('button', { name: 'Gem', exact: true }).click()
    await worker.getByRole('heading', { name: 'Gemt' }).waitFor()
    expect(await worker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    // The secretariat closes the period: the figure is calculated and frozen.
    const secretariat = await open()
    const editor = await secretariat.newPage()
    await signIn(editor)
    const { docs: periods } = (await (await secretariat.request.get('/api/periods?limit=0', OWN_PAGE)).json()) as {
      docs: { id: string; from: string; to: string; name: string }[]
    }
    const today = new Date().toISOString()
    const period = periods.find(({ name, from, to }) => /^\d{4}$/.test(name) && from <= today && today <= to)
    await save(secretariat.request, 'PATCH', `periods/${period?.id ?? ''}`, { closed: true })
    const {
      docs: [figure],
    } = (await (await secretariat.request.get(`/api/measurements?where[key][like]=B2&limit=1`, OWN_PAGE)).json()) as {
      docs: { id: string; value: number }[]
    }
    expect(figure?.value).toBe(7)
    const address = `/admin/collections/measurements/${figure?.id ?? ''}`

    await press(editor, address, 'Send til godkendelse')
    const leader = await (await open()).newPage()
    await signIn(leader, 'leader')
    // It is listed on the first page that the leader group opens.
    await leader
      .getByText(/\bB2\b/)
      .first()
      .waitFor()
    await press(leader, address, 'Godkend')
    const board = await (await open()).newPage()
    await signIn(board, 'board')
    await press(board, address, 'Tag til efterretning')

    // Not yet public: publishing is the secretariat's last step.
    const reader = await (await open()).newPage()
    await reader.goto('/da/indikatorer')
    expect(await figures(reader)).toMatch(/48\s*\(2024\)/)
    await press(editor, address, 'Offentliggør')
    await expect
      .poll(async () => (await reader.reload(), figures(reader)), { timeout: 5000 })
      .toMatch(new RegExp(`\\b7\\s*\\(${period?.name ?? '?'}\\)`))
    await reader.goto('/ar/indikatorer')
    expect(await reader.locator('main').innerText()).toContain('48')
  })
})

/** The public page's text about the indicator that the logbook feeds. */
async function figures(page: Page): Promise<string> {
  return page.getByRole('article').filter({ hasText: 'Unge, der får et fritidsjob' }).first().innerText()
}

/** Opens a document in the admin, takes one of its steps, and waits until it is done. */
async function press(page: Page, address: string, step: string): Promise<void> {
  await page.goto(address)
  const button = page.getByRole('button', { name: step, exact: true })
  await button.click()
  await button.waitFor({ state: 'detached' })
}
