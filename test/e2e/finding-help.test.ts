import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { translator } from '@/src/i18n/translator'
import { complaintsOf, describeSite, useBrowser } from '../support/browser'

const t = translator('ar')

describeSite('a resident looks for a café for women, in Arabic, on a narrow phone', () => {
  const open = useBrowser()

  it.each([true, false])('finds Salam Søster in at most three taps (JavaScript: %s)', async (javaScriptEnabled) => {
    const context = await open({
      javaScriptEnabled,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      locale: 'ar',
    })
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    await page.goto('/ar')
    await page
      .getByRole('link', { name: t('vocabulary.need.women') })
      .first()
      .tap()
    await page.waitForURL('**/ar/tilbud?emne=women')
    await page
      .getByRole('heading', { name: /Salam Søster/, level: 3 })
      .getByRole('link')
      .first()
      .tap()
    await page.waitForURL('**/ar/tilbud/salam-soester')

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Salam Søster')
    expect(await page.locator('html').getAttribute('lang')).toBe('ar')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    // Text that is not Arabic states its language and direction (`bdi` determines the direction itself).
    const undirected = await page.locator('main [lang]:not([lang=ar], bdi, option, [dir=ltr])').count()
    expect(undirected).toBe(0)
    for (const href of await hrefs(page.locator('a[href^="tel:"]'))) expect(href).toMatch(/^tel:\+?\d{8,}$/)
    for (const href of await hrefs(page.locator('a[href^="mailto:"]'))) expect(href).toMatch(/^mailto:[^@\s]+@[^@\s]+$/)
    // The facts come first in every language: which day, for whom.
    const main = await page.locator('main').innerText()
    expect(main).toContain(t('facts.when'))
    expect(main).toContain(t('facts.womenOnly'))
    expect(complaints).toEqual([])
    await context.close()
  })

  it('changes the language and stays on the page', async () => {
    const context = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto('/ar/tilbud/salam-soester')
    await page.locator('header summary').click()
    await page.getByRole('link', { name: 'Türkçe' }).click()
    await page.waitForURL('**/tr/tilbud/salam-soester')
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    await context.close()
  })
})

async function hrefs(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}
