import type { NightlyResult } from './nightly-result.ts'

/** The copy is made in the quiet of the night, or as soon after as the site is up. */
const HOUR = '03:00'
/** What failed is tried again, for it may have been a moment's. */
const AGAIN_AFTER = 60 * 60_000
const MOST_TRIES = 3

/** Whether it is time for the nightly backup. `local` is the Danish date and time. */
export function isBackupDue(last: NightlyResult | null, now: Date, local: string): boolean {
  const [day = '', time = ''] = local.split('T')
  if (time < HOUR) return false
  if (last?.day !== day) return true
  return !last.isWhole && last.tries < MOST_TRIES && Math.abs(now.getTime() - Date.parse(last.at)) > AGAIN_AFTER
}
