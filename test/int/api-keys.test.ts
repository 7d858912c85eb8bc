import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET } from '@/app/(payload)/api/[...slug]/route'
import { POST as graphQL } from '@/app/(payload)/api/graphql/route'
import { ROLES } from '@/src/cms/access/roles'
import { type Api, apiAs } from '../support/api'
import { draftOnTop, given, givenDraft } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

const KEY = 'e7b0c7a2-1a0f-4c39-9d52-0c1f4f6f2f11'
const header = (key: string) => `api-clients API-Key ${key}`

let admin: Api
let program: Api
let client: string
let published: { id: string; slug: string }
let draft: { id: string }

beforeAll(async () => {
  admin = (await person('admin')).api
  const made = await admin.post('/api-clients', {
    name: 'Boligorganisationens side',
    contact: 'webredaktionen',
    perMinute: 6000,
    apiKey: KEY,
  })
  expect(made.status, made.text).toBe(201)
  client = made.body.doc.id
  program = apiAs(header(KEY))
  const zone = (await given('zones')).id
  published = await given('activities', {
    title: 'Åbent',
    slug: 'aabent',
    zones: [zone],
    nextReview: '2027-01-01T12:00:00.000Z',
  })
  await draftOnTop('activities', published.id, { title: 'Hemmeligt' })
  draft = await givenDraft('activities', { title: 'Hemmeligt', zones: [zone] })
  await givenDraft('evaluations', { title: 'Hemmeligt' })
})

describe('a key', () => {
  test('is made by an administrator alone', async () => {
    for (const role of ROLES.filter((one) => one !== 'admin')) {
      const { api } = await person(role)
      expect(
        (await api.post('/api-clients', { name: role, perMinute: 1, apiKey: `${KEY}-${role}` })).status,
        role,
      ).toBe(403)
      expect((await api.get('/api-clients')).status, role).toBe(403)
      expect((await api.patch(`/api-clients/${client}`, { apiKey: `${KEY}-${role}` })).status, role).toBe(403)
    }
    expect((await program.get('/zones')).status).toBe(200)
  })

  test('is read by nobody afterwards, and not kept', async () => {
    for (const path of [
      `/api-clients/${client}`,
      `/api-clients/${client}?showHiddenFields=true`,
      '/api-clients?depth=2',
    ])
      expect((await admin.get(path)).text).not.toMatch(new RegExp(`${KEY}|apiKeyIndex`))
    expect((await admin.post(`/api-clients/${client}/api-key/reveal`, {})).status).toBe(404)
    const payload = await payloadForTest()
    const stored = await payload.db.findOne<{ id: string; apiKey?: unknown; apiKeyIndex?: unknown }>({
      collection: 'api-clients',
      where: { id: { equals: client } },
    })
    expect([stored?.apiKey ?? null, String(stored?.apiKeyIndex)]).toEqual([
      null,
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ])
  })

  test('outlives a change of what stands beside it', async () => {
    expect((await admin.patch(`/api-clients/${client}`, { contact: 'hjemmesiden' })).status).toBe(200)
    expect((await program.get('/activities?where[title][like]=bent')).body.totalDocs).toBe(1)
  })

  test('asks for no more than a database takes, and is told so', async () => {
    const question = (path: string) =>
      Array.from({ length: 30 }, (_, nth) => `where[or][${nth}][${path}][like]=a${nth}`).join('&')
    for (const path of ['parent.parent.parent.parent.title', 'parent.parent.title', 'zones.name'])
      expect((await program.get(`/activities?${question(path)}`)).status, path).toBe(400)
    expect((await program.get(`/activities?${question('title')}`)).status).toBe(200)
    expect((await program.get('/activities?where[parent.parent.parent.title][like]=a')).status).toBe(200)
  })

  test('is too long to be guessed', async () => {
    expect((await admin.post('/api-clients', { name: 'Kort', perMinute: 1, apiKey: 'kort' })).status).toBe(400)
  })

  test('opens nothing once it is taken back', async () => {
    const key = `${KEY}-andet`
    const { body } = await admin.post('/api-clients', { name: 'En anden', perMinute: 10, apiKey: key })
    const other = apiAs(header(key))
    expect((await other.get('/activities/count')).status).toBe(200)
    expect((await admin.patch(`/api-clients/${body.doc.id}`, { apiKey: null })).status).toBe(200)
    expect((await other.get('/activities/count')).status).toBe(403)
    expect((await admin.delete(`/api-clients/${body.doc.id}`)).status).toBe(200)
  })
})

describe('with a key one reads', () => {
  test('what is published, in Payload’s query language', async () => {
    const { body } = await program.get(
      '/activities?where[or][0][title][like]=bent&where[or][1][slug][equals]=andet&sort=-updatedAt,slug&limit=100&depth=2&select[title]=true&locale=all',
    )
    expect(body.docs.map(({ id }) => id)).toEqual([published.id])
    expect(body.docs[0]).toMatchObject({ title: { da: 'Åbent' } })
    expect((await program.get('/activities/count?where[slug][equals]=aabent')).body.totalDocs).toBe(1)
    expect(
      (await program.graphQL('{ Activities(limit: 50) { docs { id title zones { number } } } Site { name } }')).body,
    ).toMatchObject({ data: { Activities: { docs: [{ id: published.id, title: 'Åbent' }] } } })
  })

  test.each([
    'limit=0',
    'limit=501',
    'limit=101&depth=1',
    'limit=101&locale=all',
    'depth=3',
    'joins[events][limit]=0',
    'where=x',
    'where[title][near]=1,2',
    'where[title][like]=' + 'x'.repeat(2001),
    'where[nextReview][exists]=true',
    'sort=nextReview',
    'locale=*',
    'x=1',
  ])('within limits: %s', async (query) => {
    const { status, text } = await program.get(`/activities?${query}`)
    expect(status, text).toBe(400)
  })

  test('no draft, no version, nothing of staff or board', async () => {
    for (const path of [
      '/activities?draft=true&limit=100',
      '/activities?where[_status][equals]=draft',
      `/activities/${published.id}?draft=true`,
      '/evaluations?draft=true',
      '/activities?trash=true',
    ]) {
      const { status, text } = await program.get(path)
      expect([path, status]).toEqual([path, 200])
      expect(text).not.toMatch(/Hemmeligt|nextReview/)
    }
    expect((await program.get(`/activities/${draft.id}?draft=true`)).status).toBe(404)
    const { config } = await payloadForTest()
    for (const path of [
      '/activities/versions',
      '/access',
      '/users/me',
      '/payload-preferences/x',
      '/payload-jobs/run',
      '/globals/governance',
      '/globals/site/versions',
      `/api-clients/${client}`,
      ...config.collections.map(({ slug }) => `/${slug}?limit=1`),
    ]) {
      const { status } = await program.get(path)
      const open =
        /^\/(activities|events|notices|zones|afdelinger|venues|housing-organisations|focus-areas|partners|newsletters|evaluations|pages|media)\?/.test(
          path,
        )
      expect([path, status]).toEqual([path, open ? 200 : 403])
    }
  })

  test.each([
    '{ Activities(draft: true) { docs { title } } }',
    '{ versionsActivities { docs { id } } }',
    '{ Users { docs { email } } }',
    '{ Access { canAccessAdmin } }',
    '{ __schema { types { name } } }',
    'mutation { updateActivity(id: "x", data: {}) { id } }',
    'mutation { loginUser(email: "a", password: "b") { token } }',
    '{ ...A } fragment A on Query { Users { docs { email } } }',
    `{ ${Array.from({ length: 11 }, (_, at) => `a${at}: Zones { docs { id } }`).join(' ')} }`,
    '{ Activities(limit: 1000) { docs { zones { activities { docs { title } } } } } }',
    '{ Zones { docs { activities { docs { zones { activities { docs { zones { id } } } } } } } } }',
  ])('not by GraphQL: %s', async (query) => {
    const { body, text } = await program.graphQL(query)
    expect(['data' in body, body.errors?.length], text).toEqual([false, 1])
  })
})

describe('docs/api.md', () => {
  const EXAMPLES = [...readFileSync('docs/api.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').trim().split('\n'))
    .filter((line) => line.startsWith('curl'))

  test('has examples', () => expect(EXAMPLES.length).toBeGreaterThanOrEqual(6))

  test.each(EXAMPLES)('shows what works: %s', async (example) => {
    const [, address = ''] = /"\$SITE(\/api[^"]*)"/.exec(example) ?? []
    const headers = new Headers(
      [...example.matchAll(/-H "([^:]+): ([^"]+)"/g)].map(
        ([, name = '', value = '']) => [name, value.replace('$KEY', KEY)] as [string, string],
      ),
    )
    const body = /-d '([^']+)'/.exec(example)?.[1]
    const url = new URL(address, 'http://localhost')
    const request = new Request(url, { headers, ...(body === undefined ? {} : { method: 'POST', body }) })
    const answer = await (body === undefined
      ? GET(request, { params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }) })
      : graphQL(request))
    expect([answer.status, await answer.text()]).toEqual([200, expect.not.stringContaining('"errors"')])
  })
})

describe('with a key one writes nothing and signs in nowhere', () => {
  test('whatever is sent', async () => {
    expect((await program.post('/activities', { title: 'x' })).status).toBe(403)
    expect((await program.patch(`/activities/${published.id}`, { title: 'x' })).status).toBe(403)
    expect((await program.delete(`/activities/${published.id}`)).status).toBe(403)
    for (const route of [
      'login',
      'refresh-token',
      'forgot-password',
      'reset-password',
      'unlock',
      'first-register',
      'logout',
    ]) {
      expect([400, 401, 403, 404]).toContain((await program.post(`/api-clients/${route}`, {})).status)
    }
  })

  test('and past the door it is nobody: Payload’s own access says no to it everywhere', async () => {
    const payload = await payloadForTest()
    const user = {
      ...(await payload.findByID({ collection: 'api-clients', id: client, overrideAccess: true })),
      collection: 'api-clients' as const,
      role: 'admin',
    }
    for (const { slug } of payload.config.collections) {
      if (slug.startsWith('payload-')) continue
      const collection = slug as 'zones'
      const asked = { collection, user, overrideAccess: false, limit: 100, depth: 0 } as const
      const [seen, strangers] = await Promise.all(
        [asked, { ...asked, user: null }].map((options) =>
          payload.find(options).then(
            ({ docs }) => docs.map(({ id }) => id),
            () => 'refused',
          ),
        ),
      )
      expect([slug, seen]).toEqual([slug, strangers])
      await expect(
        payload.create({ collection, user, overrideAccess: false, data: {} as never }),
        slug,
      ).rejects.toThrow()
      await expect(
        payload
          .delete({ collection, user, overrideAccess: false, where: { id: { exists: true } } })
          .then(({ docs }) => (docs.length === 0 ? Promise.reject(new Error('nothing')) : docs)),
        slug,
      ).rejects.toThrow()
    }
  })
})
