import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import type { Locale } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'
import { askForNewsletter } from '../support/ask-for-newsletter'
import { violationsOn } from '../support/axe'
import { complaintsOf, describeSite, site, useBrowser } from '../support/browser'
import { openMailbox } from '../support/mailbox'
import { PAGE_TYPES, pagesOfLinks } from '../support/pages'

const LOCALES: Locale[] = ['da', 'ar']
const WIDTHS = [320, 1280]
const views = LOCALES.flatMap((locale) => WIDTHS.map((width) => ({ locale, width })))

describeSite('every type of page', () => {
  const open = useBrowser()
  const mailbox = openMailbox(() => site().smtpPort)
  let pages = PAGE_TYPES

  beforeAll(async () => {
    pages = { ...PAGE_TYPES, ...pagesOfLinks(await askForNewsletter(mailbox, 'alle-sider@example.org')) }
  })

  it.each(views)(
    'can be used by everyone, by light and by dark, and fits ($locale, $width px)',
    async ({ locale, width }) => {
      const context = await open({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      const wrong: Record<string, string[]> = {}
      for (const [type, path] of Object.entries(pages)) {
        const answer = await page.goto(path(locale))
        const found = [...(await misfits(page, width)), ...(await scripts(page))]
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          found.push(
            ...(await violationsOn(page, colorScheme === 'light' ? 'all' : 'colours')).map(
              (violation) => `${colorScheme}: ${violation}`,
            ),
          )
        }
        // A missing page responds with 404, which the browser also logs as an error.
        const heard = complaints.splice(0)
        found.push(...(type === 'lost' ? heard.filter((complaint) => !complaint.includes(page.url())) : heard))
        if (answer?.status() !== (type === 'lost' ? 404 : 200)) found.push(`status ${answer?.status() ?? 'none'}`)
        if (found.length > 0) wrong[type] = found
      }
      expect(wrong).toEqual({})
      await context.close()
    },
  )

  it.each(LANGUAGES)('fits a narrow phone, whatever the length of its words (%s)', async (locale) => {
    const context = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    for (const path of [paths.home, paths.offers, paths.calendar, paths.afdelinger, paths.about, paths.indicators]) {
      await page.goto(path(locale))
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 700 })
        expect(await misfits(page, width), path(locale)).toEqual([])
      }
    }
    await context.close()
  })

  it('opens the filters on a narrow phone without fault', async () => {
    const context = await open({ viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    for (const locale of LOCALES) {
      await page.goto(`/${locale}/tilbud#filtre`)
      for (const summary of await page.locator('#filtre summary').all()) {
        if ((await summary.evaluate((one) => one.parentElement?.hasAttribute('open'))) !== true) await summary.click()
      }
      expect(await violationsOn(page)).toEqual([])
      expect(await misfits(page, 320)).toEqual([])
    }
    await context.close()
  })
})

describeSite('with letters of twice the size', () => {
  // The reader's own setting, as in a phone's browser: `rem` follows it, in media queries too.
  const open = useBrowser('--blink-settings=defaultFontSize=32')

  it.each(LANGUAGES)('every page fits a narrow phone, and its head can be read (%s)', async (locale) => {
    const context = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    for (const path of Object.values(PAGE_TYPES)) {
      await page.goto(path(locale))
      expect(await misfits(page, 320), path(locale)).toEqual([])
    }
    const name = await page.locator('header a span').first().boundingBox()
    const languages = await page.locator('header summary').first().boundingBox()
    expect(name && languages && name.y + name.height <= languages.y + 1).toBe(true)
    await context.close()
  })
})

/** Reports if the page is wider than the window. */
async function misfits(page: Page, width: number): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return wide > width ? [`${wide} px wide in ${width}`] : []
}

/** Public pages contain data, never executable scripts. */
async function scripts(page: Page): Promise<string[]> {
  return page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)))
}
