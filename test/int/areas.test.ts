import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { mongoModel } from '@/src/cms/mongo-model'
import { runAlone } from '@/src/config/sqlite-transactions'
import { env } from '@/src/config/env'
import { convertPlaces } from '@/src/services/areas/convert-places'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { loadSeries } from '@/src/services/indicators/load-series'
import { areaNamed } from '../support/areas'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

let admin: Awaited<ReturnType<typeof person>>['api']
let whole: string
beforeAll(async () => {
  admin = (await person('admin')).api
  whole = await areaNamed()
})

describe('an area', () => {
  const refused = async (data: object) => (await admin.post('/areas', data, { language: 'da' })).refusals

  test('has names that no other area has, as people read them', async () => {
    await areaNamed('Parken', 'other')
    for (const name of ['parken', '  PARKEN ', 'Parken'])
      expect(await refused({ name, kind: 'other' })).toEqual([
        { path: 'name', message: 'Et andet område hedder det samme, som navn eller andet navn.' },
      ])
    expect(await refused({ name: 'Søen', kind: 'other', otherNames: ['parken'] })).toMatchObject([{ path: 'name' }])
  })

  test('keeps each other name once, and the name that it had', async () => {
    const { body } = await admin.post('/areas', {
      name: 'Havnen',
      kind: 'other',
      otherNames: ['havnen', 'Kajen', ' ', 'kajen '],
    })
    expect(body.doc.otherNames).toEqual(['Kajen'])
    const renamed = await admin.patch(`/areas/${body.doc.id}`, { name: 'Nordhavnen' })
    expect(renamed.body.doc.otherNames).toEqual(['Kajen', 'Havnen'])
    expect((await admin.patch(`/areas/${body.doc.id}`, { name: 'Havnen' })).body.doc.otherNames).toEqual([
      'Kajen',
      'Nordhavnen',
    ])
  })

  test('is a zone that no other area is', async () => {
    const { id } = await given('zones', { name: 'Vest' })
    expect((await admin.post('/areas', { name: 'Vest', kind: 'zone', zone: id })).status).toBe(201)
    expect(await refused({ name: 'Vest igen', kind: 'zone', zone: id })).toMatchObject([{ path: 'zone' }])
  })

  test('names the zone or afdeling that it is, and no other', async () => {
    const zone = (await given('zones', { name: 'Øst' })).id
    const afdeling = (await given('afdelinger', { name: 'Østgården' })).id
    expect(await refused({ name: 'Øst', kind: 'zone' })).toEqual([{ path: 'zone', message: 'Vælg den zone, det er.' }])
    expect(await refused({ name: 'Øst', kind: 'zone', afdeling })).toMatchObject([{ path: 'zone' }])
    expect(await refused({ name: 'Østgården', kind: 'afdeling', zone })).toMatchObject([{ path: 'afdeling' }])
    const { body } = await admin.post('/areas?depth=0', { name: 'Østkvarteret', kind: 'other', zone, afdeling })
    expect(body.doc).toMatchObject({ zone: null, afdeling: null })
  })

  test('has its name for itself, also if two are made at the same moment', async () => {
    const names = ['Engen', 'ENGEN', '  engen ', 'Engen']
    const made = await Promise.all(names.map(async (name) => admin.post('/areas', { name, kind: 'other' })))
    expect(made.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400])
  })

  test('is the whole only once, and lies in something larger', async () => {
    expect(await refused({ name: 'Alt', kind: 'whole' })).toMatchObject([{ path: 'kind' }])
    const place = (await given('zones', { name: 'Nordzonen' })).id
    const zone = (await admin.post('/areas', { name: 'Nordzonen', kind: 'zone', zone: place })).body.doc.id
    const payload = await payloadForTest()
    expect((await payload.findByID({ collection: 'areas', id: zone, depth: 0, overrideAccess: true })).parent).toBe(
      whole,
    )
    const yard = (await given('afdelinger', { name: 'Gård 1' })).id
    expect(
      (await admin.post('/areas', { name: 'Gård 1', kind: 'afdeling', parent: zone, afdeling: yard })).status,
    ).toBe(201)
    const south = (await given('zones', { name: 'Sydzonen' })).id
    expect(await refused({ name: 'Sydzonen', kind: 'zone', zone: south, parent: zone })).toMatchObject([
      { path: 'parent' },
    ])
    expect((await admin.patch(`/areas/${zone}`, { parent: zone })).refusals).toMatchObject([{ path: 'parent' }])
    // Others lie in it.
    expect((await admin.patch(`/areas/${zone}`, { kind: 'comparator' })).refusals).toMatchObject([{ path: 'kind' }])
    expect((await admin.delete(`/areas/${zone}`)).status).toBe(400)
  })

  test('has one figure of an indicator and period, whatever it is called by then', async () => {
    const area = await areaNamed('Mosen', 'other')
    const { indicator, period } = await counted()
    const figure = (data: object) =>
      admin.post('/measurements', { indicator, period, area, state: 'reported', ...data })
    const first = await figure({ value: 33 })
    expect(first.status).toBe(201)
    const taken = [{ path: 'area', message: 'Der er allerede et tal for denne indikator, periode og dette område.' }]
    expect((await figure({ value: 44 })).refusals).toEqual(taken)
    await admin.patch(`/areas/${area}`, { name: 'Søengen', otherNames: [] })
    expect((await figure({ value: 44 })).refusals).toEqual(taken)
    await admin.patch(`/periods/${period}`, { name: 'Et andet navn' })
    expect((await figure({ value: 44 })).refusals).toEqual(taken)
    expect((await admin.patch(`/measurements/${first.body.doc.id}`, { value: 34 })).status).toBe(200)
    // The name is free for another area.
    await admin.patch(`/areas/${area}`, { otherNames: [] })
    const namesake = await areaNamed('Mosen', 'other')
    expect((await figure({ value: 5, area: namesake })).status).toBe(201)
    expect((await figure({ value: 5, area: namesake })).refusals).toEqual(taken)
  })

  test('has one whole number of residents for each year', async () => {
    const of = async (residents: object[]) =>
      (await admin.post('/areas', { name: 'Kæret', kind: 'other', residents }, { language: 'da' })).refusals
    const source = 'Statistikken'
    expect(await of([{ year: 2026.5, count: 10.7, source }])).toEqual([
      { path: 'residents.0.year', message: 'Det skal være et helt tal.' },
      { path: 'residents.0.count', message: 'Det skal være et helt tal.' },
    ])
    expect(await of([2026, 2025, 2026].map((year) => ({ year, count: 10, source })))).toEqual([
      { path: 'residents.2.year', message: 'Året har allerede et tal.' },
    ])
  })

  test('stays what it is, and there, once it has figures', async () => {
    const area = await areaNamed('Engen', 'other')
    const { indicator, period } = await counted()
    expect((await admin.post('/measurements', { indicator, period, area, state: 'reported', value: 9 })).status).toBe(
      201,
    )
    expect((await admin.patch(`/areas/${area}`, { kind: 'comparator' })).refusals).toMatchObject([{ path: 'kind' }])
    expect((await admin.patch(`/areas/${area}`, { name: 'Enghaven' })).status).toBe(200)
    expect((await admin.delete(`/areas/${area}`)).status).toBe(400)
    expect((await admin.delete(`/areas/${whole}`)).status).toBe(400)
  })
})

describe('the area that a zone or afdeling is', () => {
  const rename = (place: string, name: string) => admin.patch(place, { name })
  const area = async (id: string, locale = 'da') => {
    const { name, otherNames } = (await admin.get(`/areas/${id}?depth=0&locale=${locale}`)).body
    return { name, otherNames }
  }
  const areaOf = async (data: object) => (await admin.post('/areas', data)).body.doc.id

  test('is renamed with it, in its language, and keeps the Danish name for tables', async () => {
    const { id } = await given('zones', { name: 'Bakken' })
    const its = await areaOf({ name: 'Bakken', kind: 'zone', zone: id })
    await rename(`/zones/${id}?locale=en`, 'The Hill')
    expect(await area(its, 'en')).toMatchObject({ name: 'The Hill' })
    expect(await area(its)).toEqual({ name: 'Bakken', otherNames: [] })
    await rename(`/zones/${id}?locale=da`, 'Bakketoppen')
    expect(await area(its)).toEqual({ name: 'Bakketoppen', otherNames: ['Bakken'] })
    expect(await area(its, 'en')).toMatchObject({ name: 'The Hill' })
  })

  test('lies in the area of the zone that its afdeling moves to', async () => {
    const [from, to] = [(await given('zones', { name: 'Fra' })).id, (await given('zones', { name: 'Til' })).id]
    await areaOf({ name: 'Fra', kind: 'zone', zone: from })
    const target = await areaOf({ name: 'Til', kind: 'zone', zone: to })
    const { id } = await given('afdelinger', { name: 'Flyttehuset', zone: from })
    const its = await areaOf({ name: 'Flyttehuset', kind: 'afdeling', afdeling: id })
    const moved = await admin.patch(`/afdelinger/${id}`, { zone: to })
    expect(moved.status, moved.text).toBe(200)
    expect((await admin.get(`/areas/${its}?depth=0`)).body.parent).toBe(target)
    expect(await area(its)).toEqual({ name: 'Flyttehuset', otherNames: [] })
  })

  test('is renamed in Danish with an afdeling, whose name is the same in every language', async () => {
    const { id } = await given('afdelinger', { name: 'Gyvelhuset' })
    const its = await areaOf({ name: 'Gyvelhuset', kind: 'afdeling', afdeling: id })
    await rename(`/afdelinger/${id}?locale=en`, 'Gyvelgården')
    expect(await area(its)).toEqual({ name: 'Gyvelgården', otherNames: ['Gyvelhuset'] })
  })

  test('gets its names back, in all languages, with an earlier version', async () => {
    const { id } = await given('zones', { name: 'Dalen' })
    const its = await areaOf({
      name: 'Dalen',
      kind: 'zone',
      zone: id,
      residents: [{ year: 2025, count: 9, source: 'Os' }],
    })
    await rename(`/zones/${id}?locale=en`, 'The Valley')
    const { docs } = (await admin.get(`/zones/versions?where[parent][equals]=${id}&sort=-createdAt&limit=1`)).body
    await rename(`/zones/${id}?locale=en`, 'The Glen')
    await rename(`/zones/${id}?locale=da`, 'Kløften')
    expect((await admin.post(`/zones/versions/${docs[0]?.id}`, {})).status).toBe(200)
    expect(await area(its)).toEqual({ name: 'Dalen', otherNames: ['Kløften'] })
    expect(await area(its, 'en')).toMatchObject({ name: 'The Valley' })
    expect((await admin.get(`/areas/${its}?depth=0`)).body).toMatchObject({ zone: id, residents: [{ count: 9 }] })
  })

  test('keeps a name of its own while the place is not renamed', async () => {
    const { id } = await given('zones', { name: 'Zone 7' })
    const its = await areaOf({ name: 'Strandzonen', kind: 'zone', zone: id })
    expect((await admin.patch(`/zones/${id}`, { note: 'Ved vandet.', name: 'Zone 7' })).status).toBe(200)
    expect(await area(its)).toEqual({ name: 'Strandzonen', otherNames: [] })
  })

  test('keeps both names when another area has the new one', async () => {
    await areaNamed('Optaget', 'other')
    const { id } = await given('zones', { name: 'Vangen' })
    const its = await areaOf({ name: 'Vangen', kind: 'zone', zone: id })
    expect((await rename(`/zones/${id}`, 'optaget')).refusals).toMatchObject([{ path: 'name' }])
    expect((await admin.get(`/zones/${id}`)).body.name).toBe('Vangen')
    expect(await area(its)).toEqual({ name: 'Vangen', otherNames: [] })
  })

  test('is renamed by whoever may rename the place', async () => {
    const { id } = await given('zones', { name: 'Heden' })
    const its = await areaOf({ name: 'Heden', kind: 'zone', zone: id })
    const { api } = await person('zoneWorker', { zones: [id] })
    expect((await api.patch(`/zones/${id}`, { name: 'Lyngheden' })).status).toBe(200)
    expect(await area(its)).toEqual({ name: 'Lyngheden', otherNames: ['Heden'] })
    expect((await compareDocuments(await payloadForTest(), await lastStates(await payloadForTest()))).problems).toEqual(
      [],
    )
  })
})

/**
 * What people typed before areas were documents: a count of 20 for the whole and 17 for a part, and a comparator in a
 * baseline.
 */
test('places that were typed become areas, once, and the audit log says so', async () => {
  const payload = await payloadForTest()
  const { indicator, period } = await counted({ baselines: [{ area: whole, year: 2024, value: 60 }] })
  const made = async (value: number) =>
    (
      await payload.create({
        collection: 'measurements',
        overrideAccess: true,
        data: {
          key: 'new',
          indicator,
          period,
          state: 'reported',
          value,
          status: 'draft',
          area: await areaNamed(`Midlertidig ${value}`, 'other'),
        },
      })
    ).id
  const [ofWhole, ofPart] = [await made(20), await made(17)]
  const row = (await payload.findByID({ collection: 'indicators', id: indicator, overrideAccess: true, depth: 0 }))
    .baselines?.[0]?.id
  await asBefore(indicator, row ?? '', { [ofWhole]: 'Helhedsplanen', [ofPart]: ' Vestgården' })

  await convertPlaces(payload)
  await convertPlaces(payload)

  const [found] = await loadSeries(payload, ['draft'], { id: { equals: indicator } })
  expect(
    found?.series.readings.map(({ place, role, isWhole, value }) => [place, role, isWhole, value]).toSorted(),
  ).toEqual([
    ['Boligområdet', 'area', true, 20],
    ['Vestbyen', 'comparator', false, 60],
    ['Vestgården', 'area', false, 17],
  ])
  expect((await compareDocuments(payload, await lastStates(payload))).problems).toEqual([])
})

let made = 0
async function counted(more: object = {}): Promise<{ indicator: string; period: string }> {
  made += 1
  const make = async (collection: string, data: object) => (await admin.post(`/${collection}`, data)).body.doc.id
  const agreement = await make('agreements', { code: `A${made}`, kind: 'sub', title: `Aftale ${made}` })
  const goal = await make('goals', { title: `Mål ${made}`, agreement, order: made })
  const indicator = await make('indicators', {
    ...{ code: `T${made}`, goal, order: made, name: `Tælling ${made}`, unit: 'count', countBasis: 'persons' },
    ...{ direction: 'up', accumulation: 'sum', source: 'Logbog', baselineYear: 2024 },
    ...more,
  })
  const year = 2026 + made
  const period = await make('periods', { name: String(year), from: `${year}-01-01`, to: `${year}-12-31` })
  return { indicator, period }
}

/** Puts documents back into the shape that they had: a text for the place, no area. */
async function asBefore(indicator: string, row: string, places: Record<string, string>): Promise<void> {
  const { db } = await payloadForTest()
  if (env.database.kind === 'mongodb') {
    const options = { strict: false, timestamps: false }
    for (const [_id, place] of Object.entries(places))
      await mongoModel(db, 'measurements').updateOne(
        { _id },
        { $set: { place, role: 'area' }, $unset: { area: '' } },
        options,
      )
    await mongoModel(db, 'indicators').updateOne(
      { _id: indicator },
      {
        $set: { 'baselines.0.place': 'Vestbyen', 'baselines.0.role': 'comparator' },
        $unset: { 'baselines.0.area': '' },
      },
      options,
    )
    return
  }
  const run = async (sql: string) => runAlone(db as unknown as SQLiteAdapter, sql)
  // As `src/config/sqlite/first-installation.ts` leaves it.
  await run('CREATE TABLE places_before_areas (collection, document, "row", place, role)')
  await run(`INSERT INTO places_before_areas VALUES ('indicators', '${indicator}', '${row}', 'Vestbyen', 'comparator')`)
  await run(`UPDATE indicators_baselines SET area_id = NULL WHERE id = '${row}'`)
  for (const [id, place] of Object.entries(places)) {
    await run(`INSERT INTO places_before_areas VALUES ('measurements', '${id}', NULL, '${place}', 'area')`)
    await run(`UPDATE measurements SET area_id = NULL WHERE id = '${id}'`)
  }
}
