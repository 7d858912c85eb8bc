import type { LocalDate } from '../recurrence/series.ts'
import { personalDataIn } from './personal-data.ts'

/** A larger single count is assumed to be a typing mistake. */
export const MOST_AT_ONCE = 5000

/**
 * A new logbook entry with the data it is validated against. Places, offers and metrics are ids; null if not stated or
 * unknown.
 */
export interface NewEntry {
  date: LocalDate | null
  count: number | null
  note: string
  activity: string | null
  zone: string | null
  /** The zones the offer belongs to; empty if it belongs to the whole plan. */
  activityZones: readonly string[]
  /** The offers at which this metric is counted; empty if at all offers. */
  metricActivities: readonly string[]
  /** Null if no afdeling is given. */
  afdelingZone: string | null
  /** The zones the author may write for; null if all. */
  ownZones: readonly string[] | null
}

/** A violated rule, and the field it concerns. */
export interface EntryProblem {
  field: 'date' | 'count' | 'note' | 'metric' | 'zone' | 'afdeling'
  code:
    | 'notWhole'
    | 'outOfRange'
    | 'future'
    | 'personalData'
    | 'notCountedThere'
    | 'notOwnZone'
    | 'notZoneOfOffer'
    | 'otherZoneThanAfdeling'
}

/** Returns what is wrong with a new entry; `today` is the Danish day. Missing values are reported elsewhere. */
export function entryProblems(entry: NewEntry, today: LocalDate): EntryProblem[] {
  const { date, count, note, activity, zone, activityZones, metricActivities, afdelingZone, ownZones } = entry
  const problems: EntryProblem[] = []
  if (count !== null && !Number.isInteger(count)) problems.push({ field: 'count', code: 'notWhole' })
  else if (count !== null && (count < 1 || count > MOST_AT_ONCE)) problems.push({ field: 'count', code: 'outOfRange' })
  if (date !== null && date > today) problems.push({ field: 'date', code: 'future' })
  problems.push(...noteProblems(note))
  if (activity !== null && metricActivities.length > 0 && !metricActivities.includes(activity))
    problems.push({ field: 'metric', code: 'notCountedThere' })
  if (zone !== null && ownZones !== null && !ownZones.includes(zone))
    problems.push({ field: 'zone', code: 'notOwnZone' })
  else if (zone !== null && activityZones.length > 0 && !activityZones.includes(zone))
    problems.push({ field: 'zone', code: 'notZoneOfOffer' })
  if (zone !== null && afdelingZone !== null && afdelingZone !== zone)
    problems.push({ field: 'afdeling', code: 'otherZoneThanAfdeling' })
  return problems
}

/** Returns the problem of a note that contains personal data; applies to every logbook entry. */
export function noteProblems(note: string): EntryProblem[] {
  return personalDataIn(note).length === 0 ? [] : [{ field: 'note', code: 'personalData' }]
}
