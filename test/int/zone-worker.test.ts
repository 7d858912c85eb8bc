import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../support/api'
import { draftOnTop, filled, given, stored } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

let api: Api
let own: string
let alsoOwn: string
let other: string

beforeAll(async () => {
  own = (await given('zones')).id
  alsoOwn = (await given('zones')).id
  other = (await given('zones')).id
  api = (await person('zoneWorker', { zones: [own, alsoOwn] })).api
})

describe('a zone worker', () => {
  test('makes and moves offers between their own zones', async () => {
    const { id } = await given('activities', { zones: [own] })
    expect((await api.patch(`/activities/${id}?locale=da`, { zones: [alsoOwn] })).status).toBe(200)
    expect((await stored('activities', id)).zones).toEqual([alsoOwn])
  })

  test.for([
    ['out of their zones', () => ({ zones: [other] })],
    ['into a zone that is not theirs', () => ({ zones: [own, other] })],
    ['into no zone', () => ({ zones: [] })],
    ['to the whole plan', () => ({ everywhere: true })],
  ] as const)('does not move an offer %s', async ([, change]) => {
    const { id } = await given('activities', { zones: [own] })
    for (const suffix of ['', '&draft=true']) {
      expect((await api.patch(`/activities/${id}?locale=da${suffix}`, change())).status).toBe(403)
    }
    expect(await stored('activities', id, { draft: true })).toMatchObject({ zones: [own], everywhere: false })
  })

  test('does not take an offer out of the zone of a colleague with whom it is shared', async () => {
    const { id } = await given('activities', { zones: [own, other] })
    expect((await api.patch(`/activities/${id}?locale=da`, { zones: [own] })).status).toBe(403)
    expect((await api.patch(`/activities/${id}?locale=da`, { summary: 'Ny.' })).status).toBe(200)
  })

  test('makes no offer without a zone, of another zone, or of the whole plan', async () => {
    for (const where of [{}, { zones: [other] }, { zones: [own, other] }, { zones: [own], everywhere: true }]) {
      expect((await api.post('/activities?locale=da', await filled('activities', where))).status).toBe(403)
    }
  })

  test('does not copy an offer of another zone, nor bring an old version of their own into another zone', async () => {
    const { id: foreign } = await given('activities', { zones: [other] })
    expect((await api.post(`/activities/${foreign}/duplicate?locale=da`, {})).status).toBe(403)

    const { id } = await given('activities', { zones: [other] })
    await draftOnTop('activities', id, { zones: [own] })
    const payload = await payloadForTest()
    await payload.update({
      collection: 'activities',
      id,
      data: { zones: [own], _status: 'published' },
      overrideAccess: true,
    })
    const { docs } = await payload.findVersions({
      collection: 'activities',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    await api.post(`/activities/versions/${docs[0]?.id}`, {})
    expect((await stored('activities', id)).zones).toEqual([own])
  })

  test('does not move an afdeling or a venue into another zone', async () => {
    const afdeling = await given('afdelinger', { zone: own })
    const venue = await given('venues', { zone: own })
    expect((await api.patch(`/afdelinger/${afdeling.id}?locale=da`, { zone: other })).status).toBe(403)
    expect((await api.patch(`/venues/${venue.id}?locale=da`, { zone: other })).status).toBe(403)
    expect((await api.patch(`/venues/${venue.id}?locale=da`, { zone: null })).status).toBe(403)
    expect((await stored('venues', venue.id)).zone).toBe(own)
  })

  test('changes none of the documents of others in bulk', async () => {
    const mine = await given('activities', { zones: [own] })
    const theirs = await given('activities', { zones: [other] })
    await api.patch(`/activities?locale=da&where[id][in]=${mine.id},${theirs.id}`, { summary: 'Alle.' })
    expect((await stored('activities', theirs.id)).summary).toBe('Et tilbud.')
  })

  test('without a zone changes nothing', async () => {
    const { api: newcomer } = await person('zoneWorker')
    const offers = [await given('activities', { zones: [own] }), await given('activities', { zones: [] })]
    for (const { id } of offers)
      expect((await newcomer.patch(`/activities/${id}?locale=da`, { summary: 'Ny.' })).status).toBe(403)
  })
})
