import type { APIRequestContext, Page } from 'playwright-core'
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
  await page.locator('#field-email').fill(`${role}@example.org`)
  await page.locator('#field-password').fill(site().password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
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
