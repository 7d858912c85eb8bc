import { areaNamed } from '../support/areas'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Activity, Zone } from '@/payload-types'
import { readCsv } from '@/src/formats/tables/csv'
import type { Answer, Api } from '../support/api'
import { day, given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

let editor: Api
let leader: Api
let worker: Api
let stranger: Api
let zone: Zone
let offer: Activity
let period: string

const HEAD = 'Dag;Tilbud;Hvad der blev talt;Hvor mange;Gruppe;Note'

beforeAll(async () => {
  zone = await given('zones', { name: 'Ørestads zone' })
  const elsewhere = await given('zones')
  offer = await given('activities', { title: 'Café på Ærø, æøå', zones: [zone.id] })
  await given('activities', { title: 'To af samme navn', zones: [zone.id] })
  await given('activities', { title: 'To af samme navn', zones: [zone.id] })
  editor = (await person('editor')).api
  leader = (await person('leader')).api
  worker = (await person('zoneWorker', { zones: [zone.id] })).api
  stranger = (await person('zoneWorker', { zones: [elsewhere.id] })).api
  await made('metrics', { code: 'visits', name: 'Besøg', basis: 'participations' })
  const agreement = await made('agreements', {
    code: 'B',
    kind: 'sub',
    title: 'Beskæftigelse',
    problem: 'Færre er i arbejde.',
  })
  const goal = await made('goals', { title: 'Flere i arbejde', agreement, order: 1 })
  await made('indicators', {
    code: 'B3',
    goal,
    order: 1,
    name: 'Andel',
    unit: 'percent',
    direction: 'down',
    accumulation: 'latest',
    source: 'Datablad',
    baselineYear: 2024,
  })
  await made('indicators', {
    code: 'B4',
    goal,
    order: 2,
    name: 'Karakter',
    unit: 'grade',
    direction: 'up',
    accumulation: 'latest',
    source: 'Datablad',
    baselineYear: 2024,
  })
  period = await made('periods', { name: '2026', from: day('2026-01-01'), to: day('2026-12-31') })
})

async function made(collection: string, data: object): Promise<string> {
  const { status, body, text } = await editor.post(`/${collection}?locale=da`, data)
  expect(status, text).toBe(201)
  return body.doc.id
}

interface Sent extends Record<string, string | undefined> {
  dryRun?: string
  extractedOn?: string
}

async function send(api: Api, collection: string, file: string | Uint8Array<ArrayBuffer>, more: Sent = {}) {
  const form = new FormData()
  form.set('file', new Blob([file]), 'tal.csv')
  for (const [name, value] of Object.entries(more)) form.set(name, value ?? '')
  const answer = await api.post(`/${collection}/csv`, form, { language: 'da' })
  return { ...outcomeOf(answer), status: answer.status }
}

interface Outcome {
  rows: number
  written: number
  problems: { line: number; column: string | null; message: string }[]
}

function outcomeOf({ body }: Answer): Outcome {
  return body as unknown as Outcome
}

async function count(collection: 'log-entries' | 'measurements'): Promise<number> {
  const payload = await payloadForTest()
  return (await payload.count({ collection, overrideAccess: true })).totalDocs
}

/** A rejected import must leave the number of documents unchanged. Returns the problems. */
async function unchanged(
  collection: 'log-entries' | 'measurements',
  act: () => Promise<Outcome & { status: number }>,
): Promise<Outcome['problems']> {
  const before = await count(collection)
  const { status, problems, written } = await act()
  expect([status, written]).toEqual([400, 0])
  expect(await count(collection)).toBe(before)
  return problems
}

describe('the logbook from a table', () => {
  test('with a byte-order mark, semicolons and æøå is read, and each entry is the own of who sent it', async () => {
    const file = `\uFEFF${HEAD}\r\n02-03-2026;café på ærø, æøå;Besøg;12;Børn;"Regn; færre, end ventet"\r\n2026-03-03;${offer.slug};visits;1204;;\r\n`
    expect(await send(worker, 'log-entries', file)).toMatchObject({ status: 200, rows: 2, written: 2, problems: [] })
    const { docs } = (await worker.get('/log-entries?sort=date&where[count][in]=12,1204')).body
    expect(docs).toMatchObject([
      {
        date: day('2026-03-02'),
        activity: offer.id,
        count: 12,
        basis: 'participations',
        group: 'children',
        note: 'Regn; færre, end ventet',
        zone: zone.id,
      },
      { date: day('2026-03-03'), count: 1204 },
    ])
  })

  test('as a Danish Excel saves it, in Windows-1252, is read alike', async () => {
    const file = Uint8Array.from(Buffer.from(`${HEAD}\r\n04-03-2026;Café på Ærø, æøå;Besøg;3;;På gården\r\n`, 'latin1'))
    expect(await send(worker, 'log-entries', file)).toMatchObject({ status: 200, written: 1 })
    expect((await worker.get('/log-entries?where[count][equals]=3')).body.docs).toMatchObject([{ note: 'På gården' }])
  })

  test('names every bad row by line and column, and writes none of the good ones', async () => {
    const rows = [
      `2026-03-02;${offer.slug};Besøg;5;;`,
      `31-02-2026;${offer.slug};Besøg;5;;`,
      `2026-03-02;Findes ikke;Besøg;5;;`,
      `2026-03-02;To af samme navn;Besøg;5;;`,
      `2026-03-02;${offer.slug};Besøg;to en halv;;`,
      `2026-03-02;${offer.slug};Besøg;2,5;;`,
      // Ambiguous: 1204, or 1.204?
      `2026-03-02;${offer.slug};Besøg;1.204;;`,
      `2026-03-02;${offer.slug};Besøg;5;Katte;`,
      `2026-03-02;${offer.slug};Besøg;5;;Ring 28 12 34 56`,
      `2026-03-02;${offer.slug};Besøg;5;;;for meget`,
      `2026-03-02;;Besøg;5;;`,
      `2099-03-02;${offer.slug};Besøg;-5;;`,
    ]
    const problems = await unchanged('log-entries', () => send(worker, 'log-entries', [HEAD, ...rows].join('\n')))
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'Dag'],
      [4, 'Tilbud'],
      [5, 'Tilbud'],
      [6, 'Hvor mange'],
      [7, 'Hvor mange'],
      [8, 'Hvor mange'],
      [9, 'Gruppe'],
      [10, 'Note'],
      [11, null],
      [12, 'Tilbud'],
      [13, 'Hvor mange'],
      [13, 'Dag'],
    ])
    expect(JSON.stringify(problems)).not.toContain('28 12 34 56')
  })

  test('that is no such table says so: headings, quotation marks, emptiness, size', async () => {
    const problems = async (file: string) =>
      (await unchanged('log-entries', () => send(worker, 'log-entries', file))).map(({ line, column }) => [
        line,
        column,
      ])
    expect(await problems('')).toEqual([[1, null]])
    expect(await problems(HEAD)).toEqual([[1, null]])
    expect(await problems('Dag;Tilbud;Antal\n2026-03-02;x;5')).toEqual([
      [1, 'Antal'],
      [1, 'Hvad der blev talt'],
      [1, 'Hvor mange'],
    ])
    expect(await problems(`${HEAD};Dag\n2026-03-02;x;y;5;;;`)).toContainEqual([1, 'Dag'])
    expect(await problems(`${HEAD}\n2026-03-02;"${offer.slug};Besøg;5;;`)).toMatchObject([[expect.any(Number), null]])
    expect(
      await problems([HEAD, ...Array.from({ length: 1001 }, () => `2026-03-02;${offer.slug};Besøg;5;;`)].join('\n')),
    ).toEqual([[1, null]])
    expect(await problems(`${HEAD}\n${'\n'.repeat(900_000)}`)).toEqual([[1, null]])
    expect(await problems(`${Array.from({ length: 100_000 }, (_, nth) => `k${nth}`).join(';')}\n1`)).toEqual([
      [1, null],
    ])
    const many = await unchanged('log-entries', () =>
      send(
        worker,
        'log-entries',
        [HEAD, ...Array.from({ length: 400 }, () => `${'x'.repeat(1000)};${offer.slug};Besøg;5;;`)].join('\n'),
      ),
    )
    expect(many).toHaveLength(100)
    expect(JSON.stringify(many).length).toBeLessThan(50_000)
    expect((await send(worker, 'log-entries', 'x'.repeat(1024 * 1024 + 1))).status).toBe(413)
    expect((await worker.post('/log-entries/csv', {})).status).toBe(400)
  })

  test('says that a column means something else than the logbook counts', async () => {
    const problems = await unchanged('log-entries', () =>
      send(worker, 'log-entries', `${HEAD};Hvad der tælles\n2026-03-02;${offer.slug};Besøg;5;;;Nye personer`),
    )
    expect(problems).toMatchObject([{ line: 2, column: 'Hvad der tælles' }])
  })

  test('is only looked at when asked to, and the same file is not read in twice', async () => {
    const file = `${HEAD}\n2026-03-05;${offer.slug};Besøg;7;;\n2026-03-05;${offer.slug};Besøg;7;;`
    const before = await count('log-entries')
    expect(await send(worker, 'log-entries', file, { dryRun: 'true' })).toMatchObject({
      status: 200,
      rows: 2,
      written: 0,
    })
    expect(await count('log-entries')).toBe(before)
    expect(await send(worker, 'log-entries', file)).toMatchObject({ status: 200, written: 2 })
    expect((await unchanged('log-entries', () => send(worker, 'log-entries', file))).map(({ line }) => line)).toEqual([
      2, 3,
    ])
  })

  test('that is sent twice at the same moment is read in once', async () => {
    const file = `${HEAD}\n2026-03-08;${offer.slug};Besøg;61;;\n2026-03-08;${offer.slug};Besøg;62;;`
    const answers = await Promise.all([1, 2].map(() => send(worker, 'log-entries', file)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await worker.get('/log-entries?where[count][in]=61,62')).body.docs).toHaveLength(2)
  })

  test('takes out what it wrote when a write fails midway, and says at which line', async () => {
    const payload = await payloadForTest()
    const create = payload.create.bind(payload)
    let left = 2
    const failing = vi.spyOn(payload, 'create').mockImplementation((args) => {
      if (args.collection !== 'log-entries') return create(args)
      if (left === 0) throw new Error('the disk is full')
      left -= 1
      return create(args)
    })
    const row = (n: number) => `2026-03-06;${offer.slug};Besøg;${n};;`
    try {
      const problems = await unchanged('log-entries', () =>
        send(worker, 'log-entries', [HEAD, row(51), row(52), row(53)].join('\n')),
      )
      expect(problems).toMatchObject([{ line: 4 }])
      expect(problems[0]?.message).not.toContain('disk')
    } finally {
      failing.mockRestore()
    }
    expect(await send(worker, 'log-entries', [HEAD, row(51), row(52), row(53)].join('\n'))).toMatchObject({
      status: 200,
      written: 3,
    })
  })

  test('is for those who may write entries, each in their own zones', async () => {
    const file = `${HEAD}\n2026-03-07;${offer.slug};Besøg;8;;`
    for (const api of [anonymous, leader]) expect((await send(api, 'log-entries', file)).status).toBe(403)
    expect(await unchanged('log-entries', () => send(stranger, 'log-entries', file))).toMatchObject([{ line: 2 }])
    const asked = `${HEAD};Zone\n2026-03-07;${offer.slug};Besøg;8;;;Ørestads zone`
    expect(await unchanged('log-entries', () => send(stranger, 'log-entries', asked))).toMatchObject([
      { line: 2, column: 'Zone' },
    ])
  })
})

describe('the logbook as a table', () => {
  test('holds what the reader may read, harmless for spreadsheets, and can be read in again', async () => {
    const note = '=HYPERLINK("http://example.org")'
    await worker.post('/log-entries', {
      activity: offer.id,
      metric: (await firstMetric()).id,
      date: day('2026-04-01'),
      count: 31,
      note,
    })
    const { status, text } = await worker.get('/log-entries/csv?where[date][equals]=2026-04-01T12:00:00.000Z', {
      language: 'da',
    })
    expect(status).toBe(200)
    expect(text).toContain(`"'=HYPERLINK`)
    const [head, row] = readCsv(Buffer.from(text))
    expect(head?.cells).toEqual([
      'Dag',
      'Tilbud',
      'Hvad der blev talt',
      'Hvor mange',
      'Hvad der tælles',
      'Zone',
      'Afdeling',
      'Gruppe',
      'Note',
    ])
    expect(row?.cells).toEqual([
      '2026-04-01',
      'Café på Ærø, æøå',
      'Besøg',
      '31',
      'Deltagelser',
      'Ørestads zone',
      '',
      '',
      note,
    ])
    expect(await send(worker, 'log-entries', text)).toMatchObject({ status: 200, written: 1 })
    const none = readCsv(Buffer.from((await stranger.get('/log-entries/csv')).text))
    expect(none).toHaveLength(1)
    for (const api of [anonymous, leader]) expect((await api.get('/log-entries/csv')).status).toBe(403)
  })

  async function firstMetric() {
    return (await worker.get('/metrics?limit=1')).body.docs[0] as { id: string }
  }
})

describe('measurements from a table', () => {
  const MEASURED = 'Indikator;Periode;Område;Værdi;Tæller;Nævner;Hvad vi ved'
  let place = 0
  beforeEach(async () => {
    place += 1
    await areaNamed()
    for (const name of ['Gården', 'Søen', 'Sted', 'Andet', 'Tredje', 'Sidste'])
      await areaNamed(`${name} ${place}`, 'other')
  })

  test('take decimal commas, the day that they were extracted on, and begin as drafts', async () => {
    const file = `\uFEFF${MEASURED}\r\nB3;2026;Gården ${place};27,66;;;\r\nB4;2026;Gården ${place};5,52;;;Foreløbigt\r\nB3;2026;Søen ${place};;1204;2408;\r\n`
    expect(await send(editor, 'measurements', file, { extractedOn: '2026-11-20' })).toMatchObject({
      status: 200,
      written: 3,
    })
    const { docs } = (await editor.get(`/measurements?where[area.name][in]=Gården ${place},Søen ${place}&sort=key`))
      .body
    expect(docs).toMatchObject([
      {
        value: 27.66,
        state: 'reported',
        status: 'draft',
        extractedOn: day('2026-11-20'),
        source: 'Datablad',
      },
      { value: 50, numerator: 1204, denominator: 2408 },
      { value: 5.52, state: 'provisional' },
    ])
  })

  test('say which day they were extracted on, each as the form would be refused, and none twice', async () => {
    const good = `B3;2026;Sted ${place};10;;;`
    expect(await unchanged('measurements', () => send(editor, 'measurements', `${MEASURED}\n${good}`))).toMatchObject([
      { line: 2, column: 'Trukket ud' },
    ])
    const rows = [
      good,
      `B3;2026;Andet ${place};101;;;`,
      `B3;2025;Andet ${place};1;;;`,
      `B3;2026;Tredje ${place};;;;`,
      good,
    ]
    const problems = await unchanged('measurements', () =>
      send(editor, 'measurements', [MEASURED, ...rows].join('\n'), { extractedOn: '20-11-2026' }),
    )
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'Værdi'],
      [4, 'Periode'],
      [5, 'Værdi'],
      [6, null],
    ])
    const once = () => send(editor, 'measurements', `${MEASURED}\n${good}`, { extractedOn: '20-11-2026' })
    expect(await once()).toMatchObject({ status: 200, written: 1 })
    expect(await unchanged('measurements', once)).toMatchObject([{ line: 2 }])
  })

  test('name an area by any of its names, in any language, and say what they took it for', async () => {
    const payload = await payloadForTest()
    const area = await payload.create({
      collection: 'areas',
      overrideAccess: true,
      data: { name: `Parken ${place}`, kind: 'other', otherNames: [`Den grønne plet ${place}`] },
    })
    await payload.update({
      collection: 'areas',
      id: area.id,
      overrideAccess: true,
      locale: 'en',
      data: { name: `The park ${place}` },
    })
    const rows = [`B3;2026;  den GRØNNE  plet ${place};10;;;`, `B4;2026;The park ${place};11;;;`, `B4;2026;;12;;;`]
    const file = [MEASURED, ...rows].join('\n')
    const dry = await send(editor, 'measurements', file, { extractedOn: '20-11-2026', dryRun: 'true' })
    expect(dry).toMatchObject({
      status: 200,
      taken: [
        { column: 'Område', written: `den GRØNNE  plet ${place}`, title: `Parken ${place}` },
        { column: 'Område', written: `The park ${place}`, title: `Parken ${place}` },
      ],
    })
    expect(await send(editor, 'measurements', file, { extractedOn: '20-11-2026' })).toMatchObject({ written: 3 })
    const { docs } = (await editor.get(`/measurements?where[area][equals]=${area.id}&sort=key`)).body
    expect(docs).toMatchObject([{ value: 10 }, { value: 11 }])
    // None named: the whole area.
    const whole = await areaNamed()
    const { docs: others } = (await editor.get(`/measurements?where[area][equals]=${whole}&where[value][equals]=12`))
      .body
    expect(others).toHaveLength(1)
  })

  test('are for the secretariat, and for open periods', async () => {
    const file = `${MEASURED}\nB3;2026;Sidste ${place};10;;;`
    for (const api of [anonymous, worker, leader])
      expect((await send(api, 'measurements', file, { extractedOn: '20-11-2026' })).status).toBe(403)
    expect((await editor.patch(`/periods/${period}`, { closed: true })).status).toBe(200)
    expect(
      await unchanged('measurements', () => send(editor, 'measurements', file, { extractedOn: '20-11-2026' })),
    ).toMatchObject([{ line: 2, column: 'Periode' }])
  })
})
