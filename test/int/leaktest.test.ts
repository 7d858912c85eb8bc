import { unzipSync } from 'fflate'
import { type CollectionSlug, createLocalReq, type FlattenedField, formatNames } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { COLLECTIONS, ENDPOINTS, GLOBALS } from '@/src/cms/access/rights'
import { ROLES, type Role, type Seat } from '@/src/cms/access/roles'
import { type Canary, heardIn, maySee, type Nest, plant } from '../support/leaktest/canaries'
import { apiAs, type Api } from '../support/api'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { type Ground, ground } from '../support/rights/samples'

/**
 * Every field of every collection contains canaries, also in drafts and earlier versions, and everybody requests
 * everything. What they receive must be what the table of rights allows. `WHOLE=1` requests every document and tries
 * every canary where values can be guessed; otherwise a part.
 */
const EACH = process.env.WHOLE === '1' ? 1 : 10
/** Of the documents, one in this many is requested by itself; the lists contain all of them. */
const EACH_DOCUMENT = process.env.WHOLE === '1' ? 1 : 4
const SEATED = [...ROLES, 'anonymous'] as const

let canaries: Canary[]
let byWord: Map<string, Canary>
let nests: Nest[]
let laid: Ground
const people = new Map<Seat, Api>()
const figures = { requests: 0, leaks: [] as string[] }
/** Canaries that somebody received: if none were, the test would prove nothing. */
const heard = new Set<string>()

beforeAll(async () => {
  laid = await ground()
  const more: Partial<Record<Role, object>> = {
    translator: { languages: ['so'] },
    zoneWorker: { zones: [laid.zones.own] },
  }
  for (const role of ROLES) people.set(role, (await person(role, more[role])).api)
  people.set('anonymous', anonymous)
  const planted = await plant(laid)
  canaries = planted.canaries
  nests = planted.nests
  byWord = new Map(canaries.map((canary) => [canary.word, canary]))
}, 300_000)

/** Checks a response for canaries. `asked`: the one in the request, which the response may repeat. */
function listen(seat: Seat, route: string, text: string, asked = ''): void {
  figures.requests += 1
  for (const canary of heardIn(text, byWord)) {
    heard.add(canary.word)
    if (canary.word === asked || maySee(canary, seat)) continue
    figures.leaks.push(
      `${seat} heard ${canary.slug}.${canary.path} (${canary.in}, ${canary.tried.state}, ${canary.tried.place}) by ${route}`,
    )
  }
}

const SLUGS = Object.keys(COLLECTIONS) as CollectionSlug[]

describe.for(SEATED)('%s', (seat) => {
  const api = (): Api => people.get(seat) ?? apiAs(null)
  const ask = async (path: string) => {
    const { text, status } = await api().get(path)
    listen(seat, `GET ${path}`, text)
    // 501: Payload has no such endpoint here.
    if (status >= 500 && status !== 501) figures.leaks.push(`${seat} got ${status} by GET ${path}`)
  }

  test('lists, documents, versions, counts', async () => {
    for (const slug of SLUGS) {
      for (const query of [
        'limit=0&depth=0',
        'limit=0&depth=2&draft=true',
        'limit=0&depth=2&locale=all',
        'limit=0&depth=2&draft=true&locale=so',
        'pagination=false&trash=true&draft=true',
        'limit=0&sort=-updatedAt&draft=true',
      ]) {
        await ask(`/${slug}?${query}`)
      }
      await ask(`/${slug}/versions?limit=0&depth=2&locale=all`)
      await ask(`/${slug}/versions?limit=0&draft=true&locale=da`)
      await ask(`/${slug}/count?draft=true`)
      const { text } = await api().post(`/${slug}/access`, {})
      listen(seat, `POST /${slug}/access`, text)
    }
    for (const { slug, id, versions } of nests.filter((_, at) => (at + SEATED.indexOf(seat)) % EACH_DOCUMENT === 0)) {
      for (const query of [
        'depth=2&locale=da',
        'depth=2&draft=true&locale=all',
        'draft=true&depth=0&locale=so',
        'populate[activities][summary]=true&depth=2&draft=true',
      ])
        await ask(`/${slug}/${id}?${query}`)
      for (const version of versions) await ask(`/${slug}/versions/${version}?depth=2&locale=all`)
      for (const [method, path] of [
        ['post', `/${slug}/access/${id}`],
        ['post', `/${slug}/${id}/duplicate`],
      ] as const) {
        if (path.endsWith('duplicate') && (seat === 'admin' || seat === 'editor')) continue
        const { text } = await api()[method](path, {})
        listen(seat, `POST ${path}`, text)
      }
    }
    for (const slug of Object.keys(GLOBALS)) {
      await ask(`/globals/${slug}?depth=2&draft=true&locale=all`)
      await ask(`/globals/${slug}/versions?depth=2&limit=0&locale=all`)
    }
    await ask('/access')
    await ask('/users/me')
  }, 300_000)

  test('by the words of errors', async () => {
    for (const { slug, id } of nests.filter((_, at) => at % EACH === 0)) {
      if (seat === 'admin' || seat === 'editor') continue
      for (const answer of [
        await api().patch(`/${slug}/${id}`, { title: 1, name: { a: 1 }, slug: 'Ø', email: 'x' }),
        await api().post(`/${slug}`, {}),
        await api().delete(`/${slug}/${id}x`),
      ]) {
        listen(seat, `a refused save of ${slug}`, answer.text)
      }
    }
  }, 300_000)

  test('over GraphQL', async () => {
    const payload = await payloadForTest()
    for (const slug of SLUGS.filter((one) => payload.collections[one].config.graphQL !== false)) {
      const names = formatNames(slug)
      const plural = names.plural === names.singular ? `all${names.singular}` : names.plural
      const { config } = payload.collections[slug]
      const scalars = scalarsOf(config.flattenedFields)
      const questions = [
        (fields: string) => `{ ${plural}(limit: 0, draft: true, locale: da) { docs { ${fields} } } }`,
        (fields: string) => `{ ${plural}(limit: 0, draft: true, locale: so) { docs { ${fields} } } }`,
        ...(config.versions
          ? [(fields: string) => `{ versions${plural}(limit: 0, locale: da) { docs { version { ${fields} } } } }`]
          : []),
      ]
      for (const question of questions) {
        const { text } = await api().graphQL(question(scalars.join(' ')))
        listen(seat, `GraphQL ${plural}`, text)
        // An unknown field fails the whole query, so fields are then requested one at a time.
        if (!text.includes('Cannot query field')) continue
        for (const name of scalars)
          listen(seat, `GraphQL ${plural}.${name}`, (await api().graphQL(question(name))).text)
      }
    }
  }, 600_000)

  test('at endpoints of our own', async () => {
    for (const name of Object.keys(ENDPOINTS).filter((one) => one.startsWith('GET '))) {
      const path = name.slice('GET '.length)
      const slug = path.split('/')[1]
      const targets = path.includes(':id')
        ? nests.filter((nest) => nest.slug === slug).map(({ id }) => path.replace(':id', id))
        : [path.replace(':year', '2026')]
      for (const target of targets) {
        for (const query of ['', '?locale=so&sprog=so&form=text&where[note][exists]=true']) {
          const answer = await api().file(`${target}${query}`)
          listen(seat, `GET ${target}${query}`, await legible(answer))
        }
      }
    }
  }, 300_000)

  test('by guessing: filters say whether there is such a word', async () => {
    let at = 0
    for (const canary of canaries) {
      if (maySee(canary, seat) || (at += 1) % EACH !== 0) continue
      const { slug, path, word } = canary
      const below =
        canary.in === 'version' ? `/${slug}/versions?where[version.${path}]` : `/${slug}/count?where[${path}]`
      for (const question of [
        `${below}[equals]=${word}&locale=da`,
        ...(EACH === 1 ? [`${below}[like]=${word.slice(0, -1)}&draft=true&locale=all`] : []),
      ]) {
        const { body, text, status } = await api().get(question)
        listen(seat, question, text, word)
        if (status < 400 && (body.totalDocs ?? 0) > 0)
          figures.leaks.push(
            `${seat} learns that ${slug}.${path} (${canary.in}, ${canary.tried.state}) holds a word, by GET ${question}`,
          )
      }
    }
  }, 900_000)

  test('by guessing through relations', async () => {
    const payload = await payloadForTest()
    for (const slug of SLUGS) {
      for (const { name, to } of relationsOf(payload.collections[slug].config.flattenedFields)) {
        const unseen = canaries.filter(
          (canary) => canary.slug === to && canary.in === 'document' && !maySee(canary, seat),
        )
        for (const { path, word } of unseen.filter((_, at) => at % EACH === 0)) {
          const question = `/${slug}/count?where[${name}.${path}][equals]=${word}&locale=da`
          const { body, text, status } = await api().get(question)
          listen(seat, question, text, word)
          if (status < 400 && (body.totalDocs ?? 0) > 0)
            figures.leaks.push(`${seat} learns what ${to}.${path} holds, by GET ${question}`)
        }
      }
    }
  }, 900_000)

  test('by sorting: the order tells', async () => {
    for (const slug of SLUGS) {
      const unread = new Set(
        canaries
          .filter(
            (canary) =>
              canary.slug === slug && canary.in === 'document' && !maySee(canary, seat) && !hasSight(canary, seat),
          )
          .map(({ path }) => path),
      )
      for (const path of unread) {
        figures.requests += 1
        const { status, body } = await api().get(`/${slug}?sort=${path}&locale=da`)
        if (status < 400 && (body.docs ?? []).length > 1) figures.leaks.push(`${seat} sorts ${slug} by ${path}`)
      }
    }
  }, 300_000)
})

/** Whether somebody may see this field in any document of the collection: then its sort order is no secret. */
function hasSight({ slug, path }: Canary, seat: Seat): boolean {
  return canaries.some(
    (other) => other.slug === slug && other.path === path && other.in === 'document' && maySee(other, seat),
  )
}

test('a program with a key hears what the table gives it', async () => {
  const payload = await payloadForTest()
  // No request with a key is made here; uses the user that Payload has once one was accepted.
  const user = { id: 'program', collection: 'programs', role: 'admin', zones: [laid.zones.own], languages: ['so'] }
  for (const collection of SLUGS) {
    for (const draft of [false, true]) {
      const req = await createLocalReq({}, payload)
      const found = await payload
        .find({ collection, overrideAccess: false, user: user, req, depth: 2, draft, locale: 'all', pagination: false })
        .catch((error: unknown) => ({ error: String(error) }))
      listen('apiKey', `a list of ${collection}`, JSON.stringify(found))
      const versions = await payload
        .findVersions({ collection, overrideAccess: false, user: user, depth: 2, locale: 'all', pagination: false })
        .catch((error: unknown) => ({ error: String(error) }))
      listen('apiKey', `versions of ${collection}`, JSON.stringify(versions))
    }
  }
}, 300_000)

test('nothing leaks', () => {
  // README quotes this.
  console.warn(
    `leaktest, the API: ${figures.requests} requests, ${canaries.length} canaries (${heard.size} heard by who may), leaks: ${figures.leaks.length}${EACH === 1 ? '' : ` (one guess in ${EACH}; all with WHOLE=1)`}`,
  )
  expect([...new Set(figures.leaks)].slice(0, 60)).toEqual([])
  // Canaries are found: an administrator receives nearly all.
  expect(heard.size).toBeGreaterThan(canaries.length / 2)
})

function scalarsOf(fields: readonly FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (['text', 'textarea', 'code', 'email', 'json', 'number', 'richText'].includes(field.type)) return [field.name]
    if (field.type !== 'group') return []
    return scalarsOf(field.flattenedFields).map((inner) => `${field.name} { ${inner} }`)
  })
}

function relationsOf(fields: readonly FlattenedField[]): { name: string; to: CollectionSlug }[] {
  return fields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string'
      ? [{ name: field.name, to: field.relationTo }]
      : [],
  )
}

/** A response as text; ZIP files are unpacked. */
async function legible(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const decode = (one: Uint8Array) => new TextDecoder().decode(one)
  if (answer.headers.get('content-type')?.includes('zip') !== true) return decode(bytes)
  return Object.entries(unzipSync(bytes))
    .map(([name, one]) => `${name}\n${decode(one)}`)
    .join('\n')
}
