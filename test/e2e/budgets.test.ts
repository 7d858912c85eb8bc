import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'
import { OWN_PAGE, signIn } from '../support/editor'
import { PAGE_TYPES } from '../support/pages'

/**
 * Kilobytes (1,000 bytes) of a page's HTML with gzip, styles and drawings included, in Danish and in Urdu, the longest.
 * A change that needs more raises its number here, where a reviewer sees it.
 */
const PUBLIC: Readonly<Record<string, number>> = {
  home: 23,
  offers: 23,
  'offers, filtered': 18,
  'offers, none': 17,
  'offers, not understood': 23,
  'one offer': 17,
  'one offer of others': 16.5,
  calendar: 25.5,
  'calendar, none': 25.5,
  'one event, with a date cancelled': 16.5,
  'one event, with a date moved': 16.5,
  newsletters: 15,
  'the form for the newsletter': 15,
  'one newsletter': 17,
  'one newsletter, for a zone': 16,
  zones: 15.5,
  'one zone': 21,
  afdelinger: 15,
  'one afdeling': 20.5,
  evaluations: 15,
  'one evaluation': 15,
  indicators: 25.5,
  about: 19.5,
  privacy: 16,
  accessibility: 15,
  lost: 14.5,
}
/** The same for the admin, whose pages carry its configuration and words; its style sheets are files. */
const ADMIN = { dashboard: 65, list: 65, form: 67 }

/** An offer of the plan's own: other tests write longer ones. */
const SEEDED = 'where[slug][equals]=byhaven'

describeSite('a page has no more bytes than it was granted', () => {
  const open = useBrowser()

  it.each(Object.entries(PAGE_TYPES))('%s', async (name, path) => {
    for (const locale of ['da', 'ur'] as const) {
      const answer = await fetch(site().url + path(locale), { headers: { 'accept-encoding': 'gzip' } })
      await answer.arrayBuffer()
      expect(Number(answer.headers.get('content-length')) / 1000, locale).toBeLessThanOrEqual(PUBLIC[name] ?? 0)
    }
  })

  it('in the admin', async () => {
    const staff = await open()
    const page = await staff.newPage()
    await signIn(page)
    const { docs } = (await (await staff.request.get(`/api/activities?${SEEDED}`, OWN_PAGE)).json()) as {
      docs: { id: string }[]
    }
    const pages = {
      dashboard: '/admin',
      list: `/admin/collections/activities?${SEEDED}`,
      form: `/admin/collections/activities/${docs[0]?.id}`,
    }
    for (const [name, address] of Object.entries(pages)) {
      const html = await (await page.goto(address))?.body()
      expect(gzipSync(html ?? '').length / 1000, name).toBeLessThanOrEqual(ADMIN[name as keyof typeof pages])
      expect(html?.length, name).toBeGreaterThan(100_000)
    }
    await staff.close()
  })
})
