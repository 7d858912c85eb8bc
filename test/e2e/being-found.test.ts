import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { LANGUAGES } from '@/src/plans/languages'
import { describeSite, site, useBrowser } from '../support/browser'
import { PAGE_TYPES } from '../support/pages'

const PUBLIC = Object.entries(PAGE_TYPES).filter(([type]) => type !== 'lost')

describeSite('what machines read', () => {
  const open = useBrowser()

  it.each(PUBLIC)(
    '%s: has a title, a canonical address, its sisters, a card to share and well-formed data',
    async (_, path) => {
      const context = await open({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(path('ar'))
      const [own = ''] = path('ar').split('?')
      expect(await attribute(page, 'link[rel=canonical]', 'href')).toBe(site().url + own)
      const sisters = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link): [string, string | null] => [
            link.getAttribute('hreflang') ?? '',
            link.getAttribute('href'),
          ]),
        )
      const expected = Object.fromEntries(
        LANGUAGES.map((locale) => [locale, site().url + (path(locale).split('?')[0] ?? '')]),
      )
      expect(Object.fromEntries(sisters)).toEqual({ ...expected, 'x-default': expected.da })
      expect((await page.title()).length).toBeGreaterThan(5)
      expect(await attribute(page, 'meta[name=description]', 'content')).toMatch(/.{10,160}/)
      expect(await attribute(page, 'meta[property="og:url"]', 'content')).toBe(site().url + own)
      expect(await attribute(page, 'meta[property="og:image"]', 'content')).toBe(`${site().url}/plan/og.png`)
      // Filtered lists are not indexed, only the whole list; nor are samples, as the offers, events and newsletters of
      // PAGE_TYPES are.
      const hidden = /[?]|\/(tilbud|kalender)\/|\/nyhedsbreve\/eksempel/.test(path('ar'))
      expect(await page.locator('meta[name=robots][content*=noindex]').count(), 'noindex').toBe(hidden ? 1 : 0)
      for (const data of await structured(page)) {
        expect(data['@context']).toBe('https://schema.org')
        expect(data['@type'] ?? data['@graph']).toBeTruthy()
      }
      await context.close()
    },
  )

  it.each([
    ['/da', ['Organization']],
    ['/da/zoner/1', ['Place', 'BreadcrumbList']],
    ['/da/afdelinger/gullandsgaarden', ['Place', 'BreadcrumbList']],
    ['/da/tilbud/danskundervisning', ['BreadcrumbList']],
  ])('%s tells of %s', async (path, types) => {
    const context = await open({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(path)
    const found = (await structured(page)).flatMap((data) => data['@graph'] ?? data).map((data) => data['@type'])
    for (const type of types) expect(found).toContain(type)
    await context.close()
  })

  it.each(['rss', 'atom'])(
    'tells news readers of the newsletters (%s), all of them or those for a zone',
    async (format) => {
      const context = await open()
      const page = await context.newPage()
      await page.goto('/ar/nyhedsbreve')
      expect(await attribute(page, `link[rel=alternate][type="application/${format}+xml"]`, 'href')).toBe(
        `${site().url}/ar/nyhedsbreve.${format}`,
      )
      const titles = (query: string) =>
        page.evaluate(async (address) => {
          const feed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml')
          return (
            feed.querySelector('parsererror')?.textContent ??
            [...feed.querySelectorAll('item, entry')].map((entry) => entry.querySelector('title')?.textContent)
          )
        }, `/ar/nyhedsbreve.${format}${query}`)
      expect(await titles('')).toEqual(['مثال: أخبار المنطقة', 'مثال: أخبار المنطقة 1'])
      expect(await titles('?zone=2')).toEqual(['مثال: أخبار المنطقة'])
      expect((await fetch(`${site().url}/ar/nyhedsbreve.${format}?zone=77`)).status).toBe(404)
      await context.close()
    },
  )

  it('lists all that is to be found in the sitemap, in every language, and all of it is there', async () => {
    const sitemap = await (await fetch(`${site().url}/sitemap.xml`)).text()
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
    expect(new Set(addresses).size).toBe(addresses.length)
    const danish = addresses.filter((address) => new URL(address).pathname.match(/^\/da(\/|$)/))
    expect(addresses.length).toBe(danish.length * LANGUAGES.length)
    for (const [collection, folder] of [
      ['activities', 'tilbud'],
      ['events', 'kalender'],
      ['zones', 'zoner'],
      ['afdelinger', 'afdelinger'],
      ['evaluations', 'evalueringer'],
    ]) {
      const where = collection === 'activities' || collection === 'events' ? '&where[sample][not_equals]=true' : ''
      const { totalDocs } = (await (await fetch(`${site().url}/api/${collection}?limit=1${where}`)).json()) as {
        totalDocs: number
      }
      expect(danish.filter((address) => address.startsWith(`${site().url}/da/${folder}/`)).length, collection).toBe(
        totalDocs,
      )
    }
    for (const address of danish) {
      const answer = await fetch(address, { redirect: 'manual' })
      const html = await answer.text()
      expect(answer.status, address).toBe(200)
      expect(html, address).not.toContain('content="noindex')
    }
  })

  it('keeps robots out of the admin and shows them the sitemap', async () => {
    const robots = await (await fetch(`${site().url}/robots.txt`)).text()
    expect(robots).toContain('Disallow: /admin')
    expect(robots).toContain(`Sitemap: ${site().url}/sitemap.xml`)
  })
})

async function attribute(page: Page, selector: string, name: string): Promise<string | null> {
  return page.locator(selector).first().getAttribute(name)
}

interface Structured {
  '@context'?: string
  '@type'?: string
  '@graph'?: Structured[]
}

/** The page's schema.org data; throws if it is not JSON. */
async function structured(page: Page): Promise<Structured[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return texts.map((text) => JSON.parse(text) as Structured)
}
