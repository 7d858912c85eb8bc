import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INNER, wheelDrawing } from '@/src/domain/year-wheel/wheel-drawing'
import { type WheelContent, yearWheel } from '@/src/domain/year-wheel/year-wheel'

const NOTHING: WheelContent = { meetings: [], obligations: [], milestones: [], documents: [] }

function monthsWith(content: Partial<WheelContent>, year = 2027): Record<number, string[]> {
  const { months } = yearWheel(year, { ...NOTHING, ...content })
  return Object.fromEntries(
    months.filter(({ items }) => items.length > 0).map(({ month, items }) => [month, items.map(({ what }) => what)]),
  )
}

const MILESTONE = {
  id: 'm',
  title: 'Noget',
  owner: null,
  to: '2027-11-30',
  precision: 'day',
  state: 'planned',
} as const
const OBLIGATION = { id: 'o', what: 'Noget', who: 'Bestyrelsen', frequency: 'yearly', dueOn: null, months: [] } as const
const DOCUMENT = { id: 'd', title: 'Budget', responsible: null, dueOn: null, validUntil: null, hasFile: false } as const

describe('a meeting', () => {
  test('stands in each of its months, every year', () => {
    const meetings = [{ id: 'z', name: 'Zonemøde', convenedBy: null, months: ['3', '10'] }]
    expect(monthsWith({ meetings })).toEqual({ 3: ['Zonemøde'], 10: ['Zonemøde'] })
    expect(monthsWith({ meetings }, 2031)).toEqual({ 3: ['Zonemøde'], 10: ['Zonemøde'] })
  })

  test('without months stands in the middle', () => {
    expect(
      yearWheel(2027, { ...NOTHING, meetings: [{ id: 'z', name: 'Zonemøde', convenedBy: null, months: [] }] }).unplaced,
    ).toMatchObject([{ what: 'Zonemøde' }])
  })
})

describe('an obligation', () => {
  test('that is done once stands in the year that it is due, and in no other', () => {
    const obligations = [{ ...OBLIGATION, frequency: 'once', dueOn: '2029-12-31' }] as const
    expect(monthsWith({ obligations }, 2029)).toEqual({ 12: ['Noget'] })
    expect(yearWheel(2028, { ...NOTHING, obligations })).toMatchObject({ unplaced: [] })
    expect(monthsWith({ obligations }, 2028)).toEqual({})
  })

  test('that comes back stands in its months', () => {
    expect(monthsWith({ obligations: [{ ...OBLIGATION, months: ['4'] }] })).toEqual({ 4: ['Noget'] })
  })
})

describe('a milestone', () => {
  test.each([
    ['day', { 11: ['Noget'] }],
    ['month', { 11: ['Noget'] }],
    ['season', { 11: ['Noget'] }],
    ['year', {}],
  ] as const)('said to the %s', (precision, months) => {
    expect(monthsWith({ milestones: [{ ...MILESTONE, precision }] })).toEqual(months)
  })

  test('of the whole year stands in the middle, in that year alone', () => {
    const milestones = [{ ...MILESTONE, precision: 'year' }] as const
    expect(yearWheel(2027, { ...NOTHING, milestones }).unplaced).toHaveLength(1)
    expect(yearWheel(2026, { ...NOTHING, milestones }).unplaced).toHaveLength(0)
  })

  test('has a day only where one was said', () => {
    const dayOf = (precision: 'day' | 'month') =>
      yearWheel(2027, { ...NOTHING, milestones: [{ ...MILESTONE, precision }] }).months[10]?.items[0]?.day
    expect([dayOf('day'), dayOf('month')]).toEqual(['2027-11-30', null])
  })

  test('that was given up is gone, and one that was reached is marked', () => {
    expect(monthsWith({ milestones: [{ ...MILESTONE, state: 'dropped' }] })).toEqual({})
    expect(
      yearWheel(2027, { ...NOTHING, milestones: [{ ...MILESTONE, state: 'done' }] }).months[10]?.items,
    ).toMatchObject([{ done: true }])
  })
})

describe('a document', () => {
  test('stands where it is due until it is there, then where it runs out', () => {
    const document = { ...DOCUMENT, dueOn: '2027-02-01', validUntil: '2027-12-31' }
    expect(monthsWith({ documents: [document] })).toEqual({ 2: ['Budget'] })
    expect(monthsWith({ documents: [{ ...document, hasFile: true }] })).toEqual({ 12: ['Budget'] })
  })
})

test('a month is read by day, then by kind and name', () => {
  const months = monthsWith({
    meetings: [
      { id: '1', name: 'Ø', convenedBy: null, months: ['11'] },
      { id: '2', name: 'A', convenedBy: null, months: ['11'] },
    ],
    obligations: [{ ...OBLIGATION, what: 'B', months: ['11'] }],
    milestones: [MILESTONE, { ...MILESTONE, id: 'n', title: 'Før', to: '2027-11-02' }],
  })
  expect(months[11]).toEqual(['Før', 'Noget', 'A', 'Ø', 'B'])
})

const contents = fc.record({
  meetings: fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.string(),
      convenedBy: fc.constant(null),
      months: fc.array(fc.constantFrom('0', '1', '6', '12', '13', 'x'), { maxLength: 8 }),
    }),
    { maxLength: 60 },
  ),
  obligations: fc.constant([]),
  milestones: fc.array(
    fc.record({
      id: fc.uuid(),
      title: fc.string(),
      owner: fc.constant(null),
      to: fc.constantFrom('2026-12-31', '2027-01-01', '2027-12-31', null),
      precision: fc.constantFrom('day' as const, 'year' as const),
      state: fc.constantFrom('planned' as const, 'done' as const),
    }),
  ),
  documents: fc.constant([]),
})

test('nothing of the year is lost, and the drawing has a mark for each, within the wheel and numbered as the list is', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const wheel = yearWheel(2027, content)
      const listed = wheel.months.flatMap(({ month, items }) => items.map(({ kind, done }) => ({ month, kind, done })))
      const known = new Set([
        ...(listed.length > 0 ? wheel.months.flatMap(({ items }) => items.map(({ id }) => id)) : []),
        ...wheel.unplaced.map(({ id }) => id),
      ])
      for (const { id } of content.meetings) expect(known.has(id)).toBe(true)
      const { marks, sectors } = wheelDrawing(wheel)
      expect(sectors).toHaveLength(12)
      expect(marks.map(({ month, kind, done }) => ({ month, kind, done }))).toEqual(listed)
      expect(marks.map(({ number }) => number)).toEqual(listed.map((_, index) => index + 1))
      for (const { x, y, month } of marks) {
        const radius = Math.hypot(x, y)
        expect(radius).toBeGreaterThan(INNER)
        expect(radius).toBeLessThan(1)
        const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1
        expect(Math.floor(turn * 12) + 1).toBe(month)
      }
    }),
  )
})
