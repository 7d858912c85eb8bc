import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { RunningSite } from './running-site'

const given = inject('site')

/** The site under test. Call it only inside tests: without a browser there is no site. */
export function site(): RunningSite {
  if (given === null) throw new Error('no site is running')
  return given
}

/** `describe` for tests that need the running site; skipped without Chromium. */
export const describeSite = describe.skipIf(given === null)

/**
 * One browser for the tests of a file, started with these further arguments. Returns a function that opens a new
 * context: no cookies, Danish time zone.
 */
export function useBrowser(...further: string[]): (options?: BrowserContextOptions) => Promise<BrowserContext> {
  let browser: Browser | null = null
  beforeAll(async () => {
    if (given !== null)
      browser = await chromium.launch({
        executablePath: given.chromium,
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...further],
      })
  })
  afterAll(async () => browser?.close())
  return async (options = {}) => {
    if (browser === null) throw new Error('no browser was started')
    return browser.newContext({ baseURL: site().url, timezoneId: 'Europe/Copenhagen', locale: 'da-DK', ...options })
  }
}

/**
 * Collects a page's problems from now on: console errors and warnings, scripts that throw, requests that fail or get an
 * error status. Empty if there are none.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // The browser itself gave it up: the reader went on before the page's icon had come.
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} (${why})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}
