import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import type { Series } from '@/src/domain/recurrence/series'
import { toInstant } from '@/src/domain/time/copenhagen'
import { type CalendarEntry, calendarFile } from '@/src/formats/calendar/icalendar'
import { dayTime, seriesAt } from '../../domain/recurrence/arbitraries'

const now = new Date('2026-02-01T08:30:00Z')
const once: Series = {
  start: '2026-03-25T19:00',
  end: '2026-03-25T21:00',
  rule: null,
  extraDates: [],
  skippedDates: [],
  exceptions: [],
}
const entry = (some: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'a1@example.org',
  sequence: 3,
  series: once,
  title: 'Café',
  description: null,
  location: null,
  url: null,
  lastModified: '2026-01-31T12:00:00.000Z',
  ...some,
})
const file = (...events: CalendarEntry[]) => calendarFile({ name: 'Kalender', events, now })
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[])
const wall = (time: ICAL.Time) => time.toString().slice(0, 16)

/** The occurrences of a file's only series, as a calendar program expands it. */
function expand(text: string, from: string, to: string) {
  const calendar = parse(text)
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? fail())
  ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const master = events.find((event) => !event.isRecurrenceException())
  if (master === undefined) return []
  events.filter((event) => event.isRecurrenceException()).forEach((event) => master.relateException(event))
  const found: { of: string; start: string; end: string; instant: string; cancelled: boolean }[] = []
  const add = (details: { recurrenceId: ICAL.Time; startDate: ICAL.Time; endDate: ICAL.Time; item: ICAL.Event }) => {
    const [start, end] = [wall(details.startDate), wall(details.endDate)]
    if (start >= to || end <= from) return
    found.push({
      of: wall(details.recurrenceId),
      start,
      end,
      instant: details.startDate.toJSDate().toISOString().slice(0, 19),
      cancelled: details.item.component.getFirstPropertyValue('status') === 'CANCELLED',
    })
  }
  if (!master.isRecurring()) {
    add({ recurrenceId: master.startDate, startDate: master.startDate, endDate: master.endDate, item: master })
    return found
  }
  const iterator = master.iterator()
  // Exceptions may be far from their original time, so the iterator continues well past the window.
  for (let next = iterator.next(); next && wall(next) < '2030-01-01'; next = iterator.next())
    add(master.getOccurrenceDetails(next))
  return found.sort((a, b) => (a.start + a.of < b.start + b.of ? -1 : 1))
}
function fail(): never {
  throw new Error('no time zone')
}

function expected(series: Series, from: string, to: string) {
  // A single event needs no RECURRENCE-ID: it is written with its current time.
  const alone = series.rule === null && series.extraDates.length === 0
  return occurrencesBetween(series, from, to).map((one) => ({
    of: alone ? one.start : one.of,
    start: one.start,
    end: one.end,
    instant: toInstant(one.start).slice(0, 19),
    cancelled: one.state === 'cancelled',
  }))
}

describe('calendarFile', () => {
  it('says what it is, and in which time it reckons', () => {
    const lines = unfold(
      calendarFile({
        name: 'Lilleby, Bakken',
        description: 'Alt; her',
        url: 'https://example.org/da',
        events: [],
        now,
      }),
    )
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Helhedsplan//Kalender//DA',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ])
    expect(lines).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:Lilleby\\, Bakken',
        'X-WR-CALDESC:Alt\\; her',
        'X-WR-TIMEZONE:Europe/Copenhagen',
        'URL:https://example.org/da',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
        'TZID:Europe/Copenhagen',
      ]),
    )
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  })

  it('writes one happening', () => {
    const lines = unfold(
      file(
        entry({
          title: 'Kaffe, te; kage\\',
          description: 'En linje\r\nEn til',
          location: 'Huset, 1. sal',
          url: 'https://example.org/æ?a=1,2',
          geo: { latitude: 55.65, longitude: 12.6 },
        }),
      ),
    )
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:a1@example.org',
      'DTSTAMP:20260201T083000Z',
      'LAST-MODIFIED:20260131T120000Z',
      'SEQUENCE:3',
      'DTSTART;TZID=Europe/Copenhagen:20260325T190000',
      'DTEND;TZID=Europe/Copenhagen:20260325T210000',
      'STATUS:CONFIRMED',
      'SUMMARY:Kaffe\\, te\\; kage\\\\',
      'DESCRIPTION:En linje\\nEn til',
      'LOCATION:Huset\\, 1. sal',
      'GEO:55.65;12.6',
      'URL:https://example.org/%C3%A6?a=1,2',
    ])
  })

  it('writes a lone happening that was cancelled, moved or skipped as just that', () => {
    const cancelled = unfold(file(entry({ series: { ...once, exceptions: [{ of: once.start, state: 'cancelled' }] } })))
    expect(cancelled).toContain('STATUS:CANCELLED')
    const moved = unfold(
      file(
        entry({
          series: {
            ...once,
            exceptions: [{ of: once.start, state: 'moved', start: '2026-03-26T19:00', end: '2026-03-26T20:00' }],
          },
          reasons: { [once.start]: 'Salen er optaget' },
          description: 'Kom',
        }),
      ),
    )
    expect(moved).toEqual(
      expect.arrayContaining([
        'DTSTART;TZID=Europe/Copenhagen:20260326T190000',
        'DESCRIPTION:Salen er optaget\\n\\nKom',
      ]),
    )
    for (const lines of [cancelled, moved]) {
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      expect(lines.some((line) => line.startsWith('RECURRENCE-ID'))).toBe(false)
    }
    expect(file(entry({ series: { ...once, skippedDates: ['2026-03-25'] } }))).not.toContain('VEVENT')
  })

  it('writes what befell a series', () => {
    const series: Series = {
      ...once,
      rule: { frequency: 'monthly', weekday: 'WE', ordinal: -1, interval: 1, until: '2026-10-31' },
      extraDates: [
        { start: '2026-06-01T10:00', end: '2026-06-01T12:00' },
        { start: '2026-06-02T10:00', end: '2026-06-02T11:00' },
      ],
      skippedDates: ['2026-04-29'],
      exceptions: [
        { of: '2026-05-27T19:00', state: 'cancelled' },
        { of: '2026-06-24T19:00', state: 'moved', start: '2026-06-23T18:00', end: '2026-06-23T19:00' },
      ],
    }
    const lines = unfold(file(entry({ series, reasons: { '2026-05-27T19:00': 'Sygdom' } })))
    expect(lines).toEqual(
      expect.arrayContaining([
        // 31 October: winter time, so the day ends at 23:00 UTC.
        'RRULE:FREQ=MONTHLY;BYDAY=-1WE;UNTIL=20261031T225959Z',
        'EXDATE;TZID=Europe/Copenhagen:20260429T190000',
        'RDATE;TZID=Europe/Copenhagen:20260601T100000',
        'RECURRENCE-ID;TZID=Europe/Copenhagen:20260527T190000',
        'STATUS:CANCELLED',
        'DESCRIPTION:Sygdom',
        'RECURRENCE-ID;TZID=Europe/Copenhagen:20260624T190000',
        'DTSTART;TZID=Europe/Copenhagen:20260623T180000',
        // A different duration than the series.
        'RECURRENCE-ID;TZID=Europe/Copenhagen:20260602T100000',
      ]),
    )
    expect(lines.filter((line) => line.startsWith('RECURRENCE-ID'))).toHaveLength(3)
    expect(lines.filter((line) => line === 'UID:a1@example.org')).toHaveLength(4)
    expect(lines.filter((line) => line === 'SEQUENCE:3')).toHaveLength(4)
    expect(expand(file(entry({ series })), '2026-01-01', '2027-01-01')).toEqual(
      expected(series, '2026-01-01', '2027-01-01'),
    )
  })

  it('is read by a calendar program as our own rules read it, over both changes of the clock', () => {
    fc.assert(
      fc.property(seriesAt(dayTime, 180), (series) => {
        const [from, to] = ['2025-01-01T00:00', '2028-01-01T00:00']
        expect(expand(file(entry({ series })), from, to)).toEqual(expected(series, from, to))
      }),
      { numRuns: 100 },
    )
  }, 20_000)

  it('keeps every text whole, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.webUrl(), (text, url) => {
        const written = file(entry({ title: text, description: `${text}\n${text}`, location: text, url }))
        expect(written.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true)
        const event = new ICAL.Event(parse(written).getFirstSubcomponent('vevent') ?? fail())
        expect(event.summary).toBe(text)
        expect(event.description).toBe(`${text}\n${text}`)
        expect(event.location).toBe(text)
      }),
    )
  })

  it('lets no text or address write lines of its own', () => {
    const sly = 'x\r\nATTENDEE:mailto:a@example.org\u0000\uD800'
    const lines = file(
      entry({ uid: sly, title: sly, description: sly, location: sly, url: `https://example.org/${sly}` }),
    )
      .replaceAll('\r\n ', '')
      .split('\r\n')
    expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false)
    expect(lines).toContain('SUMMARY:x\\nATTENDEE:mailto:a@example.org\uD800')
  })
})

describe('the time zone', () => {
  it('agrees with the time zone database', () => {
    const zone = new ICAL.Timezone(parse(file()).getFirstSubcomponent('vtimezone') ?? fail())
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 * 366 * 24 }), (hours) => {
        const local = new Date(Date.UTC(2020, 0, 1, hours, 30)).toISOString().slice(0, 16)
        const offset = (Date.parse(`${local}Z`) - Date.parse(toInstant(local))) / 1000
        // Programs differ for the hours that the clock change skips or repeats.
        fc.pre(!/-(03|10)-(2[5-9]|3[01])T02/.test(local))
        expect(zone.utcOffset(ICAL.Time.fromString(`${local}:00`, undefined))).toBe(offset)
      }),
      { numRuns: 500 },
    )
  })
})
