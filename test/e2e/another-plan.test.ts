import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translator } from '@/src/i18n/translator'
import { plan as usual } from '@/src/plans/amagerplanen/plan'
import { plan } from '@/src/plans/nordbyplanen/plan'
import da from '@/src/plans/nordbyplanen/texts/da.json'
import en from '@/src/plans/nordbyplanen/texts/en.json'
import pl from '@/src/plans/nordbyplanen/texts/pl.json'
import { complaintsOf, describeSite, site, useBrowser } from '../support/browser'
import { signIn } from '../support/editor'
import { hasPoppler, pdfText } from '../support/poppler'
import { seededSite } from '../support/seeded-site'

const OFFER = 'froe-og-kaffe'
const NEWSLETTER = 'eksempel-nyt-fra-nordby'
const walks = [
  { locale: 'da', texts: da },
  { locale: 'en', texts: en },
  { locale: 'pl', texts: pl },
] as const

describeSite('another plan, served by the same build', () => {
  const open = useBrowser()
  let other: Awaited<ReturnType<typeof seededSite>> | null = null
  const url = () => other?.site.url ?? ''
  beforeAll(async () => {
    other = await seededSite({ password: site().password, settings: { PLAN: 'nordbyplanen' } })
  })
  afterAll(async () => other?.end())

  /** Opens a page, which must say nothing of the usual plan. */
  async function visit(page: Page, path: string): Promise<void> {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    expect(await answer?.text(), path).not.toMatch(/amager/i)
  }

  test.each(walks)('is read, filtered and printed ($locale)', async ({ locale, texts }) => {
    const t = translator(locale)
    const title = texts[`activities.${OFFER}.title`]
    const context = await open({ baseURL: url(), javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    const complaints = complaintsOf(page)

    await visit(page, `/${locale}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await page.title()).toContain(plan.name)
    expect(await page.locator('body').innerText()).toContain(texts['site.settings.intro'])
    const colour = await page.locator('meta[name=theme-color]').first().getAttribute('content')
    expect([plan.colours.light.awning, usual.colours.light.awning].indexOf(colour ?? '')).toBe(0)
    const alternates = await page.locator('link[rel=alternate][hreflang]').all()
    const languages = await Promise.all(alternates.map((link) => link.getAttribute('hreflang')))
    expect(languages.sort()).toEqual([...plan.languages, 'x-default'].sort())

    await visit(page, `/${locale}/tilbud`)
    await page.getByRole('link', { name: t('filters.open') }).click()
    await page.locator('#filtre input[name=emne][value=green]').check()
    await page.locator('#filtre').getByRole('button').click()
    await page.waitForURL(/emne=green/)
    expect(await page.locator('main article h3').allInnerTexts()).toEqual([title])

    await page.getByRole('link', { name: title }).click()
    await page.waitForURL((at) => at.pathname === `/${locale}/tilbud/${OFFER}`)
    await visit(page, page.url())
    expect(await page.locator('main').innerText()).toContain(texts[`activities.${OFFER}.summary`])
    const poster = await page.getByRole('link', { name: t('print.link') }).getAttribute('href')
    const sheet = Buffer.from(await (await fetch(url() + poster)).arrayBuffer())
    if (hasPoppler) {
      expect(pdfText(sheet)).toContain(title)
      expect(pdfText(sheet)).toContain(plan.name)
      expect(pdfText(sheet)).not.toMatch(/amager/i)
    }

    for (const path of ['nyhedsbreve', 'zoner', 'indikatorer', 'om', 'privatliv', 'was'])
      await visit(page, `/${locale}/${path}`)
    await visit(page, `/${locale}/nyhedsbreve/${NEWSLETTER}`)
    expect(await page.locator('main').innerText()).toContain(texts['demo.eksempel-nyhedsbrev.intro'])
    // Whoever goes on before the icon has come gives it up.
    expect(complaints.filter((line) => !line.includes('ERR_ABORTED'))).toEqual([])
    await context.close()
  })

  test('is found in its languages alone, and shown in its colours', async () => {
    const get = async (path: string, headers = {}) => fetch(url() + path, { headers, redirect: 'manual' })
    expect((await get('/ar')).status).toBe(404)
    expect((await get('/api/activities?locale=ar')).status).toBe(400)
    const led = await get('/', { 'accept-language': 'tr, pl;q=0.9' })
    expect(new URL(led.headers.get('location') ?? '', url()).pathname).toBe('/pl')
    const sitemap = await (await get('/sitemap.xml')).text()
    const listed = [...sitemap.matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language)
    expect([...new Set(listed)].sort()).toEqual([...plan.languages, 'x-default'].sort())
    expect(await (await get('/plan/icon.svg')).text()).toContain(plan.colours.light.primary)
    for (const file of ['apple-icon.png', 'og.png'])
      expect((await get(`/plan/${file}`)).headers.get('content-type')).toBe('image/png')
    // Nor has the usual site this plan's languages.
    expect((await fetch(`${site().url}/pl`)).status).toBe(404)
  })

  test('is followed by its board, and edited in its languages', async () => {
    const context = await open({ baseURL: url() })
    const page = await context.newPage()
    await signIn(page, 'board')
    await visit(page, '/admin/bestyrelse')
    const said = await page.locator('main').innerText()
    for (const name of [plan.name, 'Andel voksne i arbejde']) expect(said).toContain(name)
    expect(await page.title()).toMatch(new RegExp(`· ${plan.name}$`))
    // The admin's languages are in the page's source.
    const source = await page.content()
    expect([source.includes('Polski'), source.includes('Soomaali')]).toEqual([true, false])
    await visit(page, '/admin/collections/agreements')
    expect(await page.title()).toMatch(new RegExp(`· ${plan.name}$`))
    const sorting = page.locator('.sort-column__button')
    await sorting.first().waitFor()
    const names = await Promise.all((await sorting.all()).map((button) => button.getAttribute('aria-label')))
    expect(names.filter((name) => name?.includes('[object'))).toEqual([])
    expect(names.join()).toMatch(/Titel|Title/)
    await visit(page, '/admin')
    const read = await page
      .locator('[aria-label]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(read.filter((label) => label?.includes('[object'))).toEqual([])
    expect(read.length).toBeGreaterThan(5)
    await context.close()
  })
})
