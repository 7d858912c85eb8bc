import { expect, it } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'

describeSite('a reader chooses a place', () => {
  const open = useBrowser()

  it('keeps Zone 1 in a cookie, and the front page shows it', async () => {
    const context = await open({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/da')
    await page.locator('#sted').selectOption('zone-1')
    await page.getByRole('button', { name: 'Gem mit sted' }).click()
    await page.waitForURL('**/da')
    expect((await context.cookies()).find(({ name }) => name === 'sted')?.value).toBe('zone-1')
    expect(await page.locator('section[data-zone] a[href="/da/zoner/1"]').first().isVisible()).toBe(true)
    expect(await page.getByText('Dit sted', { exact: true }).isVisible()).toBe(true)
    await context.close()
  })

  it.each(['zone-99', 'findes-ikke', '../../etc/passwd', '%00', 'x'.repeat(200), '<script>'])(
    'takes a cookie that makes no sense for none: %s',
    async (place) => {
      const answer = await fetch(`${site().url}/da`, { headers: { cookie: `sted=${place}` } })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Hvor bor du?')
    },
  )

  it('lets a form that makes no sense change nothing', async () => {
    const answer = await fetch(`${site().url}/da/mit-sted`, { method: 'POST', body: 'nonsense', redirect: 'manual' })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
      303,
      '/da',
      null,
    ])
  })
})

describeSite('a reader chooses a language', () => {
  const open = useBrowser()

  it('gets no cookie before, the same page in that language, and is led there from then on', async () => {
    const context = await open({ javaScriptEnabled: false, extraHTTPHeaders: { 'accept-language': 'en' } })
    const page = await context.newPage()
    for (const path of ['/', '/da', '/so/tilbud', '/findes-ikke', '/ar/kalender']) {
      await page.goto(path)
      expect(await context.cookies()).toEqual([])
    }
    await page.goto('/da/tilbud?emne=job')
    await page.locator('header details summary').first().click()
    await page.locator('header').getByRole('link', { name: 'العربية' }).click()
    expect(new URL(page.url()).pathname).toBe('/ar/tilbud')
    expect(
      (await context.cookies()).map(({ name, value, sameSite, httpOnly }) => ({ name, value, sameSite, httpOnly })),
    ).toEqual([{ name: 'sprog', value: 'ar', sameSite: 'Lax', httpOnly: true }])
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe('/ar')
    // Reading a page in another language does not change the choice.
    await page.goto('/da')
    expect((await context.cookies())[0]?.value).toBe('ar')
    await context.close()
  })

  it.each(['//example.org', 'https://example.org', '/\\example.org', '/da/tilbud', ''])(
    'is led to no other place by a link: %s',
    async (to) => {
      const answer = await fetch(`${site().url}/sprog/ar?til=${encodeURIComponent(to)}`, { redirect: 'manual' })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ar'])
    },
  )

  it('knows no other languages', async () => {
    const answer = await fetch(`${site().url}/sprog/klingon?til=/klingon`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
      303,
      '/da',
      null,
    ])
  })
})

describeSite('the language of an address without one', () => {
  it.each([
    ['the cookie first', { cookie: 'sprog=so', 'accept-language': 'ar' }, '/so'],
    ['then what the browser asks for', { 'accept-language': 'fr, ur-PK;q=0.9, en;q=0.5' }, '/ur'],
    ['a broken cookie is none', { cookie: 'sprog=klingon', 'accept-language': 'tr' }, '/tr'],
    ['Danish where nothing is known', { 'accept-language': 'fr' }, '/da'],
  ])('%s', async (_, headers: Record<string, string>, to) => {
    for (const [path, target] of [
      ['/', to],
      ['/was', `${to}/was`],
    ] as const) {
      const answer = await fetch(site().url + path, { headers, redirect: 'manual' })
      expect(answer.status).toBe(307)
      expect(new URL(answer.headers.get('location') ?? '', site().url).pathname).toBe(target)
    }
  })
})

describeSite('an address that makes no sense', () => {
  const LOST = { da: 'Vi kan ikke finde siden', ar: 'لا نجد هذه الصفحة', tr: 'lang="tr"' } as const

  it.each([
    ['/da/findes/slet/ikke', {}, LOST.da],
    ['/ar/tilbud/findes-ikke', {}, LOST.ar],
    ['/ar/zoner/99', {}, LOST.ar],
    ['/da/zoner/en', {}, LOST.da],
    ['/ar/afdelinger/findes-ikke', {}, LOST.ar],
    ['/da/kalender/findes-ikke', {}, LOST.da],
    ['/da/evalueringer/findes-ikke', {}, LOST.da],
    ['/xx/tilbud', { 'accept-language': 'ar' }, LOST.ar],
    ['/klingon', { cookie: 'sprog=tr' }, LOST.tr],
    ['/da/%E0%A4%A', {}, LOST.da],
    ['/da/tilbud/%00', {}, LOST.da],
    [`/da/${'x'.repeat(200)}`, {}, LOST.da],
    ['/da/2026-11-23T10:15/tilbud', {}, LOST.da],
  ])('is answered with 404 in the reader’s language: %s', async (path, headers: Record<string, string>, words) => {
    const answer = await fetch(site().url + path, { headers })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(words)
  })

  const LONG = 'zone=2&'.repeat(1500)
  it.each([
    ['a front page asked with 10 kB', `/da?${LONG}`],
    ['a list asked with 10 kB', `/ar/tilbud?${LONG}`],
    ['10 kB of pictures', `/da/tilbud?emne=${'%F0%9F%98%80'.repeat(900)}`],
    ['names that are no names', '/da/tilbud?zone[]=1&zone[a]=2&side=-1&alder=1e9&__proto__=x&constructor=y'],
    ['half a letter', '/da/tilbud?emne=%E0%A4%A'],
    ['a page that no list has', '/da/tilbud?side=9999'],
    ['a month and a day that are none', '/da/kalender?maaned=9999-99&dag=XX'],
    ['the first month of all', '/da/kalender?maaned=0000-01'],
    ['the last month of all', '/da/kalender?maaned=9999-12'],
  ])('is shown as well as can be, with 200: %s', async (_, path) => {
    const answer = await fetch(site().url + path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('</html>')
  })

  it.each(['?zone=99', '?zone=x', '?tilbud=findes-ikke', '?afdeling=../x'])('is no feed: %s', async (query) => {
    expect((await fetch(`${site().url}/da/kalender.ics${query}`)).status).toBe(404)
  })
})
