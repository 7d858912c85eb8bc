import { type PlaceRole, roleOf } from '@/src/domain/areas/area'
import { describe, expect, it, vi } from 'vitest'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import { lix } from '@/src/domain/readability/lix'
import { content } from '@/src/plans/amagerplanen/content'
import { textsOf, TRANSLATIONS } from '@/src/seed/texts'

// Before anything is imported that asks which plan it is.
vi.hoisted(() => {
  process.env.PLAN = 'amagerplanen'
})

const { agreements, areas, documents, governance, indicators, meetings, metrics, milestones, obligations } =
  content.internal
const TEXTS = content.texts

const everything = {
  agreements,
  documents,
  governance,
  indicators,
  meetings,
  metrics,
  milestones,
  obligations,
  texts: TRANSLATIONS.map((locale) =>
    Object.entries(TEXTS[locale] ?? {}).filter(([key]) => /^(goals|indicators)\./.test(key)),
  ),
}
const subAgreements = agreements.filter(({ kind }) => kind === 'sub')
const activities = agreements.flatMap((agreement) => agreement.activities)
const activityTitles = activities.map(({ title }) => title)

/** Each indicator as in the agreement's tables: the area (or its parts), the comparator, the year of the baseline. */
const TABLES: Record<string, [area: number[], comparator: number | null, baselineYear: number]> = {
  S1: [[88.81], 87.04, 2021],
  S2: [[5.52], 7.3, 2023],
  S3: [[23.49], 6.36, 2023],
  S4: [[18.05], 12.11, 2023],
  S5: [[26.27], 8.86, 2023],
  S6: [[5.1], 1.49, 2023],
  S7: [[75, 68, 78, 72.5], 87, 2023],
  S8: [[23, 29, 24, 25.44], 41, 2023],
  S9a: [[65.9], 83.4, 2022],
  S9b: [[36.9], 60, 2021],
  UL1a: [[27.66], 13.2, 2023],
  UL1b: [[48.94], 15.77, 2023],
  UL2: [[90], 94, 2023],
  UL3: [[9.03], 7.25, 2024],
  B1: [[34.06], 27.58, 2022],
  B2: [[48], null, 2024],
  B3: [[26.88], 9.83, 2024],
  K1: [[76], null, 2024],
  K2: [[79.8], 90, 2023],
  SM1: [[49, 54, 49], 53, 2025],
  SM2: [[17, 15, 23], 30, 2023],
}

/** The figures of the problem statements: value, comparator, year. */
const FIGURES: Record<string, [value: number, comparator: number | null, year: number][]> = {
  S: [],
  UL: [
    [27.66, 13.2, 2024],
    [5.3, 7.3, 2023],
    [60, null, 2023],
    [19, null, 2023],
    [23.49, 6.36, 2023],
    [18.13, 12.11, 2022],
    [29.36, 8.94, 2023],
  ],
  B: [
    [5.4, 1.87, 2024],
    [41, null, 2024],
    [26.88, 9.83, 2024],
    [17.76, 26.8, 2022],
  ],
  K: [
    [5.1, 1.49, 2023],
    [37.5, 27.17, 2024],
    [13.28, 6.34, 2024],
  ],
  SM: [
    [28, null, 2024],
    [47, null, 2024],
    [55, null, 2024],
    [37, 67, 2021],
  ],
}

describe('the agreements', () => {
  it('are the strategic one and a sub-agreement for each focus area, whole', () => {
    expect(agreements.map(({ code }) => code)).toEqual(['S', 'UL', 'B', 'K', 'SM'])
    expect(activities).toHaveLength(12)
    expect(subAgreements.flatMap(({ parties }) => parties)).toHaveLength(50)
    expect(activities.flatMap(({ partners }) => partners)).toHaveLength(97)
    expect(
      activities.flatMap(({ partners }) => partners.flatMap(({ responsibilities }) => responsibilities)),
    ).toHaveLength(209)
    expect(activities.flatMap(({ targetGroups }) => targetGroups)).toHaveLength(29)
    expect(new Set(activityTitles).size).toBe(12)
  })

  it('state a period only where the source does', () => {
    for (const { code, period } of agreements) {
      expect(period, code).toEqual(code === 'S' ? { from: null, to: null } : { from: '2026-01-01', to: '2029-12-31' })
    }
  })

  it('name functions, never persons', () => {
    for (const { organisation, function: held } of agreements.flatMap(({ parties }) => parties))
      expect(held, organisation).toMatch(/^[a-zæøå][a-zæøå -]+$/)
  })

  it.each(agreements)('$code has the figures of the source', ({ code, figures }) => {
    expect(figures.map(({ value, comparator, year }) => [value, comparator?.value ?? null, year])).toEqual(
      FIGURES[code],
    )
  })

  it('warn of the figure that must not be published before it is checked, and of those that contradict another', () => {
    const notes = subAgreements.flatMap(({ figures }) => figures).filter(({ note }) => note !== null)
    expect(notes.filter(({ note }) => note?.startsWith('Må ikke offentliggøres')).map(({ value }) => value)).toEqual([
      17.76,
    ])
    expect(notes.map(({ value }) => value)).toEqual(expect.arrayContaining([5.3, 18.13, 19, 60, 37]))
  })

  it('say who does what, in each activity the plan first', () => {
    for (const { title, partners, targetGroups } of activities) {
      expect(partners[0]?.organisation, title).toBe('Helhedsplanen (Amagerplanen)')
      expect(new Set(partners.map(({ organisation }) => organisation)).size, title).toBe(partners.length)
      for (const { organisation, responsibilities } of partners)
        expect(responsibilities, `${title}: ${organisation}`).not.toEqual([])
      expect(targetGroups, title).not.toEqual([])
    }
  })

  it('tell the editor where the source contradicts itself', () => {
    for (const { code, discrepancies } of agreements) expect(discrepancies.length, code).toBeGreaterThan(1)
  })
})

/** An afdeling is an area of its own. */
function roleOfArea(name: string): PlaceRole {
  const kind = areas.find((area) => area.name === name)?.kind ?? 'afdeling'
  return roleOf(kind)
}

describe('the indicators', () => {
  it('are the 21 of the tables, each figure as it stands there', () => {
    const asTable = indicators.map(({ code, readings, baselineYear }) => {
      const values = (wanted: string) =>
        readings.filter(({ area }) => roleOfArea(area) === wanted).map(({ value }) => value)
      return [code, [values('area'), values('comparator')[0] ?? null, baselineYear]]
    })
    expect(Object.fromEntries(asTable)).toEqual(TABLES)
    expect(indicators).toHaveLength(21)
  })

  it.each(indicators)('$code follows a goal of its agreement, from a reading in the baseline year', (indicator) => {
    const goals = agreements.find(({ code }) => code === indicator.agreement)?.goals.map(({ key }) => key)
    expect(goals).toContain(indicator.goal)
    expect(
      indicator.readings.filter(({ year, area }) => year === indicator.baselineYear && roleOfArea(area) === 'area'),
    ).not.toEqual([])
    for (const { label, year } of indicator.readings) expect(label.startsWith(String(year))).toBe(true)
  })

  it('have goals with a title in each language', () => {
    for (const { key } of agreements.flatMap((agreement) => agreement.goals)) {
      const titles = TRANSLATIONS.map((locale) => textsOf(locale, `goals.${key}`).required('title'))
      expect(new Set(titles).size, key).toBe(TRANSLATIONS.length)
    }
  })

  it('leave no goal unfollowed', () => {
    const goals = agreements.flatMap((agreement) => agreement.goals.map(({ key }) => key))
    expect(new Set(goals).size).toBe(goals.length)
    expect([...new Set(indicators.map(({ goal }) => goal))].sort()).toEqual([...goals].sort())
  })

  it('say where the direction is our reading of the goal', () => {
    expect(indicators.filter(({ directionInferred }) => directionInferred).map(({ code }) => code)).toEqual([
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
      'S7',
      'S8',
      'S9a',
      'S9b',
      'UL2',
      'B1',
    ])
  })

  it('name the years of a comparator as assumed, unless the source gives them', () => {
    const known = indicators.filter(({ readings }) =>
      readings.some(({ area, yearIsAssumed }) => roleOfArea(area) === 'comparator' && !yearIsAssumed),
    )
    expect(known.map(({ code }) => code)).toEqual(['S9a', 'S9b', 'SM1'])
    expect(
      indicators
        .flatMap(({ readings }) => readings)
        .some(({ area, yearIsAssumed }) => roleOfArea(area) === 'area' && yearIsAssumed),
    ).toBe(false)
  })

  it('count persons, and add them up, where the log feeds them, and nowhere else', () => {
    const fed = indicators.filter(({ feeds }) => feeds !== null)
    expect(fed.map(({ code }) => code)).toEqual(['B2', 'K1'])
    for (const { code, countBasis, accumulation, feeds } of indicators) {
      const expected: [CountBasis | null, string] = feeds ? ['persons', 'sum'] : [null, 'latest']
      expect([countBasis, accumulation], code).toEqual(expected)
    }
    for (const { code, feeds } of fed) {
      const metric = metrics.find((candidate) => candidate.code === feeds?.metric)
      expect(metric?.basis, code).toBe('persons')
      expect(metric?.activities, code).toEqual([feeds?.activity])
    }
  })

  it('break the series of SM1 in 2025, and no other', () => {
    expect(indicators.flatMap(({ code, breaks }) => breaks.map(({ year }) => [code, year]))).toEqual([['SM1', 2025]])
  })

  it.each(indicators)('$code is told to residents in a sentence or two: LIX under 35', ({ plain, plainName }) => {
    const found = lix(plain)
    expect(found?.lix).toBeLessThan(35)
    expect(found?.sentences).toBeLessThanOrEqual(2)
    expect(plainName.length).toBeLessThanOrEqual(45)
  })

  it.each(TRANSLATIONS)('are translated into %s, each number kept', (locale) => {
    for (const { code, plain, plainName } of indicators) {
      const { required } = textsOf(locale, `indicators.${code}`)
      expect(numbers(required('plain')), code).toEqual(numbers(plain))
      expect(required('plain'), code).not.toBe(plain)
      expect(required('plainName').trim(), code).not.toBe('')
      expect(required('plainName'), code).not.toBe(plainName)
    }
  })
})

describe('what the logbook counts', () => {
  it('has a code of its own for each, and only activities that there are', () => {
    expect(new Set(metrics.map(({ code }) => code)).size).toBe(metrics.length)
    for (const metric of metrics)
      if (metric.activities !== 'all')
        expect(activityTitles, metric.code).toEqual(expect.arrayContaining(metric.activities))
  })

  it('can count on every basis at any activity', () => {
    expect(new Set(metrics.filter((metric) => metric.activities === 'all').map(({ basis }) => basis))).toEqual(
      new Set(['persons', 'participations', 'sessions']),
    )
  })
})

describe('documents, dates and meetings', () => {
  it('are all there', () => {
    expect([documents, milestones, obligations, meetings].map(({ length }) => length)).toEqual([8, 12, 7, 11])
    expect(documents.flatMap((document) => document.agreements ?? [])).toEqual(agreements.map(({ code }) => code))
  })

  it('state days only as exactly as the source does', () => {
    expect(documents.filter(({ due }) => due !== null)).toEqual([])
    for (const { title, precision, from, to } of milestones) {
      expect(precision === null, title).toBe(from === null && to === null)
      if (from !== null && to !== null) expect(from <= to, title).toBe(true)
    }
  })

  it('name activities of the agreement that they belong to', () => {
    for (const { title, agreement, activity } of milestones) {
      if (activity === null) continue
      expect(
        agreements.find(({ code }) => code === agreement)?.activities.map((each) => each.title),
        title,
      ).toContain(activity)
    }
  })
})

it('says that the board above the limit is inferred', () => {
  expect(governance).toMatchObject({
    bodies: { leader: { kinds: ['sub'], limit: 50_000 }, fund: { kinds: ['strategic'] } },
    sub: { aboveLimitIsInferred: true },
  })
  expect(governance.strategic).toEqual({ decidedByIsInferred: true })
  expect(governance.conditions).toHaveLength(2)
})

describe('no text', () => {
  it.each([
    ['a CPR number', /\b\d{6}[- ]?\d{4}\b/],
    ['a phone number', /(?:\+45 ?)?\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b/],
    ['an e-mail', /@/],
    ['a clock time', /\bkl\.? ?\d/i],
    ['a weekday', /\b(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)/i],
  ])('holds %s', (_what, pattern) => {
    for (const text of strings(everything)) expect(text).not.toMatch(pattern)
  })

  it('is empty, or begins or ends with a space', () => {
    for (const text of strings(everything)) expect(text).toMatch(/^\S(?:[\s\S]*\S)?$/)
  })
})

function numbers(text = ''): string[] {
  return (text.match(/\d+/g) ?? []).sort()
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}
