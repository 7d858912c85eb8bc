import { existsSync } from 'node:fs'

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The path of Chromium: `CHROMIUM_PATH`, or one of the usual places. Null if there is none. */
export function chromiumPath(): string | null {
  const given = process.env.CHROMIUM_PATH
  return (given ? [given] : USUAL).find(existsSync) ?? null
}
