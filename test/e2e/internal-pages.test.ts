import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe'
import { describeSite, site, useBrowser } from '../support/browser'
import { OWN_PAGE, signIn } from '../support/editor'

const PAGES = [
  { path: '/admin/bestyrelse', title: 'Bestyrelsens side' },
  { path: '/admin/aftaler?paa=2027-03-01', title: 'Aftaler, der gælder' },
  { path: '/admin/aarshjul?aar=2027', title: 'Årshjul 2027' },
]

describeSite('the pages of the internal area', () => {
  const open = useBrowser()

  test('are for those who are signed in: others come to the form, and from there to what they asked for', async () => {
    const context = await open()
    const page = await context.newPage()
    for (const { path } of PAGES) {
      await page.goto(path)
      await page.waitForURL((url) => url.pathname === '/admin/login')
      expect(new URL(page.url()).searchParams.get('redirect')).toBe(path)
    }
    await context.close()
  })

  test('show their titles, fit a phone, and have nothing that axe finds wrong', async () => {
    const context = await open({ viewport: { width: 360, height: 800 } })
    const page = await context.newPage()
    await signIn(page)
    for (const { path, title } of PAGES) {
      await page.goto(path)
      expect(await page.locator('main h1').innerText()).toBe(title)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        path,
      ).toBeLessThanOrEqual(0)
      // Only the page itself: the frame around it is Payload's.
      const wrong = await violationsOn(page)
      expect(
        wrong.filter((line) => !/landmark|region|page-has-heading/.test(line)),
        path,
      ).toEqual([])
    }
    await context.close()
  })

  test('say what is wrong with a day or a year that is none', async () => {
    const context = await open()
    const page = await context.newPage()
    await signIn(page)
    await page.goto('/admin/aftaler?paa=2027-02-30')
    expect(await page.locator('main [role=alert]').innerText()).toContain('"2027-02-30" er ikke en dag')
    await page.goto('/admin/aarshjul?aar=i%20%C3%A5r')
    expect(await page.locator('main [role=alert]').innerText()).toContain('"i år" er ikke et år')
    await context.close()
  })

  test("lead from the admin's first page", async () => {
    const context = await open({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await signIn(page)
    await page.getByRole('region', { name: 'Det, der venter' }).getByRole('link', { name: 'Bestyrelsens side' }).click()
    await page.waitForURL(`${site().url}/admin/bestyrelse`)
    expect(await page.locator('main svg[role=img]').count()).toBeGreaterThan(10)
    const pdf = await page.request.get('/api/board/page.pdf', OWN_PAGE)
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
    await context.close()
  })
})
