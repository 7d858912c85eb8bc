import type { APIRequestContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Role } from '@/src/cms/access/roles'
import { site } from './browser'

/** Says, as a browser does, that a page of the site itself asks: the session's cookie counts for nobody else. */
export const OWN_PAGE = { headers: { 'sec-fetch-site': 'same-origin' } } as const

/** Signs somebody in by the admin's own form: the editor, where no role is named. */
export async function signIn(page: Page, role: Role = 'editor'): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(`${role}@example.org`)
  await page.locator('#field-password').fill(site().password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
}

/** Saves over REST with the session of the one who is signed in. Gives the saved document; fails with what the server said. */
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

/** Reloads until the page says so, for two seconds at most: what is saved stands on the site at once. */
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
