import type { LocalDate } from '../recurrence/series.ts'
import type { Sentence } from '../workflow/verdict.ts'
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
  message: Sentence
}

/** Returns what is wrong with a new entry; `today` is the Danish day. Missing values are reported elsewhere. */
export function entryProblems(entry: NewEntry, today: LocalDate): EntryProblem[] {
  const { date, count, note, activity, zone, activityZones, metricActivities, afdelingZone, ownZones } = entry
  const problems: EntryProblem[] = []
  const say = (field: EntryProblem['field'], da: string, en: string) => problems.push({ field, message: { da, en } })
  if (count !== null && !Number.isInteger(count)) say('count', 'Skriv et helt tal.', 'Write a whole number.')
  else if (count !== null && (count < 1 || count > MOST_AT_ONCE)) {
    say(
      'count',
      `Skriv et tal fra 1 til ${MOST_AT_ONCE}. Skal noget tages ud igen, så tilbagefør indførslen.`,
      `Write a number from 1 to ${MOST_AT_ONCE}. To take something out again, reverse the entry.`,
    )
  }
  if (date !== null && date > today) say('date', 'Dagen ligger i fremtiden.', 'The day lies in the future.')
  problems.push(...noteProblems(note))
  if (activity !== null && metricActivities.length > 0 && !metricActivities.includes(activity)) {
    say('metric', 'Det tælles ikke ved det tilbud.', 'That is not counted at this offer.')
  }
  if (zone !== null && ownZones !== null && !ownZones.includes(zone))
    say('zone', 'Du kan kun skrive for dine egne zoner.', 'You can only write for your own zones.')
  else if (zone !== null && activityZones.length > 0 && !activityZones.includes(zone)) {
    say('zone', 'Tilbuddet hører ikke til den zone.', 'The offer does not belong to that zone.')
  }
  if (zone !== null && afdelingZone !== null && afdelingZone !== zone)
    say('afdeling', 'Afdelingen ligger i en anden zone.', 'The afdeling lies in another zone.')
  return problems
}

/** Returns the problem of a note that contains personal data; applies to every logbook entry. */
export function noteProblems(note: string): EntryProblem[] {
  if (personalDataIn(note).length === 0) return []
  return [
    {
      field: 'note',
      message: {
        da: 'Noten ser ud til at indeholde et personnummer, et telefonnummer eller en e-mail. Skriv den uden: logbogen tæller, den kender ingen.',
        en: 'The note seems to hold a CPR number, a phone number or an e-mail address. Write it without: the logbook counts, it knows nobody.',
      },
    },
  ]
}
