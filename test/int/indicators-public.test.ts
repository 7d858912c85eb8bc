import { beforeAll, describe, expect, test } from 'vitest'
import type { Measurement } from '@/payload-types'
import type { ReadingState } from '@/src/domain/indicators/indicator'
import { indicatorsCsv } from '@/src/formats/tables/indicators-csv'
import { indicatorsView, publishedIndicators } from '@/src/site/data/indicators'
import { given } from '../support/builders'
import { areaNamed } from '../support/areas'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous } from '../support/people'

/** Each recognisable by its digits. */
const FIGURES = {
  draft: 611.11,
  submitted: 622.22,
  returned: 633.33,
  approved: 644.44,
  accepted: 655.55,
  published: 666.66,
} as const

const ids = { shown: '', few: '', kept: '', goal: '' }

beforeAll(async () => {
  const payload = await payloadForTest()
  const danish = { locale: 'da', overrideAccess: true } as const
  const area = await given('focus-areas', { name: 'Beskæftigelse', code: 'B' })
  const agreement = await payload.create({
    collection: 'agreements',
    ...danish,
    data: { code: 'B', kind: 'sub', title: 'Hemmelig aftaletitel', problem: 'Hemmeligt problem.', focusArea: area.id },
  })
  ids.goal = (
    await payload.create({
      collection: 'goals',
      ...danish,
      data: { title: 'Flere i arbejde', agreement: agreement.id, order: 1 },
    })
  ).id
  await payload.update({
    collection: 'goals',
    id: ids.goal,
    locale: 'so',
    overrideAccess: true,
    data: { title: 'Dad badan oo shaqeeya' },
  })
  const indicator = async (code: string, more: object = {}) =>
    (
      await payload.create({
        collection: 'indicators',
        ...danish,
        data: {
          code,
          goal: ids.goal,
          order: 1,
          name: `Indikator ${code}`,
          unit: 'grade',
          direction: 'up',
          accumulation: 'latest',
          source: 'Et datablad',
          baselineYear: 2024,
          baselines: [
            { area: await areaNamed(), year: 2024, value: 5.5 },
            { area: await areaNamed('København', 'comparator'), year: 2024, value: 7 },
          ],
          ...more,
        },
      })
    ).id
  ids.shown = await indicator('A')
  ids.few = await indicator('B', {
    unit: 'count',
    countBasis: 'persons',
    order: 2,
    targets: [{ year: 2029, value: 20, rationale: 'Besluttet.' }],
  })
  ids.kept = await indicator('C', { shown: false, order: 3 })
  for (const [at, status] of (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).entries())
    await measured(ids.shown, 2026 + at, { status, value: FIGURES[status] })
  await measured(ids.few, 2026, { status: 'published', value: 3 })
  await measured(ids.few, 2027, { status: 'published', value: null, state: 'missing' })
  await measured(ids.kept, 2026, { status: 'published', value: 677.77 })
})

async function measured(indicator: string, year: number, data: Partial<Measurement>): Promise<void> {
  const payload = await payloadForTest()
  const { docs } = await payload.find({
    collection: 'periods',
    overrideAccess: true,
    where: { name: { equals: String(year) } },
  })
  const span = { from: `${year}-01-01T12:00:00.000Z`, to: `${year}-12-31T12:00:00.000Z` }
  const period =
    docs[0] ??
    (await payload.create({ collection: 'periods', overrideAccess: true, data: { name: String(year), ...span } }))
  const { id } = await payload.create({
    collection: 'measurements',
    overrideAccess: true,
    data: {
      key: 'new',
      indicator,
      period: period.id,
      area: await areaNamed(),
      state: 'reported',
      ...data,
      status: 'draft',
    },
  })
  // Written directly to the database: the steps are tested elsewhere.
  await payload.db.updateOne({ collection: 'measurements', id, data: { status: data.status } })
}

const reading = {
  overrideAccess: false,
  depth: 0,
  locale: 'all',
  fallbackLocale: false,
  draft: false,
  user: null,
} as const
const published = async () => publishedIndicators({ payload: await payloadForTest(), reading })

describe('what is public of the indicators', () => {
  test('are the published figures and the baselines, and no others, in page and table alike', async () => {
    const all = await published()
    const page = indicatorsView(all, 'da', 2026)
    const table = indicatorsCsv(
      all.indicators.map(({ series }) => ({ name: series.name, series })),
      'da',
    )
    for (const text of [JSON.stringify(page).replaceAll('.', ','), table]) {
      expect(text).toContain('666,66')
      for (const [status, value] of Object.entries(FIGURES))
        if (status !== 'published') expect(text, status).not.toContain(String(value).replace('.', ','))
      expect(text).not.toContain('677,77')
      expect(text).not.toMatch(/Hemmelig|Indikator C/)
    }
  })

  test('stand under their goal and focus area, in the language of the reader where there is one', async () => {
    const [area] = indicatorsView(await published(), 'so', 2026).areas
    expect(area?.area).toMatchObject({ value: 'Beskæftigelse', state: 'fallback' })
    expect(area?.goals.map(({ title, indicators }) => [title.value, indicators.map(({ code }) => code)])).toEqual([
      ['Dad badan oo shaqeeya', ['A', 'B']],
    ])
  })

  test('hide small counts: no figure, no point, no percentage, and the table says so in words', async () => {
    const all = await published()
    const few = indicatorsView(all, 'da', 2026).areas[0]?.goals[0]?.indicators.find(({ code }) => code === 'B')
    expect(few?.figures.filter(({ year }) => year > 2024).map(({ state, value }) => [state, value])).toEqual([
      ['hidden', null],
      ['missing', null],
    ] satisfies [ReadingState, null][])
    expect(few?.chart.marks.map(({ year }) => year)).toEqual([2024, 2024])
    expect(few?.chart.blanks.map(({ year, state }) => [year, state])).toEqual([
      [2026, 'hidden'],
      [2027, 'missing'],
    ])
    expect(few?.progress).toEqual([{ place: null, progress: { outcome: 'hidden' } }])
    const rows = indicatorsCsv(
      all.indicators.map(({ series }) => ({ name: series.name, series })),
      'da',
    ).split('\r\n')
    expect(rows.find((row) => row.startsWith('B;') && row.includes(';2026;'))).toContain(
      ';skjult;skjult for at beskytte personer;;;',
    )
    expect(rows.find((row) => row.startsWith('B;') && row.includes(';2027;'))).toContain(';;ikke målt;')
  })

  test('say no percentage without a target, and the gap to whom the area is compared with', async () => {
    const one = indicatorsView(await published(), 'da', 2026).areas[0]?.goals[0]?.indicators.find(
      ({ code }) => code === 'A',
    )
    expect(one?.progress).toEqual([{ place: null, progress: { outcome: 'noTarget' } }])
    expect(one?.gaps.map(({ gap, change }) => [gap.year, gap.difference, change])).toEqual([[2024, -1.5, null]])
  })
})

describe('the API gives strangers nothing of them', () => {
  test.for(['measurements', 'indicators', 'goals', 'periods', 'agreements'])(
    '%s: not over REST, not over GraphQL, not by asking for values',
    async (slug) => {
      for (const query of [
        '',
        '?depth=3&limit=0',
        '?where[value][equals]=666.66',
        '?where[status][equals]=published',
        '?select[value]=true',
      ]) {
        const { status, text } = await anonymous.get(`/${slug}${query}`)
        expect(status, query).toBe(403)
        expect(text).not.toContain('666')
      }
      const field = slug.replace(/^./, (letter) => letter.toUpperCase())
      expect((await anonymous.graphQL(`{ ${field} { docs { id } totalDocs } }`)).text).not.toContain('"totalDocs"')
    },
  )

  test('nor through what they may read', async () => {
    expect((await anonymous.get('/focus-areas?depth=1&limit=25&locale=all')).text).not.toMatch(/666|Hemmelig/)
  })
})
