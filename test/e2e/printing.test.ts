import { describe, expect, it } from 'vitest'
import { describeSite, site, useBrowser } from '../support/browser'
import { formResponds, openForm, OWN_PAGE, save, signIn } from '../support/editor'
import { hasPoppler, pdfInfo, pdfText } from '../support/poppler'

const get = async (path: string, init?: RequestInit) => fetch(site().url + path, { redirect: 'manual', ...init })
const PERSON = { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36' }

/** The code on a sheet, as a reader would type it. */
async function codeOn(path: string): Promise<string> {
  const answer = await get(path)
  const [, code] = /\/q\/([a-z2-9]{6})/.exec(pdfText(Buffer.from(await answer.arrayBuffer()))) ?? []
  if (code === undefined) throw new Error(`${path} carries no code`)
  return code
}

describeSite('what is printed', () => {
  const open = useBrowser()

  it('is found on the page of an offer', async () => {
    const context = await open({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/ur/tilbud/byhaven')
    const link = page.locator('a[href="/ur/tilbud/byhaven/plakat.pdf"]')
    expect(await link.isVisible()).toBe(true)
    await context.close()
  })

  it.each([
    ['/da/tilbud/byhaven/plakat.pdf?sprog=da,ar&strimler=1', 'application/pdf'],
    ['/da/kalender/eksempel-havedag/plakat.pdf?sprog=da,ur,so,tr&format=a3', 'application/pdf'],
    ['/ar/tilbud/byhaven/billede.png', 'image/png'],
    ['/da/kalender/eksempel-havedag/billede.png', 'image/png'],
    ['/da/afdelinger/gullandsgaarden/velkommen.pdf?sprog=da,so', 'application/pdf'],
    ['/da/nyhedsbreve/eksempel-nyt-fra-zone-1/opslag.pdf?sprog=da,ur', 'application/pdf'],
    ['/ar/nyhedsbreve/eksempel-nyt-fra-zone-1/foldet.pdf', 'application/pdf'],
  ])('%s', async (path, type) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-robots-tag')]).toEqual([
      200,
      type,
      'noindex',
    ])
    expect(answer.headers.get('set-cookie')).toBeNull()
    const file = Buffer.from(await answer.arrayBuffer())
    if (type === 'application/pdf' && hasPoppler) expect(pdfInfo(file).lines.Tagged).toBe('yes')
  })

  it.each([
    ['/ar/tilbud/byhaven/plakat.pdf?sprog=xx', 400, 'لا نعرف'],
    ['/da/tilbud/byhaven/plakat.pdf?sprog=da,en,ar,so,tr', 400, 'højst være 4 sprog'],
    ['/da/tilbud/byhaven/plakat.pdf?format=a0', 400, 'a4 eller a3'],
    ['/da/tilbud/findes-ikke/plakat.pdf', 404, 'kan ikke finde'],
    ['/da/afdelinger/findes-ikke/velkommen.pdf', 404, 'kan ikke finde'],
    ['/da/nyhedsbreve/findes-ikke/opslag.pdf', 404, 'kan ikke finde'],
    ['/da/nyhedsbreve/eksempel-nyt-fra-zone-1/opslag.pdf?sprog=da,ar,ur', 400, 'højst være 2 sprog'],
  ])('%s is refused in words', async (path, status, words) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(words)
  })
})

describeSite('a code on paper', () => {
  describe.skipIf(!hasPoppler)('that was printed', () => {
    it('leads to the page in the reader’s language: cookie, then browser, then Danish', async () => {
      const code = await codeOn('/da/tilbud/byhaven/plakat.pdf')
      for (const [headers, to] of [
        [{ cookie: 'sprog=so', 'accept-language': 'ar' }, '/so/tilbud/byhaven'],
        [{ 'accept-language': 'ur-PK, en;q=0.5' }, '/ur/tilbud/byhaven'],
        [{}, '/da/tilbud/byhaven'],
      ] as const) {
        const answer = await get(`/q/${code.toUpperCase()}`, { headers: { ...PERSON, ...headers } })
        expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
          307,
          to,
          null,
        ])
      }
    })

    it('leads from a newsletter in the stairwell to the edition', async () => {
      const code = await codeOn('/da/nyhedsbreve/eksempel-nyt-fra-zone-1/opslag.pdf')
      const answer = await get(`/q/${code}`, { headers: { ...PERSON, 'accept-language': 'ur' } })
      expect([answer.status, answer.headers.get('location')]).toEqual([307, '/ur/nyhedsbreve/eksempel-nyt-fra-zone-1'])
    })

    it('counts people, not programs', async () => {
      const code = await codeOn('/da/tilbud/salam-soester/plakat.pdf')
      const login = await fetch(`${site().url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'editor@example.org', password: site().password }),
      })
      const { token } = (await login.json()) as { token: string }
      const scans = async () => {
        const answer = await get(`/api/qr-scans?where[code][equals]=${code}`, {
          headers: { authorization: `JWT ${token}` },
        })
        return ((await answer.json()) as { docs: { count: number }[] }).docs.reduce((sum, { count }) => sum + count, 0)
      }
      await get(`/q/${code}`, { method: 'HEAD', headers: PERSON })
      await get(`/q/${code}`, { headers: { 'user-agent': 'WhatsApp/2.23' } })
      await Promise.all(Array.from({ length: 5 }, async () => get(`/q/${code}`, { headers: PERSON })))
      await expect.poll(scans, { timeout: 10_000 }).toBe(5)
    })
  })

  it('that nobody printed ends at the page that says so', async () => {
    const answer = await fetch(`${site().url}/q/zzzzzz`, { headers: { 'accept-language': 'tr' } })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('lang="tr"')
  })
})

describeSite('a newsletter for the stairwells', () => {
  const open = useBrowser()

  it('is made for each afdeling, printed, and written down as it hangs, on a phone', async () => {
    const context = await open({ viewport: { width: 360, height: 780 }, locale: 'da' })
    const page = await context.newPage()
    await signIn(page)
    const editions = (await (
      await context.request.get('/api/newsletters?where[slug][equals]=eksempel-nyt-fra-zone-1', OWN_PAGE)
    ).json()) as { docs: { id: string }[] }
    await openForm(page, `/admin/collections/newsletters/${editions.docs[0]?.id}`)
    await page.getByRole('button', { name: /^Lav tryk til \d+ afdelinger$/ }).click()
    await page.getByRole('link', { name: /Hørgården/ }).click()
    await page.getByText('Skriv, hvor det skal hænge').waitFor()

    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await save(context.request, 'PATCH', `print-runs/${id}`, {
      stairwells: [
        { place: 'Opgang 1', copies: 2 },
        { place: 'Vaskeriet', copies: 1 },
      ],
    })
    await page.reload()
    await page.getByRole('heading', { name: 'Hængt op 0 af 2 steder' }).waitFor()
    await formResponds(page)
    const file = await context.request.get(
      (await page.getByRole('link', { name: 'Åbn forside og ark (PDF)' }).getAttribute('href')) ?? '',
      OWN_PAGE,
    )
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf'])
    await page.getByRole('button', { name: 'Hængt op: Vaskeriet' }).click()
    await page.getByRole('heading', { name: 'Hængt op 1 af 2 steder' }).waitFor()
    await context.close()
  })
})
