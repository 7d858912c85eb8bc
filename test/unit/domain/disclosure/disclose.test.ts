import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclose } from '@/src/domain/disclosure/disclose'
import { hidesCount, hidesPercent } from '@/src/domain/disclosure/small-counts'
import type { IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import { allThatCanBe, findsOut, type Known } from '@/test/support/attacker'
import { figure, seriesOf } from '@/test/support/samples/indicator-series'

const WHOLE = 'Boligområdet'
const persons = (readings: Reading[]) => seriesOf({ unit: 'count', countBasis: 'persons', readings })
/** The value shown for each reading, in order; `·` if hidden. */
const shown = (series: IndicatorSeries) =>
  disclose(series).readings.map(({ state, value }) => (state === 'hidden' ? '·' : value))
const percent = (year: number, numerator: number, denominator: number, some: Partial<Reading> = {}) =>
  figure(year, (100 * numerator) / denominator, { numerator, denominator, state: 'reported', ...some })
const half = (year: number, value: number) =>
  figure(year, value, { label: `1. halvår ${year}`, span: { from: `${year}-01-01`, to: `${year}-06-30` } })
const zones = (...values: number[]) => values.map((value, at) => figure(2026, value, { place: `Del ${at}` }))

describe('a figure by itself', () => {
  it('hides counts of 1 to 4, and neither none nor five', () => {
    expect(shown(persons([0, 1, 2, 3, 4, 5, 48].map((value, at) => figure(2020 + at, value))))).toEqual([
      0,
      '·',
      '·',
      '·',
      '·',
      5,
      48,
    ])
  })

  it('hides participations as it does persons, and what does not say what it counts, but not sessions', () => {
    const readings = [figure(2024, 3)]
    expect(shown(seriesOf({ unit: 'count', countBasis: 'participations', readings }))).toEqual(['·'])
    expect(shown(seriesOf({ unit: 'count', countBasis: null, readings }))).toEqual(['·'])
    expect(shown(seriesOf({ unit: 'count', countBasis: 'sessions', readings }))).toEqual([3])
  })

  it('hides a percentage for few who have it, few who do not, or few altogether', () => {
    expect(
      shown(
        seriesOf({
          readings: [percent(2020, 4, 100), percent(2021, 96, 100), percent(2022, 9, 19), percent(2023, 0, 19)],
        }),
      ),
    ).toEqual(['·', '·', '·', '·'])
    expect(shown(seriesOf({ readings: [percent(2020, 5, 20), percent(2021, 0, 20), percent(2022, 20, 20)] }))).toEqual([
      25, 0, 100,
    ])
    expect(shown(seriesOf({ readings: [figure(2020, 2), figure(2021, 100)] }))).toEqual([2, 100])
  })

  it('takes everything away that could tell it, and lets the rest be', () => {
    const [hidden, missing] = disclose(seriesOf({ readings: [percent(2024, 2, 50), figure(2025, null)] })).readings
    expect(hidden).toEqual(figure(2024, null, { state: 'hidden' }))
    expect(missing).toEqual(figure(2025, null))
  })

  it('shows what stands in the public agreement', () => {
    expect(shown(persons([figure(2023, 3, { agreed: true }), figure(2024, 3)]))).toEqual([3, '·'])
  })
})

describe('the parts of an area', () => {
  it('hides a second one where the whole would reveal the first', () => {
    expect(shown(persons([figure(2026, 43), ...zones(3, 10, 30)]))).toEqual([43, '·', '·', 30])
  })

  it('hides no more than it takes', () => {
    expect(shown(persons(zones(3, 10, 30)))).toEqual(['·', 10, 30])
    expect(shown(persons([figure(2026, 80), ...zones(3, 10, 30)]))).toEqual([80, '·', 10, 30])
    expect(shown(persons([figure(2026, 43), ...zones(8, 5, 30)]))).toEqual([43, 8, 5, 30])
    expect(shown(persons([figure(2026, 5), ...zones(0, 0, 5)]))).toEqual([5, 0, 0, 5])
  })

  it('does not let two small ones be known to be small by their sum', () => {
    expect(shown(persons([figure(2026, 32), ...zones(1, 1, 30)]))).toEqual([32, '·', '·', '·'])
    expect(shown(persons([figure(2026, 38), ...zones(4, 4, 30)]))).toEqual([38, '·', '·', 30])
  })

  it('does not take a counted zero for cover', () => {
    expect(shown(persons([figure(2026, 23), ...zones(3, 0, 20)]))).toEqual([23, '·', 0, '·'])
  })

  it('lets the rest of the area not be computed', () => {
    expect(shown(persons([figure(2026, 43), ...zones(10, 30)]))).toEqual([43, '·', 30])
    expect(
      shown(seriesOf({ readings: [percent(2026, 50, 200), percent(2026, 40, 190, { place: 'Zone 0' })] })).filter(
        (one) => one === '·',
      ),
    ).toHaveLength(1)
  })

  it('knows a whole that is called something else by its sum', () => {
    const named = [figure(2026, 43, { place: 'Alle' }), ...zones(3, 10, 30)]
    expect(shown(persons(named))).toEqual([43, '·', '·', 30])
  })

  it('knows the whole by what it is, whatever it is called', () => {
    for (const place of ['Boligområdet', 'Hele området', 'boligområdet', 'Alle'])
      expect(
        shown(persons([figure(2026, 20, { place, isWhole: true }), figure(2026, 17, { place: 'Bakken' })])),
      ).toEqual([20, '·'])
    expect(shown(persons([figure(2026, 20, { isWhole: false }), figure(2026, 17, { place: 'Bakken' })]))).toEqual([
      20, 17,
    ])
  })

  it('makes nothing of parts that come to more than the whole', () => {
    expect(shown(persons([figure(2026, 40), ...zones(20, 23)]))).toEqual([40, 20, 23])
  })

  it('lets what a zone has besides its afdelinger not be computed', () => {
    const havn = figure(2026, 20, { place: 'Øst' })
    const inZone = (value: number, place: string, within = ['Øst']) => figure(2026, value, { place, within })
    // 20 - 17: three persons live elsewhere in the zone.
    expect(shown(persons([havn, inZone(17, 'A')])).filter((one) => one === '·')).toHaveLength(1)
    expect(shown(persons([havn, inZone(10, 'A'), inZone(7, 'B')])).includes('·')).toBe(true)
    // Also beside the whole, and another zone.
    const all = [figure(2026, 60, { place: WHOLE, isWhole: true }), havn, figure(2026, 40, { place: 'Vest' })]
    expect(shown(persons([...all, inZone(17, 'A')])).filter((one) => one === '·')).toHaveLength(1)
    expect(shown(persons([...all, inZone(17, 'A', ['B', 'Øst']), inZone(17, 'B')])).includes('·')).toBe(true)
    // Nobody is hidden, if nobody is few; and an afdeling of a zone without a figure leaves a rest of the whole.
    expect(shown(persons([...all, inZone(10, 'A')]))).toEqual([60, 20, 40, 10])
    expect(shown(persons([all[0]!, all[2]!, inZone(17, 'A')]))).toEqual([60, 40, '·'])
    expect(shown(persons([all[0]!, all[2]!, inZone(10, 'A')]))).toEqual([60, 40, 10])
  })

  it('lets no few of a zone be computed from what is shown of its afdelinger, whatever the figures', () => {
    const counts = fc.array(fc.nat(12), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(counts, counts, fc.nat(30), fc.boolean(), (inFirst, inSecond, elsewhere, hasWhole) => {
        const zone = (at: number, afdelinger: number[], rest: number) => [
          figure(
            2026,
            afdelinger.reduce((sum, one) => sum + one, rest),
            { place: `Del ${at}` },
          ),
          ...afdelinger.map((value, nth) => figure(2026, value, { place: `${at}.${nth}`, within: [`Del ${at}`] })),
        ]
        const zones = [zone(1, inFirst, elsewhere % 7), zone(2, inSecond, 0)]
        const sum = zones.reduce((total, [first]) => total + (first?.value ?? 0), elsewhere)
        const whole = hasWhole ? [figure(2026, sum, { place: WHOLE, isWhole: true })] : []
        const { readings } = disclose(persons([...whole, ...zones.flat()]))
        for (const at of [1, 2]) {
          const [outer] = readings.filter(({ place }) => place === `Del ${at}`)
          const inner = readings.filter(({ place }) => place.startsWith(`${at}.`))
          for (let mask = 0; mask < 2 ** inner.length; mask++) {
            const some = inner.filter((_, nth) => (mask >> nth) & 1)
            if (outer?.value == null || some.some(({ value }) => value === null)) continue
            const left = some.reduce((rest, { value }) => rest - (value ?? 0), outer.value)
            expect(hidesCount(left), `${outer.value} - ${some.map(({ value }) => value).join(' - ')}`).toBe(false)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leaves whom the area is compared with out of it', () => {
    expect(shown(persons([figure(2026, 40), figure(2026, 42, { place: 'København', role: 'comparator' })]))).toEqual([
      40, 42,
    ])
  })
})

describe('a year and its parts', () => {
  it('does not let the rest of the year be computed from the year to date', () => {
    expect(shown(persons([half(2026, 10), figure(2026, 13)]))).toEqual(['·', 13])
    expect(shown(persons([half(2026, 10), figure(2026, 10)]))).toEqual([10, 10])
    expect(shown(persons([half(2026, 10), figure(2026, 15)]))).toEqual([10, 15])
  })

  it('takes periods that do not say their days for parts of each other', () => {
    expect(shown(persons([figure(2026, 10, { label: 'til nu' }), figure(2026, 13, { label: 'hele året' })]))).toEqual([
      '·',
      13,
    ])
  })

  it('does not take years for parts of each other', () => {
    expect(shown(persons([figure(2025, 10), figure(2026, 13)]))).toEqual([10, 13])
  })

  it('hides a year already in the agreement by nothing, but the half of it', () => {
    expect(shown(persons([half(2024, 46), figure(2024, 48, { agreed: true })]))).toEqual(['·', 48])
  })
})

/** Zones × quarters of events, and which of their sums are published for which periods. */
const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const
const RUNS = QUARTERS.flatMap((_, from) => QUARTERS.slice(from).map((__, length) => ({ from, to: from + length })))

interface Case {
  zones: number
  quarters: number
  /** For each layer, the count per zone and quarter. */
  atoms: number[][]
  readings: { zone: number | null; from: number; to: number }[]
}

function cases({
  zones,
  quarters,
  most,
  layers,
}: {
  zones: number
  quarters: number
  most: number
  layers: number
}): fc.Arbitrary<Case> {
  const runs = RUNS.filter(({ to }) => to < quarters)
  const all = [null, ...Array.from({ length: zones }, (_, zone) => zone)].flatMap((zone) =>
    runs.map((run) => ({ zone, ...run })),
  )
  const count = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: most }) },
  )
  return fc
    .record({
      atoms: fc.array(fc.array(count, { minLength: zones * quarters, maxLength: zones * quarters }), {
        minLength: layers,
        maxLength: layers,
      }),
      readings: fc.oneof(
        fc.constant(all.filter(({ from, to }) => from === 0 && to === quarters - 1)),
        fc.constant(all),
        fc.subarray(all, { minLength: 1 }),
      ),
    })
    .map((some) => ({ ...some, zones, quarters }))
}

/** The zones and quarters that a figure sums, as coefficients. */
function made({ zones, quarters }: Case, { zone, from, to }: Case['readings'][number]): number[] {
  return Array.from({ length: zones * quarters }, (_, at) => {
    const [inZone, quarter] = [Math.floor(at / quarters), at % quarters]
    return (zone === null || inZone === zone) && from <= quarter && quarter <= to ? 1 : 0
  })
}
const total = (of: readonly number[], atoms: readonly number[]) =>
  of.reduce((sum, times, at) => sum + times * (atoms[at] ?? 0), 0)

function readingsOf(one: Case): Reading[] {
  return one.readings.map((each) => {
    const [has = 0, not] = one.atoms.map((atoms) => total(made(one, each), atoms))
    const place = each.zone === null ? WHOLE : `Zone ${each.zone}`
    const span = { from: `2026-${QUARTERS[each.from]?.[0]}`, to: `2026-${QUARTERS[each.to]?.[1]}` }
    const where = { place, span, label: `${each.from + 1}-${each.to + 1}. kvartal` }
    if (not === undefined) return figure(2026, has, where)
    return has + not === 0 ? figure(2026, null, where) : percent(2026, has, has + not, where)
  })
}

/** Whether each zone has a figure at some time: only then does the series itself say what the area consists of. */
const namesAll = ({ zones, readings }: Case) =>
  Array.from({ length: zones }, (_, zone) => zone).every((zone) => readings.some((each) => each.zone === zone))

const seriesOfCase = (one: Case): IndicatorSeries =>
  one.atoms.length === 1 ? persons(readingsOf(one)) : seriesOf({ readings: readingsOf(one) })

/** What a reader knows about a layer: the figures shown, and that every part of a 0 is 0. */
function knownOf(one: Case, layer: number, after: readonly Reading[]): Known[] {
  return one.readings.flatMap((each, at) => {
    if (after[at]?.value == null) return []
    const of = made(one, each)
    const is = total(of, one.atoms[layer] ?? [])
    return is > 0
      ? [{ of, is }]
      : of.flatMap((times, atom) =>
          times === 0 ? [] : [{ of: of.map((_, other) => (other === atom ? 1 : 0)), is: 0 }],
        )
  })
}

/** All groups that could identify people: any combination of zones in consecutive quarters. */
function groupsOf(one: Case): number[][] {
  const runs = RUNS.filter(({ to }) => to < one.quarters)
  return Array.from({ length: 2 ** one.zones - 1 }, (_, mask) => mask + 1).flatMap((mask) =>
    runs.map((run) =>
      Array.from({ length: one.zones }, (_, zone) => zone)
        .filter((zone) => mask & (1 << zone))
        .map((zone) => made(one, { zone, ...run }))
        .reduce((sum, of) => sum.map((times, at) => times + (of[at] ?? 0))),
    ),
  )
}

describe('everything that is shown, together', () => {
  const tables = cases({ zones: 3, quarters: 3, most: 60, layers: 1 })

  it('lets no hidden count, and no group of 1 to 4, be computed by any sums and differences', () => {
    fc.assert(
      fc.property(tables, (one) => {
        const after = disclose(seriesOfCase(one)).readings
        const known = knownOf(one, 0, after)
        for (const [at, each] of one.readings.entries()) {
          if (after[at]?.state === 'hidden') expect(findsOut(made(one, each), known)).toBe(false)
        }
        for (const group of groupsOf(one)) {
          if (hidesCount(total(group, one.atoms[0] ?? []))) expect(findsOut(group, known)).toBe(false)
        }
      }),
      { numRuns: 120 },
    )
  }, 120_000)

  it('lets no count of 1 to 4 even be known to be so small, by who tries all tables that fit', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          cases({ zones: 2, quarters: 2, most: 6, layers: 1 }),
          cases({ zones: 4, quarters: 1, most: 6, layers: 1 }),
        ),
        (one) => {
          const after = disclose(seriesOfCase(one)).readings
          const hidden = one.readings.filter((_, at) => after[at]?.state === 'hidden').map((each) => made(one, each))
          const all = total(one.atoms[0]?.map(() => 1) ?? [], one.atoms[0] ?? [])
          const canBe = allThatCanBe(hidden, knownOf(one, 0, after), hidden, one.zones * one.quarters, Math.max(6, all))
          for (const [at, of] of hidden.entries()) {
            const values = [...(canBe[at] ?? [])]
            expect(values).toContain(total(of, one.atoms[0] ?? []))
            expect(values.length).toBeGreaterThan(1)
            expect(Math.max(...values)).toBeGreaterThan(4)
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  it('lets no hidden percentage, and no few who have it or have it not, be computed', () => {
    fc.assert(
      fc.property(cases({ zones: 3, quarters: 2, most: 60, layers: 2 }), (one) => {
        const after = disclose(seriesOfCase(one)).readings
        const known = one.atoms.map((_, layer) => knownOf(one, layer, after))
        for (const [at, each] of one.readings.entries()) {
          if (after[at]?.state !== 'hidden') continue
          const found = known.map((ofLayer) => findsOut(made(one, each), ofLayer))
          expect(found.every(Boolean)).toBe(false)
          for (const [layer, atoms] of one.atoms.entries())
            if (hidesCount(total(made(one, each), atoms))) expect(found[layer]).toBe(false)
        }
        for (const group of groupsOf(one)) {
          for (const [layer, atoms] of one.atoms.entries())
            if (hidesCount(total(group, atoms))) expect(findsOut(group, known[layer] ?? [])).toBe(false)
        }
      }),
      { numRuns: 120 },
    )
  }, 120_000)

  const any = fc.oneof(tables, cases({ zones: 3, quarters: 2, most: 60, layers: 2 }))

  it('hides every figure that is to be hidden by itself, and shows the others as they are', () => {
    fc.assert(
      fc.property(any, (one) => {
        const before = seriesOfCase(one)
        for (const [at, reading] of disclose(before).readings.entries()) {
          const was = before.readings[at]
          const isSmall =
            was?.denominator != null ? hidesPercent(was.numerator ?? 0, was.denominator) : hidesCount(was?.value ?? 0)
          if (isSmall) expect(reading.state).toBe('hidden')
          if (reading.state === 'hidden')
            expect(reading).toEqual({ ...was, state: 'hidden', value: null, numerator: null, denominator: null })
          else expect(reading).toEqual(was)
        }
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('hides nothing that is 0, and nothing at all where no group is small', () => {
    fc.assert(
      fc.property(tables, (one) => {
        const before = seriesOfCase(one)
        const after = disclose(before).readings
        for (const [at, { value }] of before.readings.entries()) if (value === 0) expect(after[at]?.state).toBe('zero')
        if (!namesAll(one)) return
        const large = { ...one, atoms: one.atoms.map((atoms) => atoms.map((count) => (count === 0 ? 0 : count + 4))) }
        expect(disclose(seriesOfCase(large)).readings).toEqual(seriesOfCase(large).readings)
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('does not take two parts for all of the area, where a third has a figure at another time', () => {
    const one: Case = {
      zones: 3,
      quarters: 3,
      atoms: [[5, 5, 6, 5, 7, 5, 5, 0, 0]],
      readings: [
        { zone: null, from: 1, to: 1 },
        { zone: null, from: 1, to: 2 },
        { zone: 0, from: 0, to: 0 },
        { zone: 1, from: 1, to: 2 },
        { zone: 2, from: 2, to: 2 },
      ],
    }
    expect(disclose(seriesOfCase(one)).readings).toEqual(seriesOfCase(one).readings)
  })

  it('is the same done twice', () => {
    fc.assert(
      fc.property(any, (one) => {
        fc.pre(namesAll(one))
        const once = disclose(seriesOfCase(one))
        expect(disclose(once)).toEqual(once)
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
