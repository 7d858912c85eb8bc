import type { APIRequestContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Role } from '@/src/cms/access/roles'
import { site } from './browser'

/**
 * Marks a request as coming from the site's own pages, as a browser does; otherwise the session cookie is not accepted.
 */
export const OWN_PAGE = { headers: { 'sec-fetch-site': 'same-origin' } } as const

/** Signs in through the admin's form; as the editor, unless a role is given. */
export async function signIn(page: Page, role: Role = 'editor'): Promise<void> {
  await page.goto('/admin/login')
  await responds(page.locator('#field-email'))
  await page.locator('#field-email').fill(`${role}@example.org`)
  await page.locator('#field-password').fill(site().password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
}

/** Waits until React responds to an element. Before that, what is typed or clicked is lost, and nothing shows it. */
export async function responds(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))), {
      timeout: 30_000,
    })
    .toBe(true)
}

/** Opens a page of the admin with one of Payload's forms, and waits until the form responds. */
export async function openForm(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await formResponds(page)
}

/** Waits until Payload's form responds, which it says in an attribute made for tests. */
export async function formResponds(page: Page): Promise<void> {
  await page.locator('form[data-form-ready=true]').first().waitFor()
}

/** Types a date, or a date and time, as the admin formats it. */
export async function pick(page: Page, field: string, moment: string): Promise<void> {
  const input = page.locator(`#field-${field} .date-time-picker input`).first()
  await input.fill(moment)
  await input.press('Enter')
}

/** Chooses an option of a select, and waits until the select shows it. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  const select = page.locator(`#field-${field}`)
  // Opens the menu, or leaves it open; a click would close an open one.
  await select.getByRole('combobox').press('ArrowDown')
  await select.locator('.rs__menu').getByText(option, { exact: true }).click()
  await select.locator('.rs__control').getByText(option, { exact: true }).waitFor()
}

/**
 * Saves over REST with the session of the signed-in user. Returns the saved document; fails with the server's response.
 */
export async function save(
  request: APIRequestContext,
  method: 'POST' | 'PATCH',
  path: string,
  data: object,
): Promise<Record<string, unknown>> {
  const answer = await request.fetch(`/api/${path}`, { method, data, ...OWN_PAGE })
  const body = (await answer.json()) as { doc?: Record<string, unknown> }
  expect(answer.status(), JSON.stringify(body).slice(0, 500)).toBeLessThan(300)
  return body.doc ?? {}
}

/** An offer that is public, to be changed and put back. */
export async function publishedOffer(request: APIRequestContext): Promise<{ id: string; slug: string; title: string }> {
  const found = await request.get('/api/activities?limit=1&sort=slug&where[_status][equals]=published', OWN_PAGE)
  const { docs } = (await found.json()) as { docs: { id: string; slug: string; title: string }[] }
  const [offer] = docs
  if (offer === undefined) throw new Error('there is no public offer')
  return offer
}

/** Reloads until the page shows the text, for at most two seconds: saves must appear on the site at once. */
export async function soon(page: Page, path: string, words: string | RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(path)
        return page.locator('main').innerText()
      },
      { timeout: 2000, interval: 100 },
    )
    .toMatch(words)
}
