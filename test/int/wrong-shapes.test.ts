import config from '@payload-config'
import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { shapeProblems } from '@/src/cms/requests/shape-problems'
import { env } from '@/src/config/env'
import type { Api } from '../support/api'
import { day, given } from '../support/builders'
import { madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { account, anonymous, person, signedIn as signIn } from '../support/people'
import { pictureForm } from '../support/pictures'
import { respond } from '../support/rest'

let admin: Api

beforeAll(async () => {
  admin = (await person('admin')).api
})

const { collections, globals, endpoints } = await config

const without = (document: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)))
const WRONG = { list: [['x']], object: { x: { y: 1 } }, 'not a number': 'x1', 'no such day': '2026-02-30' }

/** Values that a field of this type cannot hold. */
function wrongFor(field: FlattenedField): unknown[] {
  const many = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'select':
    case 'radio':
      return ['ingen af dem', ...(many ? [['ingen af dem']] : []), WRONG.list, WRONG.object, 5]
    case 'text':
    case 'textarea':
    case 'code':
    case 'email':
      return [WRONG.list, WRONG.object, 5, true, ...(many ? ['x', [5]] : [['x']])]
    case 'number':
      return [WRONG.list, WRONG.object, WRONG['not a number'], Number.MAX_VALUE, true]
    case 'checkbox':
      return [WRONG.list, WRONG.object, 'x', 2]
    case 'date':
      return [WRONG.list, WRONG.object, 'i går', WRONG['no such day'], 5]
    case 'relationship':
    case 'upload':
      return [WRONG.list, WRONG.object, 5, ...(many ? [] : [['x']])]
    case 'group':
    case 'tab':
      return [WRONG.list, 'x', 5, null]
    case 'array':
    case 'blocks':
      return [WRONG.list, WRONG.object, 'x', 5, [5], null]
    case 'richText':
      return [
        WRONG.list,
        WRONG.object,
        'x',
        { root: { type: 'root', children: 'x' } },
        { root: { type: 'root', children: [{ text: 'x' }] } },
      ]
    case 'json':
      return [nested(100)]
    default:
      return []
  }
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)]
}

/** Every field at any depth, with a function that builds the data around it. */
function allFields(
  fields: readonly FlattenedField[],
  path = '',
  wrap: (data: object) => object = (data) => data,
): { path: string; field: FlattenedField; data: (value: unknown) => object }[] {
  return fields
    .filter(({ type, name }) => type !== 'join' && name !== 'id')
    .flatMap((field) => {
      const here = path === '' ? field.name : `${path}.${field.name}`
      const own = { path: here, field, data: (value: unknown) => wrap({ [field.name]: value }) }
      switch (field.type) {
        case 'group':
        case 'tab':
          return [own, ...allFields(field.flattenedFields, here, (data) => wrap({ [field.name]: data }))]
        case 'array':
          return [own, ...allFields(field.flattenedFields, `${here}.0`, (data) => wrap({ [field.name]: [data] }))]
        case 'blocks':
          return [
            own,
            ...field.blocks.flatMap(({ slug, flattenedFields }) =>
              allFields(flattenedFields, `${here}.0`, (data) => wrap({ [field.name]: [{ blockType: slug, ...data }] })),
            ),
          ]
        default:
          return [own]
      }
    })
}

describe('a value of the wrong kind is refused at its field', () => {
  test.for([...collections, ...globals].map(({ slug, flattenedFields }) => ({ slug, flattenedFields })))(
    'each of $slug',
    ({ flattenedFields }) => {
      for (const { path, field, data } of allFields(flattenedFields)) {
        for (const wrong of wrongFor(field)) {
          const { refusals } = shapeProblems(flattenedFields, data(wrong) as Record<string, unknown>)
          expect(
            refusals.some((refusal) => refusal.path === path || refusal.path.startsWith(`${path}.`)),
            `${path} (${field.type}) takes ${JSON.stringify(wrong)?.slice(0, 80) ?? ''}`,
          ).toBe(true)
        }
      }
    },
  )

  test.for([
    ['partners', { name: ['x'] }, 'name'],
    ['partners', { name: { da: 'x' } }, 'name'],
    ['partners', { url: 'javascript:alert(1)' }, 'url'],
    ['partners', { url: 'https:///x' }, 'url'],
    ['activities', { zones: ['00000000-0000-4000-8000-000000000000'] }, 'zones.0'],
    ['activities', { ages: { from: 'x' } }, 'ages.from'],
    ['activities', { zones: 'x' }, 'zones'],
    [
      'pages',
      {
        body: {
          root: {
            type: 'root',
            children: [
              {
                type: 'paragraph',
                children: [{ type: 'link', fields: { url: 'javascript:alert(1)', linkType: 'custom' }, children: [] }],
              },
            ],
          },
        },
      },
      'body',
    ],
    ['pages', { body: { root: { type: 'root', children: [{ type: 'evil', version: 1, children: [] }] } } }, 'body'],
    ['notices', { until: 'i morgen' }, 'until'],
  ] as const)('%s %j, over REST, and nothing is saved', async ([slug, data, path]) => {
    const { id } = await given(slug)
    const before = await admin.get(`/${slug}/${id}?locale=all&draft=true`)
    const { status, refusals } = await admin.patch(`/${slug}/${id}?locale=da`, data, { language: 'da' })
    expect([status, refusals[0]?.path.startsWith(path.split('.')[0] ?? '')]).toEqual([400, true])
    expect(refusals[0]?.message).toMatch(/[.]$/)
    expect((await admin.get(`/${slug}/${id}?locale=all&draft=true`)).text).toBe(before.text)
  })

  test('a password is a text, and nobody chooses that of another', async () => {
    const { user, api } = await person('editor')
    expect(
      (await api.patch(`/users/${user.id}`, { password: ['a long password of the tests'] })).refusals[0]?.path,
    ).toBe('password')
    expect(
      (await admin.patch(`/users/${user.id}`, { password: 'another long password of the tests' })).refusals[0]?.path,
    ).toBe('password')
  })

  test('in all languages at once: none would be saved', async () => {
    const { id } = await given('zones')
    const { status, text } = await admin.patch(
      `/zones/${id}?locale=all`,
      { description: { da: 'Dansk', en: 'English' } },
      { language: 'da' },
    )
    expect([status, text]).toEqual([400, expect.stringContaining('ét sprog ad gangen')])
  })

  test('a file is fetched from no address', async () => {
    const { status, refusals } = await admin.post('/files', { url: 'http://127.0.0.1:9/x.pdf', filename: 'x.pdf' })
    // Payload drops the URL before any of our code sees it.
    expect([status, refusals[0]?.path]).toEqual([400, 'file'])
    expect((await admin.post('/media?locale=da', { alt: 'x' })).refusals[0]?.path).toBe('file')
  })
})

describe('what a form or a copy sends', () => {
  test.each(['   ', '\n', '\u00a0', '\u200b\u200e'])('a text that nobody sees is none: %j', async (blank) => {
    for (const [collection, data] of [
      ['areas', { name: blank, kind: 'other' }],
      ['zones', { name: blank, number: 77 }],
      ['partners', { name: blank }],
    ] as const) {
      const { status, refusals } = await admin.post(`/${collection}?locale=da`, data)
      expect([status, refusals[0]?.path], collection).toEqual([400, 'name'])
    }
    expect((await admin.post('/activities?locale=da', { title: blank })).refusals[0]).toMatchObject({ path: 'title' })
    const { id } = await given('zones', { name: 'Øst', note: 'Bemærk' })
    expect((await admin.patch(`/zones/${id}?locale=da`, { note: blank })).body.doc.note ?? null).toBeNull()
    expect((await admin.patch(`/zones/${id}?locale=da`, { name: blank })).status).toBe(400)
  })

  test('a date that is emptied is none', async () => {
    const { id } = await given('notices')
    expect((await admin.patch(`/notices/${id}?locale=da&draft=true`, { from: '' })).status).toBe(200)
    expect((await admin.get(`/notices/${id}?draft=true`)).body.from ?? null).toBeNull()
  })

  test('a document as it was read, sent without its id, is a copy with rows of its own', async () => {
    const id = await madeBy(admin, 'newsletters', {
      title: 'Nyt',
      intro: 'Det sker.',
      date: day('2026-12-01'),
      audience: 'all',
      blocks: [{ blockType: 'heading', text: 'Overskrift' }],
    })
    const document = without((await admin.get(`/newsletters/${id}?locale=da&depth=0`)).body, [
      'id',
      'slug',
      'createdAt',
      'updatedAt',
    ])
    const { status, text, body } = await admin.post('/newsletters?locale=da', { ...document, title: 'En kopi' })
    expect(status, text).toBe(201)
    expect(body.doc.id).not.toBe(id)
  })

  test('a row of another document is a conflict, not a fault', async ({ skip }) => {
    if (env.database.kind === 'mongodb') skip('Rows are parts of their document there.')
    const first = await madeBy(admin, 'newsletters', {
      title: 'Rækken',
      intro: 'Det sker.',
      date: day('2026-12-01'),
      audience: 'all',
      blocks: [{ blockType: 'heading', text: 'Overskrift' }],
    })
    const second = await madeBy(admin, 'newsletters', {
      title: 'Mere nyt',
      intro: 'Det sker.',
      date: day('2026-12-01'),
      audience: 'all',
    })
    const { blocks } = (await admin.get(`/newsletters/${first}?locale=da&depth=0`)).body as unknown as {
      blocks: object[]
    }
    const { status, text } = await admin.patch(`/newsletters/${second}?locale=da`, { blocks }, { language: 'da' })
    expect([status, text]).toEqual([409, expect.stringContaining('En række hører allerede til noget andet')])
  })

  test('when something was made and changed, the server says, and what a file is', async () => {
    const { id } = await given('events')
    expect(
      (
        await admin.patch(`/events/${id}?locale=da`, {
          createdAt: '1999-01-01T00:00:00.000Z',
          updatedAt: '1999-01-01T00:00:00.000Z',
          title: 'Et møde',
        })
      ).status,
    ).toBe(200)
    const { createdAt, updatedAt } = (await admin.get(`/events/${id}`)).body as unknown as {
      createdAt: string
      updatedAt: string
    }
    expect(createdAt < '2000' || updatedAt < '2000').toBe(false)

    const picture = (await admin.post('/media?locale=da', pictureForm({ alt: 'Prøve', prefix: 'x' }))).body.doc
    const forged = {
      open: true,
      mimeType: 'application/pdf',
      width: 7,
      height: 7,
      filesize: 1,
      focalX: 9,
      focalY: 9,
      filename: 'x.pdf',
      url: '/api/media/file/x.pdf',
    }
    expect((await admin.patch(`/media/${picture.id}?locale=da`, forged)).status).toBe(200)
    const before = without(picture, ['open', 'updatedAt'])
    expect((await admin.get(`/media/${picture.id}?locale=da`)).body).toMatchObject(before)
    expect((await anonymous.get(`/media/${picture.id}`)).status).toBe(404)
    expect((await anonymous.file(`/media/file/${String(before.filename)}`)).status).toBe(404)
  })

  test('a refusal over GraphQL is no fault either', async () => {
    const { logger } = await payloadForTest()
    const error = vi.spyOn(logger, 'error')
    const board = (await person('board')).api
    for (const query of [
      '{ LogEntries { docs { note } } }',
      '{ Activity(id: "findes-ikke") { id } }',
      '{ AuditLogs(where: { salts: { exists: true } }) { totalDocs } }',
    ])
      expect((await board.graphQL(query)).text).toContain('"errors"')
    expect(error.mock.calls).toEqual([])
    error.mockRestore()
  })
})

describe('a question that makes no sense is refused in words', () => {
  test.for([
    ['/activities?where=x', 400],
    ['/activities?where[findes_ikke][equals]=x', 400],
    ['/activities?where[title][nope]=x', 400],
    ['/pages?where[formerSlugs][all]=x', 400],
    ['/activities?where[zones][all]=x', 400],
    ['/activities?where[title][$gt]=x', 400],
    ['/activities?where[title]=x', 400],
    ['/activities?where[or]=x', 400],
    ['/events?where[createdAt][greater_than]=i-morgen', 400],
    ['/events?where[createdAt][greater_than]=2026-02-30', 400],
    ['/zones?where[number][equals]=en', 400],
    ['/zones?where[number][intersects]=1', 400],
    ['/activities?where[zones.findes_ikke][equals]=x', 400],
    ['/activities?limit=2.5', 400],
    ['/activities?limit=-1', 400],
    ['/activities?limit=1e9', 400],
    ['/activities?limit=99999', 400],
    ['/activities?limit[]=1', 400],
    ['/activities?page=x', 400],
    ['/activities?page=0', 400],
    ['/activities?depth=x', 400],
    ['/activities?sort=findes_ikke', 400],
    ['/activities?sort[x]=y', 400],
    ['/activities?locale[]=da', 400],
    ['/activities?draft[x]=y', 400],
    ['/activities?select=x', 400],
    ['/activities?joins[x]=y', 400],
    ['/globals/site?data=1', 400],
    ['/milestones/versions', 404],
    ['/milestones/versions/x', 404],
    ['/globals/governance/versions', 404],
    ['/media/file/findes-ikke.png', 404],
    ['/media/file/%2500', 404],
    ['/findes-ikke', 404],
    ['/users/verify/x', 404],
    ['/activities/verify/x', 404],
    ['/activities/login', 404],
    ['/toString', 404],
    ['/__proto__', 404],
    ['/globals/constructor', 404],
    ['/og', 404],
    ['/activities/findes-ikke', 404],
  ] as const)('%s: %i', async ([path, status]) => {
    const { logger } = await payloadForTest()
    const error = vi.spyOn(logger, 'error')
    const answer = await admin.get(path, { language: 'da' })
    expect([answer.status, error.mock.calls]).toEqual([status, []])
    if (status === 400)
      expect(JSON.parse(answer.text)).toEqual({
        errors: [{ message: expect.stringMatching(/^Det kan der ikke spørges om: /) as string }],
      })
    error.mockRestore()
  })

  test.for([
    '/activities?where[or][0][and][0][title][like]=x&where[or][1][zones.number][equals]=1&sort=-title,slug&limit=0&depth=1&locale=da&draft=true',
    '/activities?where[zones][in]=a,b&where[_status][equals]=draft',
    '/activities?where[createdAt][less_than_equal]=2026-11-29T15:00:00.000Z',
    '/activities/versions?where[version.title][like]=x&where[latest][equals]=true&sort=-updatedAt',
    '/activities?select[title]=true&populate[zones][name]=true&fallback-locale=null',
    '/users?where[email][like]=a',
    '/globals/site?locale=ar&depth=1',
    '/activities?where={"title":{"like":"x"}}',
    '/activities?locale=all&pagination=false',
  ])('%s is none', async (path) => {
    expect((await admin.get(path)).status).toBe(200)
  })

  /** This many conditions of one kind, joined by "or". */
  const anyOf = (times: number, path: string, operator: string, value: string): string =>
    Array.from({ length: times }, (_, nth) => `where[or][${nth}][${path}][${operator}]=${value}${nth}`).join('&')

  test.for([
    ['a long way', `/activities?where[${'parent.'.repeat(70)}title][like]=a`],
    ['four relations', '/activities?where[parent.parent.parent.parent.title][like]=a'],
    ['many short ways', `/activities?${anyOf(60, 'venue.zone.name', 'like', 'a')}`],
    ['many rows', `/activities?${anyOf(60, 'zones', 'equals', 'a')}`],
    ['a long way to sort by', `/activities?sort=${'parent.'.repeat(70)}title`],
    ['many ways to sort by', `/activities?sort=${Array.from({ length: 9 }, () => 'parent.parent.title').join(',')}`],
    ['what nobody reads', '/log-entries?sort=author.hash'],
    ['what nobody reads, downwards', '/log-entries?sort=-author.salt'],
  ] as const)('one that no database takes: %s', async ([, path]) => {
    const { logger } = await payloadForTest()
    const error = vi.spyOn(logger, 'error')
    expect([(await admin.get(path)).status, error.mock.calls]).toEqual([400, []])
    error.mockRestore()
  })

  test.for([
    ['/activities', 20, 'parent.title'],
    ['/activities', 10, 'parent.parent.parent.title'],
    ['/activities', 10, 'zones.name'],
    ['/activities', 20, 'zones'],
    ['/events', 10, 'activity.parent.title'],
    ['/events', 12, 'venue.zone.name'],
    ['/activities', 190, 'title'],
  ] as const)('and as many as are let through are answered: %s, %i × %s', async ([path, times, field]) => {
    const { logger } = await payloadForTest()
    const error = vi.spyOn(logger, 'error')
    const worker = (await person('zoneWorker')).api
    const question = `${path}?${anyOf(times, field, field === 'zones' ? 'equals' : 'like', 'a')}&sort=${path === '/activities' ? 'parent.parent.parent.title' : 'activity.parent.title'},title&draft=true`
    for (const who of [admin, worker]) expect([(await who.get(question)).status, error.mock.calls]).toEqual([200, []])
    error.mockRestore()
  })

  test('sent as a form in the place of an address, as the admin does', async () => {
    const sent = (body: string) =>
      respond(null, {
        method: 'POST',
        path: '/activities',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
        body,
      })
    expect((await sent('limit=1&where[title][like]=x')).status).toBe(200)
    expect((await sent('limit=2.5')).status).toBe(400)
  })
})

describe('globals', () => {
  test('are read and written in Danish unless it is said', async () => {
    expect((await admin.post('/globals/site', { tagline: 'Dansk linje' })).status).toBe(200)
    for (const query of ['', '?locale=da'])
      expect((await admin.get(`/globals/site${query}`)).body.tagline).toBe('Dansk linje')
    for (const query of ['?locale=', '?locale=xx']) expect((await admin.get(`/globals/site${query}`)).status).toBe(400)
    expect((await admin.get('/globals/site?locale=en')).body.tagline ?? null).toBeNull()
    expect((await admin.graphQL('{ Site { tagline } }')).text).toContain('Dansk linje')
  })

  test.for([{}, { findes_ikke: 'x' }, []])('a save with nothing in it is a 400: %j', async (body) => {
    for (const path of ['/globals/site', '/globals/governance']) expect((await admin.post(path, body)).status).toBe(400)
  })
})

describe('no answer of the API is kept on its way', () => {
  const addresses = [
    ...collections.flatMap(({ slug, endpoints: own }) => [
      `/${slug}`,
      `/${slug}/count`,
      `/${slug}/versions`,
      `/${slug}/x`,
      ...(own || [])
        .filter(({ method }) => method === 'get')
        .map(({ path }) => `/${slug}${path.replaceAll(/:\w+\??/g, 'x')}`),
    ]),
    ...globals.flatMap(({ slug }) => [`/globals/${slug}`, `/globals/${slug}/versions`]),
    ...endpoints.filter(({ method }) => method === 'get').map(({ path }) => path.replaceAll(/:\w+/g, '2026')),
    '/findes-ikke',
    '/users?limit=2.5',
  ]

  test('as a stranger and as an administrator, by REST and by GraphQL', async () => {
    await payloadForTest()
    const { token } = await signedIn()
    for (const who of [null, token]) {
      for (const path of addresses) {
        const answer = await respond(who, { method: 'GET', path })
        await answer.arrayBuffer()
        expect([path, answer.headers.get('cache-control')]).toEqual([path, 'private, no-store'])
      }
      const answer = await respond(who, {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ Site { name } }' }),
      })
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
    }
  })
})

async function signedIn(): Promise<{ token: string | null }> {
  return { token: await signIn(await account('admin')) }
}
