import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeSite, useBrowser } from '../support/browser'

const ON_A_PAGE = 24

describeSite('choosing among the offers', () => {
  const open = useBrowser()

  it('works with the keyboard alone; counts agree with results, addresses can be shared, Back restores', async () => {
    const context = await open({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto('/da/tilbud')
    await tabTo(page, 'input[name=zone][value="2"]')
    await page.keyboard.press('Space')
    await submit(page)
    expect(new URL(page.url()).search).toContain('zone=2')
    expect(await cards(page)).toBe(Math.min(await heading(page), ON_A_PAGE))

    const promised = await page.locator('label:has(input[name=aaben]) [aria-hidden]').innerText()
    await tabTo(page, 'input[name=aaben]')
    await page.keyboard.press('Space')
    await submit(page)
    const both = new URL(page.url())
    expect(both.searchParams.getAll('zone')).toEqual(['2'])
    expect(both.searchParams.get('aaben')).toBe('1')
    expect(await heading(page)).toBe(Number(promised))
    expect(await cards(page)).toBe(Math.min(Number(promised), ON_A_PAGE))
    expect(Number(promised)).toBeGreaterThan(0)

    const stranger = await (await open()).newPage()
    await stranger.goto(both.href)
    expect(await titles(stranger)).toEqual(await titles(page))

    await page.goBack()
    expect(new URL(page.url()).searchParams.get('aaben')).toBeFalsy()
    expect(await page.locator('input[name=zone][value="2"]').isChecked()).toBe(true)
    expect(await page.locator('input[name=aaben]').isChecked()).toBe(false)
    await context.close()
  })

  it('opens the form on a phone without JavaScript', async () => {
    const context = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto('/da/tilbud')
    const form = page.locator('#filtre')
    expect(await form.isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Filtrér' }).click()
    await form.getByRole('checkbox', { name: /^Zone 2/ }).check()
    await form.getByRole('button').click()
    await page.waitForURL(/zone=2/)
    expect(await cards(page)).toBeGreaterThan(0)
    // The form closes after use.
    expect(await form.isVisible()).toBe(false)
    await page.getByRole('navigation', { name: 'Dine valg' }).getByRole('link').first().click()
    await page.waitForURL((url) => !url.search.includes('zone'))
    await context.close()
  })

  it.each(['tilbud', 'kalender'])('says what to loosen where nothing fits (%s)', async (list) => {
    const context = await open()
    const page = await context.newPage()
    await page.goto(`/da/${list}?zone=2&for=professionals&kvinder=1`)
    expect(await cards(page)).toBe(0)
    const loosen = page.locator('#resultater li a.button')
    if (list === 'tilbud') {
      const promised = Number((await loosen.first().innerText()).match(/(\d+) resultat/)?.[1])
      await loosen.first().click()
      expect(await heading(page)).toBe(promised)
    }
    await context.close()
  })

  it('names the values that mean nothing, and shows the rest', async () => {
    const context = await open()
    const page = await context.newPage()
    const answer = await page.goto('/da/tilbud?zone=99&emne=pizza&emne=women&alder=gammel')
    expect(answer?.status()).toBe(200)
    const said = await page.getByText('Vi forstod ikke').innerText()
    for (const value of ['99', 'pizza', 'gammel']) expect(said).toContain(value)
    expect(await titles(page)).toContain('Salam Søster')
    await context.close()
  })
})

/** Presses Tab until the element that matches the selector has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not reach ${selector}`)
}

async function submit(page: Page): Promise<void> {
  await tabTo(page, '#filtre button')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

async function heading(page: Page): Promise<number> {
  return Number.parseInt(await page.locator('#resultater-titel').innerText(), 10)
}

async function cards(page: Page): Promise<number> {
  return page.locator('#resultater article').count()
}

async function titles(page: Page): Promise<string[]> {
  return page.locator('#resultater article h3').allInnerTexts()
}
