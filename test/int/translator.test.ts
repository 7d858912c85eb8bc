import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../support/api'
import { draftOnTop, given, stored, versionsOf } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

const TEXTS = { title: 'Magac', summary: 'Kooban.' }

let api: Api

beforeAll(async () => {
  api = (await person('translator', { languages: ['so'] })).api
})

describe('a translator', () => {
  test('saves texts of their language as a draft, which nobody outside sees', async () => {
    const { id } = await given('activities')
    expect((await api.patch(`/activities/${id}?locale=so&draft=true`, TEXTS)).status).toBe(200)
    expect(await stored('activities', id, { locale: 'so', draft: true })).toMatchObject(TEXTS)
    expect((await anonymous.get(`/activities/${id}?locale=so`)).text).not.toContain('Magac')
  })

  test.for([
    ['a save that is not marked as a draft', 'locale=so', {}],
    ['a status', 'locale=so', { _status: 'published' }],
    ['a status in a draft', 'locale=so&draft=true', { _status: 'published' }],
    ['taking it down', 'locale=so', { _status: 'draft' }],
    ['publishing one language', 'locale=so&publishSpecificLocale=so', {}],
    ['publishing one language, as a draft', 'locale=so&draft=true&publishSpecificLocale=so', {}],
    ['publishing all languages', 'locale=so&publishAllLocales=true', {}],
    ['taking down all languages', 'locale=so&draft=true&unpublishAllLocales=true', {}],
  ] as const)('neither publishes nor takes down: %s', async ([, query, more]) => {
    const { id } = await given('activities')
    expect((await api.patch(`/activities/${id}?${query}`, { ...TEXTS, ...more })).status).toBe(403)
    // In bulk, some of these count as plain drafts; what matters is what the public sees.
    await api.patch(`/activities?where[id][equals]=${id}&${query}`, { ...TEXTS, ...more })
    expect((await stored('activities', id))._status).toBe('published')
    expect((await anonymous.get(`/activities/${id}?locale=so`)).text).not.toContain('Magac')
  })

  test('publishes nothing over GraphQL', async () => {
    const { id } = await given('activities')
    const change = (args: string) => api.graphQL(`mutation { updateActivity(id: "${id}", ${args}) { id } }`)
    expect((await change('data: { title: "Magac", summary: "Kooban." }, locale: so')).body.errors).toBeDefined()
    expect(
      (await change('data: { title: "Magac", _status: published }, locale: so, draft: true')).body.errors,
    ).toBeDefined()
    expect(
      (await change('data: { title: "Magac", summary: "Kooban." }, locale: so, draft: true')).body.errors,
    ).toBeUndefined()
    expect((await stored('activities', id, { locale: 'so' })).title).toBeFalsy()
    expect((await stored('activities', id, { locale: 'so', draft: true })).title).toBe('Magac')
  })

  test('restores no older version, which would write every language', async () => {
    const { id } = await given('activities', { title: 'Først' })
    await draftOnTop('activities', id, { title: 'Siden' })
    const payload = await payloadForTest()
    const { docs } = await payload.findVersions({
      collection: 'activities',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    for (const query of ['', '?draft=true'])
      expect((await api.post(`/activities/versions/${docs[0]?.id}${query}`, {})).status).toBe(403)
    expect((await stored('activities', id, { draft: true })).title).toBe('Siden')
  })

  test.for(['da', 'en', 'all', ''])('writes no other language: %s', async (locale) => {
    const { id } = await given('activities', { title: 'Dansk' })
    const title = locale === 'all' ? { da: 'Ændret', en: 'Changed', so: 'Magac' } : 'Ændret'
    await api.patch(`/activities/${id}?draft=true&locale=${locale}`, { title })
    for (const read of ['da', 'en'] as const) {
      expect((await stored('activities', id, { locale: read, draft: true })).title ?? '').not.toMatch(/Ændret|Changed/)
    }
  })

  test('changes no fact, nor the record of who translated what', async () => {
    const { id, slug } = await given('activities')
    const facts = {
      slug: 'andet',
      price: { kind: 'free' },
      ages: { from: 3 },
      everywhere: true,
      state: 'closed',
      sample: true,
      nextReview: '2027-01-01T12:00:00.000Z',
      sessions: [{ weekday: 'MO', start: '10:00', end: '11:00', interval: 1 }],
    }
    await api.patch(`/activities/${id}?locale=so&draft=true`, {
      ...TEXTS,
      ...facts,
      translation: { title: { source: 'x', by: 'person' } },
    })
    const draft = await stored('activities', id, { locale: 'so', draft: true })
    expect(draft).toMatchObject({
      ...TEXTS,
      slug,
      price: { kind: 'unknown' },
      everywhere: false,
      state: 'open',
      sample: false,
      sessions: [],
    })
    expect(draft.translation).not.toMatchObject({ title: { source: 'x' } })
  })

  test('writes no facts of places, only their texts in their language', async () => {
    const { id } = await given('zones', { name: 'Zonen' })
    await api.patch(`/zones/${id}?locale=so`, { name: 'Aagga', homes: 12, x: 1 })
    const { name, homes, x } = await stored('zones', id, { locale: 'so' })
    expect({ name, homes: homes ?? null, x }).toEqual({ name: 'Aagga', homes: null, x: 50 })
    await api.patch(`/zones/${id}?locale=da`, { name: 'Ændret' })
    expect((await stored('zones', id)).name).toBe('Zonen')
  })

  test('leaves no version behind when refused', async () => {
    const { id } = await given('activities')
    const before = await versionsOf('activities', id)
    await api.patch(`/activities/${id}?locale=so`, TEXTS)
    expect(await versionsOf('activities', id)).toBe(before)
  })
})
