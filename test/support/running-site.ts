import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { chromiumPath } from './chromium-path'
import { type SeededSite, seededSite } from './seeded-site'

/** A running site for the tests, and the browser to walk it with. */
export interface RunningSite extends SeededSite {
  chromium: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null: there is no browser, so the tests are skipped. */
    site: RunningSite | null
  }
}

/**
 * Serves the production build with the usual plan, and stops it after the tests. Without Chromium the tests are skipped;
 * in CI that is an error.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = chromiumPath()
  if (chromium === null) {
    const how = 'there is no Chromium (`apt-get install chromium`, or set CHROMIUM_PATH)'
    if (process.env.CI === 'true') throw new Error(`The browser tests cannot run: ${how}.`)
    console.warn(`Browser tests skipped: ${how}.`)
    project.provide('site', null)
    return undefined
  }
  const { site, end } = await seededSite({ password: randomBytes(12).toString('base64url') })
  project.provide('site', { ...site, chromium })
  return end
}
