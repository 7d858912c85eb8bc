import type { NightlyResult } from './nightly-result.ts'

/** The backup runs at night (Danish time), or as soon afterwards as the site is running. */
const HOUR = '03:00'
/** A failed backup is retried after this many milliseconds, as the cause may have been temporary. */
const AGAIN_AFTER = 60 * 60_000
const MOST_TRIES = 3

/** Whether the nightly backup is due. `local` is the Danish date and time. */
export function isBackupDue(last: NightlyResult | null, now: Date, local: string): boolean {
  const [day = '', time = ''] = local.split('T')
  if (time < HOUR) return false
  if (last?.day !== day) return true
  return !last.isWhole && last.tries < MOST_TRIES && Math.abs(now.getTime() - Date.parse(last.at)) > AGAIN_AFTER
}
