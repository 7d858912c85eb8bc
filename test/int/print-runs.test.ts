import { describe, expect, test } from 'vitest'
import type { Afdelinger, Newsletter, Zone } from '@/payload-types'
import { given } from '../support/builders'
import { givenEdition } from '../support/editions'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { hasPoppler, pdfInfo, pdfPages, pdfText } from '../support/poppler'

const PLACES = [
  { place: 'Opgang 1', copies: 2 },
  { place: 'Vaskeriet', copies: 1 },
]

interface Given {
  zone: Zone
  afdeling: Afdelinger
  edition: Newsletter
}

async function setting(data: Parameters<typeof givenEdition>[0] = {}): Promise<Given> {
  const zone = await given('zones')
  const afdeling = await given('afdelinger', { zone: zone.id })
  return { zone, afdeling, edition: await givenEdition({ audience: 'zones', zones: [zone.id], ...data }) }
}

const runOf = ({ afdeling, edition }: Given, data: object = {}) => ({
  newsletter: edition.id,
  afdeling: afdeling.id,
  languages: ['da'],
  layout: 'sheet',
  stairwells: PLACES,
  ...data,
})

async function log(run: string) {
  const { docs } = await (
    await payloadForTest()
  ).find({ collection: 'postings', where: { run: { equals: run } }, pagination: false, overrideAccess: true })
  return docs
}

describe('a print run', () => {
  test('has the places of the afdeling’s last run, where none are named, and one edition has one run an afdeling', async () => {
    const { api } = await person('editor')
    const first = await setting()
    const made = await api.post('/print-runs', runOf(first))
    expect(made.status).toBe(201)
    expect(made.body.doc).toMatchObject({ title: `${first.afdeling.name} · Nyt fra zonen`, zone: first.zone.id })
    const again = await api.post('/print-runs', runOf(first))
    expect([again.status, again.text]).toEqual([400, expect.stringContaining('har allerede en kørsel')])

    const next = { ...first, edition: await givenEdition() }
    const copied = await api.post('/print-runs', runOf(next, { stairwells: [] }))
    expect(copied.body.doc.stairwells).toMatchObject(PLACES)
  })

  test('is refused at the field that is wrong, and nothing is saved', async () => {
    const { api } = await person('editor')
    const one = await setting()
    for (const data of [{}, { title: 'x' }, { languages: ['da'] }, { newsletter: one.edition.id }]) {
      const { status, refusals } = await api.post('/print-runs', data)
      expect([status, refusals.map(({ path }) => path)]).toEqual([400, expect.arrayContaining(['afdeling'])])
    }
    for (const [data, path] of [
      [{ languages: [] }, 'languages'],
      [{ languages: ['da', 'ar', 'ur'] }, 'languages'],
      [
        {
          stairwells: [
            { place: 'Opgang 1', copies: 1 },
            { place: 'opgang 1', copies: 1 },
          ],
        },
        'stairwells.1.place',
      ],
      [{ stairwells: [{ place: 'Ring 12 34 56 78', copies: 1 }] }, 'stairwells.0.place'],
      [{ stairwells: [{ place: 'Opgang 1', copies: 99 }] }, 'stairwells.0.copies'],
      [{ layout: 'rulle' }, 'layout'],
      [{ stairwells: [{ place: {}, copies: 1 }] }, 'stairwells.0.place'],
      [{ stairwells: 'alle' }, 'stairwells'],
    ] as const) {
      const { status, refusals } = await api.post('/print-runs', runOf(one, data))
      expect([status, refusals.map((refusal) => refusal.path)]).toEqual([400, [path]])
    }
    expect(
      (
        await (
          await payloadForTest()
        ).count({ collection: 'print-runs', where: { afdeling: { equals: one.afdeling.id } }, overrideAccess: true })
      ).totalDocs,
    ).toBe(0)
  })

  test('stays with its edition and afdeling', async () => {
    const { api } = await person('editor')
    const [one, other] = [await setting(), await setting()]
    const { id } = (await api.post('/print-runs', runOf(one))).body.doc
    await api.patch(`/print-runs/${id}`, {
      afdeling: other.afdeling.id,
      newsletter: other.edition.id,
      zone: other.zone.id,
      stairwells: [],
    })
    expect((await api.get(`/print-runs/${id}`)).body).toMatchObject({
      afdeling: one.afdeling.id,
      newsletter: one.edition.id,
      zone: one.zone.id,
      stairwells: [],
    })
  })

  test('is made for each afdeling that an edition is for, once, however often it is asked', async () => {
    const { api } = await person('editor')
    const one = await setting()
    await given('afdelinger', { zone: one.zone.id })
    const made = [
      await api.post(`/newsletters/${one.edition.id}/print-runs`, {}),
      await api.post(`/newsletters/${one.edition.id}/print-runs`, {}),
    ]
    expect(made.map(({ status, body }) => [status, body])).toEqual([
      [200, { made: 2 }],
      [200, { made: 0 }],
    ])
  })
})

describe.skipIf(!hasPoppler)('the file of a run', () => {
  test('has a cover and all sheets, each place with a code of its own, the afdeling’s own dates first', async () => {
    const { api } = await person('editor')
    const zone = await given('zones')
    const afdeling = await given('afdelinger', { zone: zone.id })
    const soon = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString()
    const event = async (title: string, days: number, data: object) =>
      given('events', { title, start: soon(days), end: soon(days + 0.05), _status: 'published', ...data })
    await event('Fælles fest', 2, { zones: [zone.id] })
    await event('Egen gårddag', 5, { afdelinger: [afdeling.id] })
    const edition = await givenEdition({
      audience: 'zones',
      zones: [zone.id],
      status: 'reviewed',
      blocks: [
        { blockType: 'heading', text: 'Det sker' },
        { blockType: 'dates', days: 14, most: 10 },
      ],
    })
    const { id } = (await api.post('/print-runs', runOf({ zone, afdeling, edition }))).body.doc
    const answer = await api.file(`/print-runs/${id}/opslag.pdf`)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ])
    const pdf = Buffer.from(await answer.arrayBuffer())
    expect(pdfInfo(pdf).lines).toMatchObject({ Pages: '4', Tagged: 'yes' })
    const [cover = '', ...sheets] = pdfPages(pdf)
    expect(cover).toContain('Hæng det først op, når det er sendt')
    const codes = sheets.map((sheet) => /q\/([a-z2-9]{6})/.exec(sheet)?.[1])
    expect(codes[0]).toBe(codes[1])
    expect(codes[2]).not.toBe(codes[0])
    expect(sheets[0]).toMatch(/Egen gårddag.*Det sker.*Fælles fest/)
    const { docs } = await (
      await payloadForTest()
    ).find({
      collection: 'qr-codes',
      where: { afdeling: { equals: afdeling.id } },
      overrideAccess: true,
      depth: 0,
      sort: 'place',
    })
    expect(docs.map(({ place, path, code }) => [place, path, code])).toEqual([
      ['Opgang 1', `/nyhedsbreve/${edition.slug}`, codes[0]],
      ['Vaskeriet', `/nyhedsbreve/${edition.slug}`, codes[2]],
    ])
  })

  test('says on the cover what hangs', async () => {
    const { api } = await person('editor')
    const { id } = (await api.post('/print-runs', runOf(await setting()))).body.doc
    await api.post('/postings', { run: id, place: 'Vaskeriet', by: 'caretaker' })
    expect(pdfText(Buffer.from(await (await api.file(`/print-runs/${id}/opslag.pdf`)).arrayBuffer()))).toMatch(
      /Vaskeriet.*Ejendomsfunktionær/,
    )
  })

  test('is not made while there is nowhere to hang it, nor for others', async () => {
    const { api } = await person('editor')
    const { id } = (await api.post('/print-runs', runOf(await setting(), { stairwells: [] }))).body.doc
    const empty = await api.get(`/print-runs/${id}/opslag.pdf`)
    expect([empty.status, empty.text]).toEqual([409, expect.stringContaining('Skriv først, hvor det skal hænge')])
    expect((await anonymous.get(`/print-runs/${id}/opslag.pdf`)).status).toBe(403)
    expect((await (await person('board')).api.get(`/print-runs/${id}/opslag.pdf`)).status).toBe(403)
    expect((await api.get('/print-runs/findes-ikke/opslag.pdf')).status).toBe(404)
  })
})

describe('the log of what hangs', () => {
  test('says what was put up where, by which function and when; a line is neither changed nor taken away', async () => {
    const { api } = await person('editor')
    const { id } = (await api.post('/print-runs', runOf(await setting()))).body.doc
    const before = Date.now()
    expect((await api.post('/postings', { run: id, place: 'Opgang 1', by: 'caretaker' })).status).toBe(201)
    const [line] = await log(id)
    expect(line).toMatchObject({ place: 'Opgang 1', by: 'caretaker' })
    expect(Date.parse(line?.at ?? '')).toBeGreaterThanOrEqual(before - 1000)
    expect((await api.patch(`/postings/${line?.id}`, { by: 'volunteer' })).status).toBe(403)
    expect((await api.delete(`/postings/${line?.id}`)).status).toBe(403)
    expect(await log(id)).toHaveLength(1)
  })

  test.each([
    [{ place: 'Opgang 9' }, 'place'],
    [{ by: 'naboen' }, 'by'],
    [{ at: '2099-01-01T10:00:00.000Z' }, 'at'],
    [{ run: 'findes-ikke' }, 'run'],
    [{ place: 5 }, 'place'],
    [{ at: 'i går' }, 'at'],
  ])('refuses %j', async (data, path) => {
    const { api } = await person('editor')
    const { id } = (await api.post('/print-runs', runOf(await setting()))).body.doc
    const { status, refusals } = await api.post('/postings', { run: id, place: 'Opgang 1', by: 'caretaker', ...data })
    expect([status, refusals.map((refusal) => refusal.path)]).toEqual([400, [path]])
    expect(await log(id)).toEqual([])
  })
})

test('zone workers print and log in their own zones; translators look; nobody else sees anything', async () => {
  const one = await setting()
  const [own, other] = [
    (await person('zoneWorker', { zones: [one.zone.id] })).api,
    (await person('zoneWorker', { zones: [(await given('zones')).id] })).api,
  ]
  expect((await other.post('/print-runs', runOf(one))).status).toBe(403)
  expect((await other.post(`/newsletters/${one.edition.id}/print-runs`, {})).body).toEqual({ made: 0 })
  const made = await own.post('/print-runs', runOf(one))
  expect(made.status).toBe(201)
  const { id } = made.body.doc
  expect([
    (await own.patch(`/print-runs/${id}`, { layout: 'folded' })).status,
    (await other.patch(`/print-runs/${id}`, { layout: 'sheet' })).status,
  ]).toEqual([200, 403])
  const line = { run: id, place: 'Opgang 1', by: 'zoneWorker' }
  expect([(await other.post('/postings', line)).status, (await own.post('/postings', line)).status]).toEqual([403, 201])
  const translator = (await person('translator')).api
  expect([
    (await translator.get(`/print-runs/${id}`)).status,
    (await translator.post('/postings', line)).status,
    (await translator.patch(`/print-runs/${id}`, { layout: 'sheet' })).status,
  ]).toEqual([200, 403, 403])
  for (const stranger of [anonymous, (await person('board')).api, (await person('leader')).api]) {
    expect([
      (await stranger.get('/print-runs')).status,
      (await stranger.get('/postings')).status,
      (await stranger.post('/postings', line)).status,
      (await stranger.post('/print-runs', runOf(one))).status,
    ]).toEqual([403, 403, 403, 403])
    expect((await stranger.post(`/newsletters/${one.edition.id}/print-runs`, {})).status).toBe(403)
  }
})
