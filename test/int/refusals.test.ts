import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../support/api'
import { day, filled, given, span, stored, versionsOf } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

interface Rule {
  rule: string
  data: object
  path: string
  /** The message, in each language of the admin. */
  da: string
  en: string
}

/** Every Monday from 2 to 30 November 2026. */
const WEEKLY = { repeats: { frequency: 'weekly', weekdays: ['MO'], until: day('2026-11-30') } }
const SESSION = { weekday: 'MO', start: '10:00', end: '12:00', interval: 1 }

const EVENTS: Rule[] = [
  {
    rule: 'the end before the start',
    data: span('2026-11-02T17:00', '2026-11-02T16:00'),
    path: 'end',
    da: 'efter begyndelsen',
    en: 'after the start',
  },
  {
    rule: 'no length',
    data: span('2026-11-02T17:00', '2026-11-02T17:00'),
    path: 'end',
    da: 'efter begyndelsen',
    en: 'after the start',
  },
  {
    rule: 'weekly without a weekday',
    data: { repeats: { frequency: 'weekly', weekdays: [] } },
    path: 'repeats.weekdays',
    da: 'mindst én ugedag',
    en: 'at least one weekday',
  },
  {
    rule: 'monthly without a weekday',
    data: { repeats: { frequency: 'monthly', ordinal: '-1' } },
    path: 'repeats.weekday',
    da: 'Udfyld',
    en: 'Fill in',
  },
  {
    rule: 'a start on none of its days',
    data: { repeats: { frequency: 'weekly', weekdays: ['TU'] } },
    path: 'start',
    da: 'passer ikke',
    en: 'does not fit',
  },
  {
    rule: 'a recurrence that ends before it begins',
    data: { repeats: { ...WEEKLY.repeats, until: day('2026-10-01') } },
    path: 'repeats.until',
    da: 'slutter, før',
    en: 'ends before',
  },
  {
    rule: 'both an end and a count',
    data: { repeats: { ...WEEKLY.repeats, count: 3 } },
    path: 'repeats.count',
    da: 'enten en slutdato',
    en: 'either an end date',
  },
  {
    rule: 'a recurrence of two hundred years',
    data: { repeats: { ...WEEKLY.repeats, until: day('2206-11-30') } },
    path: 'repeats.until',
    da: 'for lang',
    en: 'too long',
  },
  {
    rule: 'a cancelled day that is none',
    data: { ...WEEKLY, exceptions: [{ date: day('2026-11-10'), state: 'cancelled' }] },
    path: 'exceptions.0.date',
    da: 'intet arrangement',
    en: 'no event on that day',
  },
  {
    rule: 'a day moved out of the series',
    data: {
      ...WEEKLY,
      exceptions: [{ date: day('2026-11-09'), state: 'moved', ...span('2026-12-08T17:00', '2026-12-08T19:00') }],
    },
    path: 'exceptions.0.start',
    da: 'inden for rækkens',
    en: 'within the first and last day',
  },
  {
    rule: 'a day moved onto another',
    data: {
      ...WEEKLY,
      exceptions: [{ date: day('2026-11-09'), state: 'moved', ...span('2026-11-16T17:00', '2026-11-16T19:00') }],
    },
    path: 'exceptions.0.start',
    da: 'allerede et arrangement',
    en: 'already has an event',
  },
  {
    rule: 'a moved day without a new time',
    data: { ...WEEKLY, exceptions: [{ date: day('2026-11-09'), state: 'moved' }] },
    path: 'exceptions.0.start',
    da: 'Udfyld',
    en: 'Fill in',
  },
  {
    rule: 'the same day twice',
    data: { ...WEEKLY, exceptions: [1, 2].map(() => ({ date: day('2026-11-09'), state: 'cancelled' })) },
    path: 'exceptions.1.date',
    da: 'allerede',
    en: 'already',
  },
  {
    rule: 'an extra date that ends before it starts',
    data: { extraDates: [span('2026-11-05T17:00', '2026-11-05T16:00')] },
    path: 'extraDates.0.end',
    da: 'efter begyndelsen',
    en: 'after the start',
  },
]

const SHARED: Rule[] = [
  {
    rule: 'ages upside down',
    data: { ages: { from: 18, to: 12 } },
    path: 'ages.to',
    da: 'under den laveste (18)',
    en: 'below the lowest (18)',
  },
  {
    rule: 'an amount without a price',
    data: { price: { kind: 'amount', dkk: null } },
    path: 'price.dkk',
    da: 'beløbet',
    en: 'amount',
  },
]

const ACTIVITIES: Rule[] = [
  {
    rule: 'a session whose last date is before its first',
    data: { sessions: [{ ...SESSION, from: day('2026-11-30'), until: day('2026-11-02') }] },
    path: 'sessions.0.until',
    da: 'før den første',
    en: 'before the first',
  },
  {
    rule: 'a session that never takes place',
    data: { sessions: [{ ...SESSION, from: day('2026-11-03'), until: day('2026-11-05') }] },
    path: 'sessions.0.until',
    da: 'ingen sådan ugedag',
    en: 'no such weekday',
  },
  {
    rule: 'a time that is none',
    data: { sessions: [{ ...SESSION, start: '25:00' }] },
    path: 'sessions.0.start',
    da: 'klokken',
    en: 'time',
  },
]

const NOTICES: Rule[] = [
  {
    rule: 'a notice that ends before it begins',
    data: { from: '2099-02-01T12:00:00.000Z', until: '2099-01-01T12:00:00.000Z' },
    path: 'until',
    da: 'før den begynder',
    en: 'before it begins',
  },
]

let api: Api

beforeAll(async () => {
  api = (await person('editor')).api
})

describe.for([
  ['events', [...EVENTS, ...SHARED]],
  ['activities', [...SHARED, ...ACTIVITIES]],
  ['notices', NOTICES],
] as const)('%s: refused at the field, and nothing saved', ([slug, rules]) => {
  test.for([...rules])('$rule', async ({ data, path, da, en }) => {
    const payload = await payloadForTest()
    const { id } = await given(slug)
    const before = {
      live: await stored(slug, id),
      versions: await versionsOf(slug, id),
      all: (await payload.count({ collection: slug })).totalDocs,
    }
    const change = { ...data, sample: true }

    for (const [language, message] of [
      ['da', da],
      ['en', en],
    ] as const) {
      for (const query of ['locale=da', 'locale=da&draft=true']) {
        const answers = [
          await api.patch(`/${slug}/${id}?${query}`, change, { language }),
          await api.post(`/${slug}?${query}`, await filled(slug, change), { language }),
        ]
        for (const { status, refusals } of answers) {
          expect(status).toBe(400)
          expect(refusals.find((refusal) => refusal.path === path)?.message).toContain(message)
        }
      }
    }
    expect(await stored(slug, id)).toEqual(before.live)
    expect(await stored(slug, id, { draft: true })).toEqual(before.live)
    expect(await versionsOf(slug, id)).toBe(before.versions)
    expect((await payload.count({ collection: slug })).totalDocs).toBe(before.all)
  })
})

describe('activities', () => {
  test('an offer that is part of itself is refused', async () => {
    const { id } = await given('activities')
    for (const [language, message] of [
      ['da', 'del af sig selv'],
      ['en', 'part of itself'],
    ] as const) {
      const { status, refusals } = await api.patch(`/activities/${id}?locale=da`, { parent: id }, { language })
      expect(status).toBe(400)
      expect(refusals.find(({ path }) => path === 'parent')?.message).toContain(message)
    }
    expect((await stored('activities', id)).parent ?? null).toBeNull()
  })

  test('an offer that is part of a part of itself is refused', async () => {
    const { id: top } = await given('activities')
    const { id: below } = await given('activities', { parent: top })
    expect((await api.patch(`/activities/${top}?locale=da`, { parent: below })).status).toBe(400)
    expect((await stored('activities', top)).parent ?? null).toBeNull()
  })
})

describe('a change of one field is judged with the rest of the document', () => {
  test('an age below the one that is there', async () => {
    const { id } = await given('activities', { ages: { from: 18 } })
    expect((await api.patch(`/activities/${id}?locale=da`, { ages: { to: 12 } })).status).toBe(400)
  })

  test('an end before the start that is there', async () => {
    const { id } = await given('events')
    expect((await api.patch(`/events/${id}?locale=da`, { end: '2026-11-01T10:00:00.000Z' })).status).toBe(400)
  })

  test('a weekday that leaves a cancelled day hanging', async () => {
    const { id } = await given('events', {
      ...WEEKLY,
      exceptions: [{ date: day('2026-11-09'), state: 'cancelled' }],
    } as never)
    const { status, refusals } = await api.patch(`/events/${id}?locale=da`, { repeats: { until: day('2026-11-03') } })
    expect(status).toBe(400)
    expect(refusals[0]?.path).toBe('exceptions.0.date')
  })
})

test('what is right is saved: a series over the change of the clock, a day cancelled, a day moved', async () => {
  const { status, body } = await api.post(
    '/events?locale=da',
    await filled('events', {
      repeats: { frequency: 'weekly', weekdays: ['MO'], until: day('2027-04-05') },
      exceptions: [
        { date: day('2026-11-09'), state: 'cancelled', reason: 'Sygdom' },
        { date: day('2026-11-16'), state: 'moved', ...span('2026-11-17T17:00', '2026-11-17T19:00') },
      ],
    }),
  )
  expect(status).toBe(201)
  expect((await stored('events', body.doc.id)).lastEnd).toBe('2027-04-05T17:00:00.000Z')
})

test('what is wrong is said with the label of the field, in the language of the reader', async () => {
  const { api } = await person('admin')
  const { id } = await given('activities')
  for (const [language, label] of [
    ['da', 'Ugedage'],
    ['en', 'weekdays'],
  ] as const) {
    const { status, text } = await api.patch(
      `/events/${(await given('events')).id}`,
      { repeats: { frequency: 'weekly', weekdays: [] }, activity: id },
      { language },
    )
    expect(status).toBe(400)
    const { message } = (JSON.parse(text) as { errors: { message: string }[] }).errors[0]!
    expect(message.toLowerCase()).toContain(label.toLowerCase())
    expect(message).not.toContain('repeats')
  }
})
