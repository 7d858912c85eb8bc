import { Temporal } from 'temporal-polyfill'

import type { LocalDate, LocalDateTime } from '@/src/domain/recurrence/series'
import type { SpokenLanguage, Weekday } from '@/src/domain/vocabulary'

import type { DemoContent, DemoSessionsSeed, EventSeed, SessionSeed } from './types'

type Usual = Omit<EventSeed, 'slug' | 'start' | 'end' | 'needs' | 'audiences'>

const usual: Usual = {
  sample: true,
  rule: null,
  extraDates: [],
  skippedDates: [],
  exceptions: [],
  activity: null,
  ages: { from: null, to: null },
  price: { kind: 'unknown' },
  languages: [],
  venue: null,
  everywhere: false,
  zones: [],
  afdelinger: [],
  exceptAfdelinger: [],
  contact: 'secretariat',
  partners: [],
}

/** Sample times for real offers. All of them are invented, so the offers are marked as samples too. */
const sessions: DemoSessionsSeed[] = [
  { activity: 'salam-soester', sessions: [session('WE', '10:00', '12:00', ['da', 'ar', 'so'])] },
  { activity: 'madklub', sessions: [session('MO', '16:00', '18:30')] },
  { activity: 'aaben-raadgivning', sessions: [session('TH', '13:00', '16:00', ['da', 'ar', 'en'])] },
  { activity: 'fritidsjobcafeen', sessions: [session('TU', '15:00', '17:30')] },
  { activity: 'jobcafe', sessions: [session('TU', '10:00', '12:00')] },
  {
    activity: 'raadgivning-om-ophold',
    sessions: [session('TU', '15:00', '17:30'), session('TH', '13:00', '16:00')],
  },
  { activity: 'lektiecafe-foreningshuset', sessions: [session('MO', '15:30', '17:30', ['da', 'so'])] },
  { activity: 'lektiecafe-kvarterhuset', sessions: [session('WE', '16:00', '18:00')] },
  { activity: 'kulturcenter-sundholm', sessions: [session('TU', '18:00', '22:00'), session('FR', '18:00', '22:00')] },
  {
    activity: 'hoergaardens-naergenbrugsstation',
    sessions: [session('WE', '14:00', '17:00'), session('SA', '11:00', '14:00')],
  },
]

/**
 * Sample content for trying out the system: sessions for ten offers, ten events and one notice, placed around `now` so
 * that the coming week is never empty.
 * @param now Day in Denmark, `YYYY-MM-DD`. Throws a RangeError if it is not a date.
 */
export function demoContent(now: LocalDate): DemoContent {
  const today = Temporal.PlainDate.from(now)
  return {
    sessions,
    events: sampleEvents(today),
    notices: [
      {
        slug: 'eksempel-vand',
        sample: true,
        severity: 'info',
        zones: [1],
        from: today.toString(),
        until: today.add({ days: 14 }).toString(),
      },
    ],
  }
}

function sampleEvents(today: Temporal.PlainDate): EventSeed[] {
  const nextTuesday = comingDay(today, 2)
  const nextThursday = comingDay(today, 4)
  const nextSaturday = comingDay(today, 6)
  const nextSunday = comingDay(today, 7)
  const lastMonth = today.subtract({ months: 1 })
  const runDay = comingDay(today.add({ days: 30 }), 6)

  return [
    {
      ...usual,
      slug: 'eksempel-faellesspisning-i-a-huset',
      ...span(lastOfMonth(lastMonth, 3), '17:30', '19:30'),
      rule: { frequency: 'monthly', interval: 1, weekday: 'WE', ordinal: -1 },
      activity: 'faellesspisning-a-huset',
      needs: ['green', 'health'],
      audiences: ['everyone'],
      venue: 'a-huset',
      zones: [1],
    },
    {
      ...usual,
      slug: 'eksempel-havedag',
      ...span(nextSunday.subtract({ weeks: 4 }), '13:00', '15:00'),
      rule: { frequency: 'weekly', interval: 1, weekdays: ['SU'] },
      exceptions: [
        {
          of: at(nextSunday, '13:00'),
          state: 'cancelled',
          reason: 'demo.eksempel-havedag.reason',
        },
      ],
      activity: 'byhaven',
      needs: ['green', 'leisure'],
      audiences: ['everyone'],
      dropIn: true,
      venue: 'byhaven',
      zones: [1],
    },
    {
      ...usual,
      slug: 'eksempel-bold-paa-blaa-bane',
      ...span(today.add({ days: 1 }), '16:00', '18:00'),
      extraDates: [span(today.add({ days: 9 }), '16:00', '18:00'), span(today.add({ days: 23 }), '14:00', '16:00')],
      activity: 'fritid-for-boern-og-unge',
      needs: ['leisure', 'health'],
      audiences: ['children', 'youth'],
      ages: { from: 8, to: 15 },
      dropIn: true,
      venue: 'blaa-bane',
      zones: [2],
    },
    {
      ...usual,
      slug: 'eksempel-kaffe-i-gaarden',
      ...span(today.add({ days: 2 }), '15:00', '17:00'),
      activity: 'sommer-i-baggaarden',
      needs: ['leisure'],
      audiences: ['everyone'],
      zones: [2],
      afdelinger: ['gullandsgaarden'],
    },
    {
      ...usual,
      slug: 'eksempel-moed-os-ved-ladcyklen',
      ...span(today.add({ days: 3 }), '15:00', '17:00'),
      extraDates: [span(today.add({ days: 12 }), '15:00', '17:00')],
      activity: 'sommer-pop-up',
      needs: ['leisure'],
      audiences: ['everyone'],
      dropIn: true,
      zones: [3],
      afdelinger: ['lerfosgade', 'liflandsgade'],
    },
    {
      ...usual,
      slug: 'eksempel-legedag',
      ...span(nextSaturday.subtract({ weeks: 2 }), '10:00', '12:00'),
      rule: { frequency: 'weekly', interval: 1, weekdays: ['SA'] },
      skippedDates: [nextSaturday.add({ weeks: 1 }).toString()],
      needs: ['leisure'],
      audiences: ['families', 'children'],
      ages: { from: null, to: 8 },
      venue: 'legepladsen-i-oeselsgade',
      zones: [3],
    },
    {
      ...usual,
      slug: 'eksempel-kreaaften',
      ...span(nextTuesday.subtract({ weeks: 3 }), '17:00', '19:00'),
      rule: { frequency: 'weekly', interval: 1, weekdays: ['TU'] },
      exceptions: [
        {
          of: at(nextTuesday, '17:00'),
          state: 'moved',
          ...span(nextTuesday.add({ days: 1 }), '18:00', '20:00'),
          reason: 'demo.eksempel-kreaaften.reason',
        },
      ],
      activity: 'kreavaerksted',
      needs: ['leisure', 'green'],
      audiences: ['everyone'],
      venue: 'stoeberigaardens-beboerhus',
      zones: [4],
    },
    {
      ...usual,
      slug: 'eksempel-faellesspisning-i-prismen',
      ...span(nextThursday.subtract({ weeks: 2 }), '17:30', '19:30'),
      rule: { frequency: 'weekly', interval: 2, weekdays: ['TH'] },
      activity: 'faellesspisning-prismen',
      needs: ['green', 'health'],
      audiences: ['everyone'],
      venue: 'prismen',
      zones: [4],
    },
    {
      ...usual,
      slug: 'eksempel-snak-om-soevn',
      ...span(firstOfMonth(today, 3), '10:00', '12:00'),
      rule: { frequency: 'monthly', interval: 1, weekday: 'WE', ordinal: 1 },
      activity: 'salam-soester',
      needs: ['women', 'health'],
      audiences: ['women'],
      womenOnly: true,
      languages: ['da', 'ar', 'so'],
      everywhere: true,
    },
    {
      ...usual,
      slug: 'eksempel-loeb-mellem-husene',
      ...span(runDay, '11:00', '15:00'),
      rule: { frequency: 'yearly', interval: 1 },
      activity: 'loeb-mellem-husene',
      needs: ['health', 'leisure'],
      audiences: ['families', 'everyone'],
      everywhere: true,
    },
  ]
}

function session(weekday: Weekday, start: string, end: string, languages: SpokenLanguage[] = []): SessionSeed {
  return { weekday, start, end, interval: 1, from: null, until: null, languages }
}

function at(day: Temporal.PlainDate, time: string): LocalDateTime {
  return `${day.toString()}T${time}`
}

function span(day: Temporal.PlainDate, start: string, end: string): { start: LocalDateTime; end: LocalDateTime } {
  return { start: at(day, start), end: at(day, end) }
}

/** The first given weekday (ISO: Monday 1) on or after a day. */
function comingDay(day: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })
}

/** The first given weekday in the day's month. */
function firstOfMonth(day: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return comingDay(day.with({ day: 1 }), weekday)
}

/** The last given weekday in the day's month. */
function lastOfMonth(day: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  const first = day.with({ day: 1 })
  return comingDay(first.add({ months: 1 }), weekday).subtract({ weeks: 1 })
}
