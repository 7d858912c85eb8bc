import { beforeAll, describe, expect, test } from 'vitest'
import { DELETE, GET, OPTIONS, PATCH, POST, PUT } from '@/app/(payload)/api/[...slug]/route'
import { POST as graphQL } from '@/app/(payload)/api/graphql/route'
import { OPEN_BY_ID, OPEN_COLLECTIONS, OPEN_GLOBALS } from '@/src/doors/open-collections'
import { draftOnTop, given, givenDraft } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person, signedIn } from '../support/people'

const HANDLERS = { GET, HEAD: GET, POST, PATCH, PUT, DELETE, OPTIONS }
const MEGABYTE = 1024 * 1024

/** Sends a request as it arrives over the wire: the path in parts, with any headers and body. */
async function send(
  method: keyof typeof HANDLERS,
  path: string,
  init: RequestInit & { duplex?: 'half' } = {},
): Promise<Response> {
  await payloadForTest()
  const url = new URL(`http://localhost/api${path}`)
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  return HANDLERS[method](new Request(url, { method, ...init }), { params: Promise.resolve({ slug }) })
}

let published: { id: string; slug: string }
let editor: Awaited<ReturnType<typeof person>>

beforeAll(async () => {
  const zone = (await given('zones')).id
  published = await given('activities', { title: 'Åbent', slug: 'aabent', zones: [zone], formerSlugs: ['gammelt'] })
  await draftOnTop('activities', published.id, { title: 'Hemmeligt' })
  await givenDraft('activities', { title: 'Hemmeligt', zones: [zone] })
  editor = await person('editor')
})

describe('a language that the plan does not have', () => {
  test('is refused to whoever saves or reads in it; nothing is written in its place', async () => {
    const payload = await payloadForTest()
    const titleOf = async () =>
      (await payload.findByID({ collection: 'activities', id: published.id, overrideAccess: true, locale: 'da' })).title
    const before = await titleOf()
    for (const language of ['pl', 'xx', '']) {
      const saved = await editor.api.patch(`/activities/${published.id}?locale=${language}`, { title: 'Strefa' })
      expect([saved.status, saved.text], language).toEqual([400, expect.stringContaining('no such language')])
      expect((await editor.api.get(`/activities/${published.id}?locale=${language}`)).status, language).toBe(400)
    }
    expect(await titleOf()).toBe(before)
  })
})

describe('what is open', () => {
  test('is read by everyone, and everything else is closed: collection by collection', async () => {
    const { collections, globals } = (await payloadForTest()).config
    for (const { slug } of collections) {
      const { status } = await anonymous.get(`/${slug}`)
      expect([slug, status]).toEqual([slug, OPEN_COLLECTIONS.has(slug) ? 200 : 403])
    }
    for (const { slug } of globals)
      expect([slug, (await anonymous.get(`/globals/${slug}`)).status]).toEqual([
        slug,
        OPEN_GLOBALS.has(slug) ? 200 : 403,
      ])
  })

  test('has the fields that it may be asked for by, and they are no secret', async () => {
    const values = { id: published.id, text: 'x', choice: 'x', flag: 'true', number: '1', date: '2026-01-01' } as const
    for (const [slug, { where, sort }] of OPEN_COLLECTIONS) {
      for (const [field, kind] of Object.entries(where)) {
        const operator = kind === 'date' ? 'greater_than' : 'equals'
        const { status, text } = await anonymous.get(`/${slug}?where[${field}][${operator}]=${values[kind]}`)
        expect([slug, field, status], text).toEqual([slug, field, 200])
      }
      for (const field of sort)
        expect([slug, field, (await anonymous.get(`/${slug}?sort=-${field}`)).status]).toEqual([slug, field, 200])
    }
  })

  test('is what Payload lets everyone read, no less: what is new is named here, open or closed', async () => {
    const payload = await payloadForTest()
    const readable: string[] = []
    for (const { slug } of payload.config.collections) {
      const access = await payload.find({ collection: slug as 'zones', overrideAccess: false, limit: 1 }).then(
        () => true,
        () => false,
      )
      if (access) readable.push(slug)
    }
    expect(readable.filter((slug) => !OPEN_BY_ID.has(slug)).sort()).toEqual([...OPEN_COLLECTIONS.keys()].sort())
  })
})

describe('a stranger', () => {
  test.each([
    'limit=0',
    'limit=-1',
    'limit=101',
    'limit=26&locale=all',
    'limit=2.5',
    'limit=1e9',
    'limit=',
    'limit=10&limit=20',
    'page=0',
    'page=999999',
    'depth=2',
    'depth=9',
    'depth=-1',
    'locale=*',
    'locale=xx',
    'where=x',
    'where[title][like]=%25%25%25',
    'where[slug][like]=a',
    'where[slug][exists]=true',
    'where[_status][equals]=draft',
    'where[or][0][slug][equals]=x',
    'where[and][0][and][0][slug][equals]=x',
    'where[zones.name][equals]=x',
    'where[constructor][equals]=x',
    'where[__proto__][equals]=x',
    'where[nextReview][greater_than]=2020-01-01',
    'where[formerSlugs][equals]=gammelt',
    'where[id][equals]=1%27',
    'where[updatedAt][greater_than]=x',
    'where[sample][equals]=1',
    'where[slug][equals]=',
    'where[slug][equals][0]=x',
    'sort=title',
    'sort=-nextReview',
    'sort=slug,-slug',
    'sort[]=slug',
    'select[title]=true',
    'populate[zones][name]=true',
    'joins[events][limit]=0',
    'pagination=false',
    'trash=true',
    'fallbackLocale=en',
    'showHiddenFields=true',
    'overrideAccess=true',
    'x=1',
    `where[id][in]=${Array.from({ length: 51 }, () => '0'.repeat(24)).join(',')}`,
    Array.from(
      { length: 11 },
      (_, at) =>
        `where[${['slug', 'state', 'kind', 'womenOnly', 'dropIn', 'venue', 'sample', 'parent', 'everywhere', 'zones', 'partners'][at] ?? ''}][equals]=x`,
    ).join('&'),
  ])('asks for nothing but what is named: %s', async (query) => {
    const { status, body, text } = await anonymous.get(`/activities?${query}`)
    expect(status, text).toBe(400)
    expect(body.errors?.[0]).toMatchObject({
      message: expect.any(String) as string,
      data: { parameter: expect.any(String) as string, allowed: expect.anything() as unknown },
    })
    expect(text).not.toContain(published.id)
  })

  test('hears it in their language', async () => {
    expect((await anonymous.get('/activities?limit=0', { language: 'da' })).text).toContain(
      'Det skal være et helt tal.',
    )
    expect((await anonymous.get('/activities?limit=0', { language: 'so' })).text).toContain(
      'It must be a whole number.',
    )
  })

  test('does not learn which offers have drafts', async () => {
    for (const path of [`/activities`, `/activities/${published.id}`]) {
      const [plain, asked] = [await anonymous.get(path), await anonymous.get(`${path}?draft=true`)]
      expect(asked.text).toBe(plain.text)
      expect(plain.text).toContain('Åbent')
    }
  })

  test('asks by what is named: by lists too', async () => {
    const { body } = await anonymous.get(
      `/activities?where[slug][in]=aabent,andet&where[id][in][0]=${published.id}&where[updatedAt][greater_than]=2020-01-01&sort=-updatedAt&limit=100&depth=1&locale=so`,
    )
    expect(body.docs.map(({ id }) => id)).toEqual([published.id])
  })

  test.each([
    ['GET', '/activities/versions'],
    ['GET', '/activities/VERSIONS'],
    ['GET', '/activities/count'],
    ['GET', '/activities/x/versions'],
    ['GET', '/activities%2Fversions'],
    ['GET', '/access'],
    ['GET', '/globals/governance'],
    ['GET', '/globals/site/versions'],
    ['GET', '/globals/site/access'],
    ['POST', '/globals/site'],
    ['GET', '/payload-preferences/x'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-locked-documents'],
    ['GET', '/payload-kv'],
    ['GET', '/users/init'],
    ['POST', '/users/first-register'],
    ['POST', '/users/unlock'],
    ['POST', '/users/verify/x'],
    ['GET', '/users'],
    ['GET', '/api-clients'],
    ['POST', '/activities'],
    ['PATCH', '/activities'],
    ['PUT', '/activities'],
    ['DELETE', '/activities'],
    ['POST', '/activities/x/duplicate'],
    ['GET', '/og'],
    ['GET', '/graphql-playground'],
    ['GET', '/graphql'],
    ['GET', '/constructor'],
    ['GET', '/__proto__'],
    ['GET', '/'],
    ['GET', '//activities'],
    ['GET', '/activities/'],
    ['GET', '/log-entries/csv'],
    ['GET', '/board/page.pdf'],
    ['GET', '/audit-pack/2026.zip'],
  ] as const)('finds nothing else open: %s %s', async (method, path) => {
    const answer = await send(
      method,
      path,
      method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } },
    )
    expect([403, 404]).toContain(answer.status)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(await answer.text()).toMatch(/^\{"errors":\[\{("name":"APIError","data":\{\},)?"message":"[^"]{10,}"/)
  })

  test.each(['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])(
    'does not make a question of a form: %s',
    async (header) => {
      for (const path of ['/activities', '/users/login']) {
        const answer = await send('POST', path, {
          body: 'limit=0&where[_status][equals]=draft',
          headers: { 'content-type': 'application/x-www-form-urlencoded', [header]: 'GET' },
        })
        expect(answer.status, path).toBeGreaterThanOrEqual(400)
        expect(await answer.text()).not.toContain(published.id)
      }
      const read = await send('GET', '/activities?limit=1', { headers: { [header]: 'DELETE' } })
      expect(read.status).toBe(200)
    },
  )

  test('is one whatever a cookie or a header claims', async () => {
    for (const [name, value] of [
      ['cookie', 'payload-token=x'],
      ['authorization', 'JWT x'],
      ['authorization', 'users API-Key x'],
      ['authorization', 'api-clients API-Key x'],
      ['authorization', 'Bearer x'],
    ] as const) {
      const headers = { [name]: value }
      expect((await send('GET', '/activities?limit=0', { headers })).status).toBe(400)
      expect((await send('GET', '/users', { headers })).status).toBe(403)
    }
  })

  test('may keep what they read for a moment, and ask whether it is still so', async () => {
    const first = await send('GET', '/activities?limit=1')
    expect(first.headers.get('cache-control')).toBe('public, max-age=30')
    expect(first.headers.get('vary')).toContain('Cookie')
    const tag = first.headers.get('etag') ?? ''
    const again = await send('GET', '/activities?limit=1', { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await send('HEAD', '/activities?limit=1')).status).toBe(200)
    expect((await send('OPTIONS', '/activities')).status).toBe(204)
  })
})

describe('what somebody signed in asks', () => {
  test('is kept nowhere, and is theirs: drafts, versions, all there is', async () => {
    for (const path of [
      '/activities?limit=0&draft=true',
      '/activities/versions',
      '/activities?where[nextReview][exists]=false',
      '/zones',
      '/users/me',
      '/globals/site',
    ]) {
      const answer = await editor.api.file(path)
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'private, no-store'])
    }
    expect((await editor.api.get('/activities?limit=0&draft=true')).text).toContain('Hemmeligt')
  })
})

describe('a long question that the admin sends as a form', () => {
  test('is answered, and has an end', async () => {
    const token = await signedIn(editor.user)
    const asked = (body: string) =>
      send('POST', '/activities', {
        body,
        headers: {
          authorization: `JWT ${token}`,
          'content-type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        },
      })
    const answer = await asked(`where[id][equals]=${published.id}&depth=0&limit=1`)
    expect([answer.status, ((await answer.json()) as { totalDocs: number }).totalDocs]).toEqual([200, 1])
    expect(
      (await asked(Array.from({ length: 5000 }, (_, at) => `where[or][${at}][slug][equals]=x`).join('&'))).status,
    ).toBe(400)
  })
})

describe('what is sent', () => {
  const streamed = (bytes: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let sent = 0; sent < bytes; sent += 65_536) controller.enqueue(new Uint8Array(65_536).fill(32))
        controller.close()
      },
    })

  test('has a limit for strangers, said or not', async () => {
    const headers = { 'content-type': 'application/json' }
    const said = await send('POST', '/users/login', { body: `{"email":"${'x'.repeat(70_000)}"}`, headers })
    expect([said.status, ((await said.json()) as { errors: unknown[] }).errors.length]).toEqual([413, 1])
    expect(
      (await send('POST', '/users/login', { body: streamed(52 * MEGABYTE), headers, duplex: 'half' })).status,
    ).toBe(413)
    expect(
      (
        await send('POST', '/subscribers/tilmeld/da', {
          body: streamed(2 * MEGABYTE),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          duplex: 'half',
        })
      ).status,
    ).toBe(413)
  })

  test('has one of a megabyte for those who are signed in, and of twelve for files', async () => {
    expect((await editor.api.post('/activities', { title: 'x'.repeat(MEGABYTE + 1) })).status).toBe(413)
    expect((await editor.api.patch(`/activities/${published.id}`, { body: 'x'.repeat(MEGABYTE + 1) })).status).toBe(413)
    const form = (bytes: number) => {
      const data = new FormData()
      data.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), 'stor.pdf')
      return data
    }
    expect((await editor.api.post('/media', form(14 * MEGABYTE))).status).toBe(413)
    expect((await editor.api.post('/activities', form(3 * MEGABYTE))).status).toBe(413)
    expect((await anonymous.post('/media', form(3 * MEGABYTE))).status).toBe(403)
    expect((await editor.api.graphQL(`{ Zones { docs { id } } } # ${'x'.repeat(MEGABYTE)}`)).status).toBe(413)
  })

  test('is not nested without end', async () => {
    const deep = `{"body":${'['.repeat(5000)}${']'.repeat(5000)}}`
    const answer = await send('POST', '/users/login', { body: deep, headers: { 'content-type': 'application/json' } })
    expect(answer.status).toBe(400)
  })
})

describe('GraphQL', () => {
  const asked = async (query: string, headers: Record<string, string> = {}) => {
    await payloadForTest()
    return graphQL(
      new Request('http://localhost/api/graphql', {
        method: 'POST',
        body: JSON.stringify({ query }),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    )
  }

  test('is not for strangers', async () => {
    for (const query of [
      '{ Activities { docs { title } } }',
      '{ __schema { types { name } } }',
      'mutation { loginUser(email: "a", password: "b") { token } }',
    ]) {
      const answer = await asked(query)
      expect([answer.status, (await answer.text()).includes('"data":{"')]).toEqual([401, false])
    }
  })

  const aliases = (most: number, field: (at: number) => string) =>
    `{ ${Array.from({ length: most }, (_, at) => `a${at}: ${field(at)}`).join(' ')} }`

  test.each([
    ['200 aliases of a list', aliases(200, () => 'Activities(limit: 200) { docs { title } }')],
    ['20 aliases of a list', aliases(20, () => 'Activities(limit: 400) { docs { title zones { name } } }')],
    [
      'aliases further in',
      `{ Zones { docs { ${Array.from({ length: 100 }, (_, at) => `a${at}: activities { docs { title } }`).join(' ')} } } }`,
    ],
    ['all there is', '{ Activities(limit: 0) { docs { zones { activities { docs { id } } } } } }'],
    [
      'a list in a list in a list',
      '{ Zones(limit: 50) { docs { activities { docs { zones { events { docs { id } } } } } } } }',
    ],
    [
      'a fragment in a fragment',
      `{ Zones(limit: 10) { docs { ...A } } } ${Array.from({ length: 10 }, (_, at) => `fragment ${String.fromCharCode(65 + at)} on Zone { activities { docs { zones { ...${String.fromCharCode(66 + at)} ...${String.fromCharCode(66 + at)} } } } }`).join(' ')} fragment K on Zone { id }`,
    ],
    ['the same field a thousand times', `{ Zones { docs { ${'name '.repeat(3000)} } } }`],
    ['many schemas', aliases(30, () => '__schema { types { name fields { name } } }')],
    [
      'many saves',
      `mutation { ${Array.from({ length: 60 }, (_, at) => `a${at}: updateZone(id: "x", data: {}) { id }`).join(' ')} }`,
    ],
  ])('is refused at once where it costs too much: %s', async (_, query) => {
    const before = performance.now()
    const { body, text } = await editor.api.graphQL(query)
    expect(performance.now() - before).toBeLessThan(2000)
    expect(['data' in body, /This costs|2000 tokens|complex/.test(text)], text.slice(0, 200)).toEqual([false, true])
  })

  test('is for strangers too where an installation opens it, as for a key', async () => {
    const { doors } = (await payloadForTest()).config.custom as { doors: { publicGraphQL: boolean } }
    doors.publicGraphQL = true
    try {
      expect((await anonymous.graphQL('{ Activities { docs { title } } }')).text).toContain('Åbent')
      for (const query of [
        '{ Activities(draft: true) { docs { title } } }',
        aliases(11, () => 'Zones { docs { id } }'),
        '{ Users { docs { email } } }',
        'mutation { logoutUser }',
        '{ Activities(limit: 0) { docs { id } } }',
      ]) {
        const { body, text } = await anonymous.graphQL(query)
        expect(['data' in body, body.errors?.length], text).toEqual([false, 1])
      }
    } finally {
      doors.publicGraphQL = false
    }
  })

  test('answers what is meant, and shows its schema to who is signed in', async () => {
    expect(
      (await editor.api.graphQL('{ Activities(limit: 100) { docs { title zones { name } } totalDocs } }')).text,
    ).toContain('Åbent')
    expect((await editor.api.graphQL('query { __schema { queryType { name } } }')).text).toContain('Query')
  })
})
