import { existsSync } from 'node:fs'

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is on this machine: as `CHROMIUM_PATH` says, or at a usual place. Null: there is none. */
export function chromiumPath(): string | null {
  const given = process.env.CHROMIUM_PATH
  return (given ? [given] : USUAL).find(existsSync) ?? null
}
