import { type CollectionSlug, formatNames, type Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { COLLECTIONS, GLOBALS, type Row } from '@/src/cms/access/rights'
import { ROLES, type Role, SEATS } from '@/src/cms/access/roles'
import type { Answer, Api } from '../support/api'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { pictureForm } from '../support/pictures'
import { gives, type Tried } from '../support/rights/meanings'
import { BODIES } from '../support/samples/bodies'
import { type Ground, ground, made, next, type Place, SAMPLES, type State } from '../support/rights/samples'

/**
 * Who may do what: each cell of the table of rights (`src/cms/access/rights.ts`) is tried over REST and GraphQL, and
 * judged by the database afterwards. `support/rights/meanings.ts` defines the words of the table.
 */

/** Payload's own collections are tested in `locks-and-jobs.test.ts`, because they have no forms. */
const SLUGS = (Object.keys(COLLECTIONS) as CollectionSlug[]).filter((slug) => !slug.startsWith('payload-'))
const PEOPLE = [...ROLES, 'anonymous'] as const
type Person = (typeof PEOPLE)[number]

const people = new Map<Person, { api: Api; id: string | null }>()
let laid: Ground

beforeAll(async () => {
  laid = await ground()
  const more: Partial<Record<Role, object>> = {
    translator: { languages: ['so'] },
    zoneWorker: { zones: [laid.zones.own] },
  }
  for (const role of ROLES) {
    const { api, user } = await person(role, more[role])
    people.set(role, { api, id: user.id })
  }
  people.set('anonymous', { api: anonymous, id: null })
})

/** What a row of the table declares for one attempt, per person. */
function declared(row: Row | undefined, tried: Tried): Record<Person, boolean> {
  return record((who) => gives(row, who, tried))
}

function record<Value>(of: (who: Person) => Value): Record<Person, Value> {
  return Object.fromEntries(PEOPLE.map((who) => [who, of(who)])) as Record<Person, Value>
}

/**
 * Makes one attempt as each person. Every rejection must have a message, and those of signed-in people must be in the
 * audit log.
 */
async function everybody(
  slug: string,
  attempt: (api: Api, who: Person) => Promise<{ done: boolean; answer: Answer }>,
): Promise<Record<Person, boolean>> {
  const found: [Person, boolean][] = []
  for (const [who, { api }] of people) {
    const before = await refusals(slug)
    const { done, answer } = await attempt(api, who)
    if (answer.status >= 400) expect(answer.text, `${slug}, ${who}`).toMatch(/"message":"[^"]{10,}"/)
    if (answer.status === 403 && who !== 'anonymous')
      expect(await refusals(slug), `${slug}, ${who}: a refusal in the log`).toBeGreaterThan(before)
    expect(answer.status, `${slug}, ${who}: ${answer.text.slice(0, 300)}`).toBeLessThan(500)
    found.push([who, done])
  }
  return Object.fromEntries(found) as Record<Person, boolean>
}

async function refusals(slug: string): Promise<number> {
  const payload = await payloadForTest()
  const where: Where = { and: [{ operation: { equals: 'refused' } }, { subject: { equals: slug } }] }
  return (await payload.count({ collection: 'audit-log', where, overrideAccess: true })).totalDocs
}

const statesOf = (slug: CollectionSlug) => Object.keys(SAMPLES[slug].states ?? { plain: {} }) as State[]
const placesOf = (slug: CollectionSlug): Place[] =>
  COLLECTIONS[slug].zoneField || slug === 'postings' ? ['own', 'other'] : ['own']

/** The document for an attempt; for zones, the zone itself. */
async function subject(slug: CollectionSlug, { place, state }: Tried): Promise<string> {
  if (slug === 'zones' && place === 'own') return laid.zones.own
  return (await made(slug, laid, { place, state })).id
}

async function textOf(slug: CollectionSlug, id: string, locale: 'da' | 'so' = 'da', draft = false): Promise<unknown> {
  const payload = await payloadForTest()
  const document = await payload.findByID({
    collection: slug,
    id,
    locale,
    draft,
    fallbackLocale: false,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
  })
  return document === null ? undefined : (Reflect.get(document, SAMPLES[slug].text ?? 'id') ?? null)
}

describe.for(SLUGS)('%s', (slug) => {
  const rights = COLLECTIONS[slug]
  const { data, text, somali, file } = SAMPLES[slug]
  const drafts = rights.publish !== undefined
  const tries = placesOf(slug).flatMap((place) => statesOf(slug).map((state): Tried => ({ place, state })))

  test('read', async () => {
    for (const tried of tries) {
      const id = await subject(slug, tried)
      const suffix = tried.state === 'draft' && drafts ? '?draft=true' : ''
      const found = await everybody(slug, async (api) => {
        const answer = await api.get(`/${slug}/${id}${suffix}`)
        return { done: answer.status === 200, answer }
      })
      expect(found, JSON.stringify(tried)).toEqual(declared(rights.read, tried))
      const names = formatNames(slug)
      const plural = names.plural === names.singular ? `all${names.singular}` : names.plural
      const listed = await everybody(slug, async (api) => {
        const answer = await api.graphQL(
          `{ ${plural}(where: { id: { equals: "${id}" } }, locale: da${suffix ? ', draft: true' : ''}) { docs { id } } }`,
        )
        return { done: answer.text.includes(id), answer: { ...answer, status: 200 } }
      })
      // GraphQL is closed to anonymous clients (ADR 16).
      expect(listed, `${JSON.stringify(tried)}, over GraphQL`).toEqual({
        ...declared(rights.read, tried),
        anonymous: false,
      })
    }
  })

  test('versions', async () => {
    if (!rights.versions) return
    const id = await subject(slug, { place: 'own', state: statesOf(slug)[0] ?? 'plain' })
    await changed(slug, id)
    const found = await everybody(slug, async (api) => {
      const answer = await api.get(`/${slug}/versions?where[parent][equals]=${id}`)
      return { done: (answer.body.totalDocs ?? 0) > 0, answer }
    })
    expect(found).toEqual(declared(rights.versions, { place: 'own', state: 'plain' }))
  })

  test('create', async () => {
    for (const place of placesOf(slug)) {
      const found = await everybody(slug, async (api) => {
        const sent = { ...(await data(next(), laid, place)), ...(drafts ? { _status: 'draft' } : {}) }
        const answer = await api.post(`/${slug}?locale=da`, file ? pictureForm(sent) : sent)
        return { done: answer.status === 201, answer }
      })
      expect(found, place).toEqual(declared(rights.create, { place, state: 'plain' }))
    }
  })

  test('update', async () => {
    const suffix = drafts ? '&draft=true' : ''
    for (const place of placesOf(slug)) {
      // Nobody may change a sent edition, because of its steps.
      const tried: Tried = { place, state: slug === 'newsletters' ? 'draft' : (statesOf(slug)[0] ?? 'plain') }
      const danish = await everybody(slug, async (api) => {
        const id = await subject(slug, tried)
        const words = `Dansk ${next()}`
        const answer = await api.patch(
          `/${slug}/${id}?locale=da${suffix}`,
          text ? { [text]: words } : (SAMPLES[slug].touch ?? {}),
        )
        return { done: text ? (await textOf(slug, id, 'da', drafts)) === words : answer.status === 200, answer }
      })
      expect(danish, place).toEqual(declared(rights.update, tried))
      const { singular } = formatNames(slug)
      if (text) {
        const overGraphQL = await everybody(slug, async (api) => {
          const id = await subject(slug, tried)
          const words = `Dansk ${next()}`
          const answer = await api.graphQL(
            `mutation { update${singular}(id: "${id}", locale: da${drafts ? ', draft: true' : ''}, data: { ${text}: "${words}" }) { id } }`,
          )
          return { done: (await textOf(slug, id, 'da', drafts)) === words, answer: { ...answer, status: 200 } }
        })
        expect(overGraphQL, `${place}, over GraphQL`).toEqual(declared(rights.update, tried))
      }
      if (!text || !somali) continue
      const translated = await everybody(slug, async (api) => {
        const id = await subject(slug, tried)
        const words = `Af-Soomaali ${next()}`
        const answer = await api.patch(`/${slug}/${id}?locale=so${suffix}`, { ...somali, [text]: words })
        return { done: (await textOf(slug, id, 'so', drafts)) === words, answer }
      })
      const mayTranslate = record((who) =>
        rights.update[SEATS.indexOf(who)] === 'languages' ? true : declared(rights.update, tried)[who],
      )
      expect(translated, `${place}, in Somali`).toEqual(mayTranslate)
    }
  })

  test('publish', async () => {
    if (!drafts) return
    for (const place of placesOf(slug)) {
      const found = await everybody(slug, async (api) => {
        const { id } = await made(slug, laid, { place, state: 'draft' })
        const answer = await api.patch(`/${slug}/${id}?locale=da`, { _status: 'published' })
        const payload = await payloadForTest()
        return {
          done:
            Reflect.get(await payload.findByID({ collection: slug, id, overrideAccess: true, depth: 0 }), '_status') ===
            'published',
          answer,
        }
      })
      expect(found, place).toEqual(declared(rights.publish, { place, state: 'draft' }))
    }
  })

  test('restore', async () => {
    if (!rights.versions || !text) return
    const payload = await payloadForTest()
    for (const place of placesOf(slug)) {
      const found = await everybody(slug, async (api) => {
        const id = await subject(slug, { place, state: drafts ? 'published' : 'plain' })
        await changed(slug, id)
        const earlier = await textOf(slug, id)
        const { docs } = await payload.findVersions({
          collection: slug,
          where: { [`version.${text}`]: { equals: earlier } },
          locale: 'da',
          limit: 1,
          overrideAccess: true,
        })
        await changed(slug, id)
        const answer = await api.post(`/${slug}/versions/${docs[0]?.id}`, {})
        return { done: (await textOf(slug, id)) === earlier, answer }
      })
      expect(found, place).toEqual(declared(rights.restore, { place, state: 'plain' }))
    }
  })

  test('delete', async () => {
    for (const place of placesOf(slug)) {
      const tried: Tried = { place, state: statesOf(slug)[0] ?? 'plain' }
      const { singular } = formatNames(slug)
      // Users are created and changed only over REST.
      for (const over of slug === 'users' ? (['REST'] as const) : (['REST', 'GraphQL'] as const)) {
        const found = await everybody(slug, async (api) => {
          // The zone itself is still needed, so another one is deleted.
          const { id } = await made(slug, laid, tried)
          const answer =
            over === 'REST'
              ? await api.delete(`/${slug}/${id}`)
              : { ...(await api.graphQL(`mutation { delete${singular}(id: "${id}") { id } }`)), status: 200 }
          return { done: (await textOf(slug, id)) === undefined, answer }
        })
        const expected = declared(rights.delete, tried)
        expect(found, `${place}, over ${over}`).toEqual(
          slug === 'zones' ? { ...expected, zoneWorker: false } : expected,
        )
      }
    }
  })
})

/** Changes a document's text, bypassing access, so that there is an earlier version. */
async function changed(slug: CollectionSlug, id: string): Promise<void> {
  const payload = await payloadForTest()
  const { text } = SAMPLES[slug]
  if (text)
    await payload.update({
      collection: slug,
      id,
      locale: 'da',
      overrideAccess: true,
      depth: 0,
      data: { [text]: `Nyere ${next()}` },
    })
}

describe('themselves', () => {
  test('read and update', async () => {
    const row = COLLECTIONS.users
    const self: Tried = { place: 'own', state: 'plain', self: true }
    const read = await everybody('users', async (api, who) => {
      const answer = await api.get(`/users/${people.get(who)?.id ?? 'nobody'}`)
      return { done: answer.status === 200, answer }
    })
    expect({ ...read, anonymous: false }).toEqual(declared(row.read, self))
    const updated = await everybody('users', async (api, who) => {
      const answer = await api.patch(`/users/${people.get(who)?.id ?? 'nobody'}`, SAMPLES.users.touch ?? {})
      return { done: answer.status === 200, answer }
    })
    expect(updated).toEqual(declared(row.update, self))
  })
})

/** A text of each global in which a change shows. */
const GLOBAL_TEXT = {
  site: {
    change: (n: number) => ({ tagline: `Linje ${n}` }),
    text: (stored: object): unknown => Reflect.get(stored, 'tagline'),
    translated: true,
  },
  organisation: {
    change: (n: number) => ({ bodies: [{ key: 'a', name: 'En gruppe', role: `Rolle ${n}` }] }),
    text: (stored: object): unknown => (Reflect.get(stored, 'bodies') as { role?: string }[] | undefined)?.[0]?.role,
    translated: false,
  },
  governance: {
    change: (n: number) => ({ ...BODIES, leader: { ...BODIES.leader, limit: n } }),
    text: (stored: object): unknown => (Reflect.get(stored, 'leader') as { limit?: number } | undefined)?.limit,
    translated: false,
  },
} as const

describe.for(Object.keys(GLOBAL_TEXT) as (keyof typeof GLOBAL_TEXT)[])('the global %s', (slug) => {
  const rights = GLOBALS[slug]
  const plain: Tried = { place: 'own', state: 'plain' }

  test('read, update, versions, restore', async () => {
    const payload = await payloadForTest()
    const now = async (locale: 'da' | 'so' = 'da') => {
      const stored = await payload.findGlobal({ slug, locale, fallbackLocale: false, overrideAccess: true, depth: 0 })
      return JSON.stringify(GLOBAL_TEXT[slug].text(stored) ?? null)
    }
    const write = async (locale: 'da' | 'so') =>
      payload.updateGlobal({
        slug,
        locale,
        overrideAccess: true,
        depth: 0,
        data: GLOBAL_TEXT[slug].change(next()) as never,
      })
    await write('da')
    const read = await everybody(slug, async (api) => {
      const answer = await api.get(`/globals/${slug}`)
      return { done: answer.status === 200, answer: { ...answer, status: answer.status === 403 ? 404 : answer.status } }
    })
    expect(read, 'read').toEqual(declared(rights.read, plain))
    for (const locale of ['da', 'so'] as const) {
      const changes = await everybody(slug, async (api) => {
        const before = await now(locale)
        const answer = await api.post(`/globals/${slug}?locale=${locale}`, GLOBAL_TEXT[slug].change(next()))
        return {
          done: (await now(locale)) !== before,
          answer: { ...answer, status: answer.status === 403 ? 404 : answer.status },
        }
      })
      const translating = locale === 'so' && GLOBAL_TEXT[slug].translated
      expect(changes, locale).toEqual(
        record((who) =>
          translating && rights.update[SEATS.indexOf(who)] === 'languages' ? true : declared(rights.update, plain)[who],
        ),
      )
    }
    if (!rights.versions) return
    const versions = await everybody(slug, async (api) => {
      const answer = await api.get(`/globals/${slug}/versions`)
      return {
        done: (answer.body.totalDocs ?? 0) > 0,
        answer: { ...answer, status: answer.status === 403 ? 404 : answer.status },
      }
    })
    expect(versions, 'versions').toEqual(declared(rights.versions, plain))
    const restored = await everybody(slug, async (api) => {
      await write('da')
      await pause()
      const { docs } = await payload.findGlobalVersions({ slug, limit: 1, sort: '-createdAt', overrideAccess: true })
      const earlier = await now()
      await write('da')
      await pause()
      const answer = await api.post(`/globals/${slug}/versions/${docs[0]?.id}`, {})
      return {
        done: (await now()) === earlier,
        answer: { ...answer, status: answer.status === 403 ? 404 : answer.status },
      }
    })
    expect(restored, 'restore').toEqual(declared(rights.restore, plain))
  })
})

/** Versions are distinguished by their creation time. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5))
}
