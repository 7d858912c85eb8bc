import { describe, expect, it } from 'vitest'
import { entryProblems, MOST_AT_ONCE, type NewEntry } from '@/src/domain/logbook/entry-problems'

const TODAY = '2026-03-02'
const GOOD: NewEntry = {
  date: TODAY,
  count: 12,
  note: 'Regnvejr, så færre end ellers.',
  activity: 'cafe',
  zone: 'one',
  activityZones: ['one', 'two'],
  metricActivities: [],
  afdelingZone: 'one',
  ownZones: ['one'],
}
const fieldsOf = (entry: Partial<NewEntry>) => entryProblems({ ...GOOD, ...entry }, TODAY).map(({ field }) => field)

describe('entryProblems', () => {
  it('finds nothing in a good line, nor in what is asked for elsewhere', () => {
    expect(fieldsOf({})).toEqual([])
    expect(fieldsOf({ date: null, count: null, activity: null, zone: null, afdelingZone: null })).toEqual([])
  })
  it.each([0, -3, 2.5, Number.NaN, MOST_AT_ONCE + 1])('refuses the count %s', (count) =>
    expect(fieldsOf({ count })).toEqual(['count']),
  )
  it('refuses tomorrow', () => expect(fieldsOf({ date: '2026-03-03' })).toEqual(['date']))
  it.each(['Ring 28 12 34 56', '010190-1234', 'skriv til nn@example.org'])('refuses the note "%s"', (note) =>
    expect(fieldsOf({ note })).toEqual(['note']),
  )
  it('refuses what is not counted at the offer', () => {
    expect(fieldsOf({ metricActivities: ['jobs'] })).toEqual(['metric'])
    expect(fieldsOf({ metricActivities: ['jobs', 'cafe'] })).toEqual([])
  })
  it("refuses another's zone, and one that the offer does not belong to", () => {
    expect(fieldsOf({ zone: 'two', afdelingZone: null })).toEqual(['zone'])
    expect(fieldsOf({ zone: 'three', afdelingZone: null, ownZones: null })).toEqual(['zone'])
    expect(fieldsOf({ zone: 'three', afdelingZone: null, ownZones: null, activityZones: [] })).toEqual([])
  })
  it('refuses an afdeling of another zone', () => expect(fieldsOf({ afdelingZone: 'two' })).toEqual(['afdeling']))
})
