import { beforeAll, describe, expect, test } from 'vitest'
import { type Api } from '../support/api'
import { draftOnTop, given, givenDraft } from '../support/builders'
import { anonymous, person } from '../support/people'

/** A word that occurs only in drafts: any response that contains it leaks. */
const SECRET = 'hemmeligt'
/** The only query that anonymous clients may send; everything else is rejected (src/doors). */
const STRANGERS_ASK = /^\??(draft=true)?&?(locale=all)?&?(depth=1)?(where\[(id|slug)\]\[equals\]=.*)?$/

const people = new Map<string, Api>()
let zone: string
let draft: { id: string; slug: string }
let published: { id: string; slug: string }
let event: string

beforeAll(async () => {
  people.set('anonymous', anonymous)
  people.set('board', (await person('board')).api)
  people.set('leader', (await person('leader')).api)
  zone = (await given('zones')).id
  draft = await givenDraft('activities', {
    title: SECRET,
    summary: SECRET,
    slug: SECRET,
    zones: [zone],
    nextReview: '2027-01-01T12:00:00.000Z',
  })
  published = await given('activities', {
    title: 'Åbent',
    slug: 'aabent',
    zones: [zone],
    parent: draft.id,
    formerSlugs: ['gammelt'],
  })
  await draftOnTop('activities', published.id, { title: `Nyt ${SECRET}`, summary: SECRET })
  event = (await given('events', { zones: [zone], activity: draft.id })).id
  await givenDraft('events', { title: SECRET, zones: [zone], activity: published.id })
  await givenDraft('notices', { message: SECRET, zones: [zone] })
  await givenDraft('pages', { title: SECRET, slug: `${SECRET}-side` })
  await givenDraft('evaluations', { title: SECRET })
})

describe.for(['anonymous', 'board', 'leader'])('%s sees no draft', (name) => {
  const api = (): Api => people.get(name) ?? anonymous

  test.for(['activities', 'events', 'notices', 'pages', 'evaluations'])('in a list: %s', async (collection) => {
    for (const query of [
      'depth=2',
      'draft=true',
      'draft=true&depth=2',
      'locale=all',
      'where[_status][equals]=draft',
      'where[_status][not_equals]=published',
      'where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
      'draft=true&where[_status][equals]=draft',
      'sort=-createdAt&limit=0',
      'select[title]=true&select[_status]=true',
      'draft=true&select[title]=true',
      'pagination=false&trash=true',
    ]) {
      const { status, text } = await api().get(`/${collection}?${query}`)
      expect(status, query).toBe(name === 'anonymous' && !STRANGERS_ASK.test(query) ? 400 : 200)
      expect(text, query).not.toContain(SECRET)
      expect(text, query).not.toContain('"_status":"draft"')
    }
  })

  test('by its id', async () => {
    for (const query of ['', '?draft=true', '?depth=2', '?draft=true&locale=all', '?select[title]=true']) {
      expect((await api().get(`/activities/${draft.id}${query}`)).status, query).toBe(
        name === 'anonymous' && !STRANGERS_ASK.test(query) ? 400 : 404,
      )
    }
  })

  test('beside what is published', async () => {
    for (const query of ['', '?draft=true', '?draft=true&depth=2', '?draft=true&locale=all']) {
      expect((await api().get(`/activities/${published.id}${query}`)).text, query).not.toContain(SECRET)
    }
  })

  test('by searching for it', async () => {
    for (const query of [
      `where[title][like]=${SECRET}`,
      `where[slug][equals]=${SECRET}`,
      `where[summary][contains]=${SECRET}&draft=true`,
      `where[id][equals]=${draft.id}`,
    ]) {
      const isRefused = name === 'anonymous' && !STRANGERS_ASK.test(query)
      const [list, count] = [await api().get(`/activities?${query}`), await api().get(`/activities/count?${query}`)]
      expect([list.status, list.body.totalDocs ?? 0], query).toEqual([isRefused ? 400 : 200, 0])
      expect([count.status, count.body.totalDocs ?? 0], query).toEqual([name === 'anonymous' ? 403 : 200, 0])
    }
  })

  test('through a relation', async () => {
    for (const path of [
      `/events/${event}?depth=2`,
      `/activities/${published.id}?depth=2`,
      `/events?depth=2&draft=true`,
      `/zones/${zone}?depth=2`,
      `/zones?depth=2&draft=true`,
      `/events/${event}?depth=1`,
      `/activities/${published.id}?depth=1`,
      `/zones/${zone}?depth=1`,
    ]) {
      const { status, text } = await api().get(path)
      expect(status, path).toBe(name === 'anonymous' && path.includes('depth=2') ? 400 : 200)
      expect(text, path).not.toContain(SECRET)
    }
  })

  test('through a relation that is searched or sorted by', async () => {
    expect((await api().get(`/events?where[activity.title][like]=${SECRET}`)).body.totalDocs ?? 0).toBe(0)
    expect((await api().get(`/activities?where[parent.slug][equals]=${SECRET}`)).body.totalDocs ?? 0).toBe(0)
  })

  test('through the other way round of a relation', async () => {
    const { body } = await api().get(
      `/zones/${zone}?depth=1${name === 'anonymous' ? '' : '&joins[activities][limit]=0&joins[events][limit]=0'}`,
    )
    expect(body).toMatchObject({ activities: { docs: [{ id: published.id }] }, events: { docs: [{ id: event }] } })
    for (const where of [
      `joins[activities][where][_status][equals]=draft`,
      `joins[activities][where][slug][equals]=${SECRET}`,
    ]) {
      expect((await api().get(`/zones/${zone}?depth=1&${where}`)).text).not.toContain(draft.id)
    }
  })

  test.for(['activities', 'events', 'zones', 'pages'])('among the versions: %s', async (collection) => {
    const { status, text } = await api().get(`/${collection}/versions?depth=2`)
    expect([401, 403]).toContain(status)
    expect(text).not.toContain(SECRET)
  })

  test('among the versions of the globals', async () => {
    for (const global of ['site', 'organisation'])
      expect([401, 403]).toContain((await api().get(`/globals/${global}/versions`)).status)
  })

  test('over GraphQL', async () => {
    for (const query of [
      `{ Activities(draft: true) { docs { title _status } } }`,
      `{ Activities(where: { _status: { equals: draft } }) { docs { title } } }`,
      `{ Activity(id: "${draft.id}", draft: true) { title } }`,
      `{ Activity(id: "${published.id}", draft: true) { title summary parent { title } } }`,
      `{ Event(id: "${event}") { activity(draft: true) { title } } }`,
      `{ versionsActivities { docs { version { title } } } }`,
      `{ Zone(id: "${zone}") { activities { docs { title } } events { docs { title } } } }`,
    ]) {
      expect((await api().graphQL(query)).text, query).not.toContain(SECRET)
    }
  })

  test('in what the admin asks: who may do what', async () => {
    const { text, body } = await api().get('/access')
    expect(text).not.toContain(SECRET)
    expect(body).not.toMatchObject({ collections: { activities: { update: true } } })
  })
})

describe.for(['anonymous', 'board'])('%s does not read, search or sort by what is for staff', (name) => {
  const api = (): Api => people.get(name) ?? anonymous

  test('fields', async () => {
    for (const query of ['', '?select[nextReview]=true&select[formerSlugs]=true']) {
      const { body } = await api().get(`/activities/${published.id}${query}`)
      expect(body).not.toHaveProperty('nextReview')
      expect(body).not.toHaveProperty('formerSlugs')
      expect(body).not.toHaveProperty('reviewed')
    }
  })

  test.for([
    'where[formerSlugs][equals]=gammelt',
    'where[nextReview][greater_than]=2020-01-01',
    'where[or][0][nextReview][exists]=true',
    'sort=nextReview',
    'sort=-nextReview',
  ])('%s', async (query) => {
    const { status, text } = await api().get(`/activities?${query}`)
    expect(status).toBe(400)
    expect(text).not.toContain(published.id)
  })

  test('fields of what an event belongs to', async () => {
    const { status } = await api().get('/events?where[activity.nextReview][exists]=true')
    expect(status).toBe(400)
  })
})
