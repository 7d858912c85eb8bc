import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrencesBetween } from '@/src/domain/recurrence/occurrences'
import { problems } from '@/src/domain/recurrence/problems'
import { isOpenAt, nextSession, type Session, sessionProblems, sessionSeries } from '@/src/domain/recurrence/sessions'
import { addDays, dateOf, startOfWeek, weekdayOf } from '@/src/domain/time/copenhagen'
import { addMinutes, minutesBetween } from '@/src/domain/time/wall-clock'
import { day, session as anySession } from './arbitraries'

const tuesday: Session = {
  id: 't',
  weekday: 'TU',
  start: '16:00',
  end: '18:00',
  interval: 1,
  from: null,
  until: null,
  skippedDates: [],
  languages: [],
}
const night: Session = { ...tuesday, id: 'n', weekday: 'SA', start: '22:00', end: '02:00' }

describe('sessionSeries', () => {
  it('is a sound weekly series', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        fc.pre(sessionProblems(session).every((problem) => problem.severity === 'warning'))
        expect(problems(sessionSeries(session)).filter((problem) => problem.severity === 'error')).toEqual([])
      }),
    )
  })

  it('means the same weeks for every weekday where no first day is named', () => {
    const weeks = (['MO', 'WE', 'TH', 'SU'] as const).map((weekday) => {
      const [first] = occurrencesBetween(
        sessionSeries({ ...tuesday, weekday, interval: 2 }),
        '2026-08-03T00:00',
        '2026-08-17T00:00',
      )
      return startOfWeek(dateOf(first?.start ?? ''))
    })
    expect(new Set(weeks).size).toBe(1)
  })

  it('begins on the first such weekday on or after its first day', () => {
    expect(sessionSeries({ ...tuesday, from: '2026-08-05' }).start).toBe('2026-08-11T16:00')
    expect(sessionSeries({ ...tuesday, from: '2026-08-04' }).start).toBe('2026-08-04T16:00')
  })
})

describe('isOpenAt', () => {
  it('is open from the first minute until the end', () => {
    const at = (time: string) => isOpenAt([tuesday], `2026-08-04T${time}`)
    expect([at('15:59'), at('16:00'), at('17:59'), at('18:00')]).toEqual([false, true, true, false])
  })

  it('goes on past midnight', () => {
    expect(isOpenAt([night], '2026-08-09T01:59')).toBe(true)
    expect(isOpenAt([night], '2026-08-09T02:00')).toBe(false)
    expect(isOpenAt([night], '2026-08-08T01:00')).toBe(false)
  })

  it('is shut on skipped days, the night that follows them included', () => {
    const skipping = { ...night, skippedDates: ['2026-08-08'] }
    expect(isOpenAt([skipping], '2026-08-08T23:00')).toBe(false)
    expect(isOpenAt([skipping], '2026-08-09T01:00')).toBe(false)
    expect(isOpenAt([{ ...night, skippedDates: ['2026-08-09'] }], '2026-08-09T01:00')).toBe(true)
  })

  /** The minutes of a week during which a session is open, found day by day. */
  function minutesOpen(session: Session, monday: string): Set<string> {
    const open = new Set<string>()
    const anchor = startOfWeek(firstDay(session))
    for (let offset = -1; offset < 7; offset++) {
      const date = addDays(monday, offset)
      const weeks = minutesBetween(`${anchor}T00:00`, `${startOfWeek(date)}T00:00`) / (7 * 24 * 60)
      if (weekdayOf(date) !== session.weekday || weeks < 0 || weeks % session.interval !== 0) continue
      if (date < firstDay(session) || (session.until !== null && date > session.until)) continue
      if (session.skippedDates.includes(date)) continue
      const length = minutesBetween(
        `2000-01-01T${session.start}`,
        `2000-01-0${session.end > session.start ? 1 : 2}T${session.end}`,
      )
      for (let minute = 0; minute < length; minute++) open.add(addMinutes(`${date}T${session.start}`, minute))
    }
    return open
  }
  function firstDay({ weekday, from }: Session): string {
    let date = from ?? '2025-12-29'
    while (weekdayOf(date) !== weekday) date = addDays(date, 1)
    return date
  }

  it('agrees with the clock, minute by minute', () => {
    fc.assert(
      fc.property(fc.array(anySession, { minLength: 1, maxLength: 2 }), day, fc.nat(29), (sessions, date, phase) => {
        fc.pre(sessions.every((session) => sessionProblems(session).every((problem) => problem.severity === 'warning')))
        const monday = startOfWeek(date)
        const open = new Set(sessions.flatMap((session) => [...minutesOpen(session, monday)]))
        const edges = [...open].filter(
          (minute) => !open.has(addMinutes(minute, -1)) || !open.has(addMinutes(minute, 1)),
        )
        const around = edges.flatMap((minute) => [-1, 0, 1].map((step) => addMinutes(minute, step)))
        // Every edge, and one minute of each half hour: nothing can change between edges.
        const spread = Array.from({ length: 336 }, (_, half) => addMinutes(`${monday}T00:00`, half * 30 + phase))
        const inWeek = around.filter((minute) => minute >= `${monday}T00:00` && minute < `${addDays(monday, 7)}T00:00`)
        for (const minute of [...inWeek, ...spread])
          expect([minute, isOpenAt(sessions, minute)]).toEqual([minute, open.has(minute)])
      }),
      { numRuns: 25 },
    )
  }, 20_000)
})

describe('nextSession', () => {
  it('gives what is going on, or else the next to begin', () => {
    expect(nextSession([tuesday, night], '2026-08-04T17:00')).toMatchObject({
      session: { id: 't' },
      occurrence: { start: '2026-08-04T16:00' },
    })
    expect(nextSession([tuesday, night], '2026-08-04T18:00')).toMatchObject({
      session: { id: 'n' },
      occurrence: { start: '2026-08-08T22:00', end: '2026-08-09T02:00' },
    })
    expect(nextSession([{ ...tuesday, until: '2026-08-04' }], '2026-08-04T18:00')).toBeNull()
    expect(nextSession([], '2026-08-04T18:00')).toBeNull()
  })
})

describe('sessionProblems', () => {
  it.each<[string, Partial<Session>]>([
    ['start notATime', { start: '24:00' }],
    ['end notATime', { end: '9' }],
    ['interval intervalTooSmall', { interval: 0 }],
    ['from notATime', { from: '2026-02-30' }],
    ['until notATime', { until: 'x' }],
    ['skippedDates.1 notATime', { skippedDates: ['2026-01-01', '1/1'] }],
    ['until untilBeforeFrom', { from: '2026-08-04', until: '2026-08-03' }],
    ['until neverTakesPlace', { from: '2026-08-05', until: '2026-08-10' }],
    ['end wholeDay', { end: '16:00' }],
  ])('%s', (expected, some) => {
    expect(sessionProblems({ ...tuesday, ...some }).map(({ path, code }) => `${path} ${code}`)).toEqual([expected])
  })
  it('finds none in sound ones', () => {
    expect([...sessionProblems(tuesday), ...sessionProblems(night)]).toEqual([])
  })
})
