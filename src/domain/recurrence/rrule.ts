import { toInstant } from '../time/copenhagen.ts'
import type { Rule } from './series.ts'

/**
 * Formats a rule as an RFC 5545 RRULE value, for a DTSTART with a time zone. UNTIL is therefore in UTC (3.3.10): the
 * last second of the last day in Denmark.
 */
export function rruleText(rule: Rule): string {
  const parts = [`FREQ=${rule.frequency.toUpperCase()}`]
  if (rule.interval !== 1) parts.push(`INTERVAL=${rule.interval}`)
  if (rule.frequency === 'weekly') parts.push(`BYDAY=${rule.weekdays.join(',')}`, 'WKST=MO')
  if (rule.frequency === 'monthly') parts.push(`BYDAY=${rule.ordinal}${rule.weekday}`)
  if (rule.count !== undefined) parts.push(`COUNT=${rule.count}`)
  if (rule.until !== undefined) {
    const lastMinute = toInstant(`${rule.until}T23:59`)
    parts.push(`UNTIL=${lastMinute.replace(':00Z', ':59Z').replaceAll(/[-:]/g, '')}`)
  }
  return parts.join(';')
}
