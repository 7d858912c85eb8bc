import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../support/api'
import { draftOnTop, filled, given, givenDraft, stored } from '../support/builders'
import { person } from '../support/people'

let api: Api

beforeAll(async () => {
  api = (await person('editor')).api
})

describe('a slug', () => {
  test.for([
    ['Lær at cykle på Ærø', 'laer-at-cykle-paa-aeroe'],
    ['Øens ÆBLEDAG: årets (bedste)!', 'oeens-aebledag-aarets-bedste'],
    ['  Café  &  Crème  ', 'cafe-and-creme'],
  ] as const)('is made from the Danish title: %s', async ([title, slug]) => {
    const { body } = await api.post('/activities?locale=da', { ...(await filled('activities', { title })), slug: '' })
    expect(body.doc.slug).toBe(slug)
  })

  test('is made for an afdeling from its name', async () => {
    expect((await given('afdelinger', { name: 'Hjørnehøjen' })).slug).toBe('hjoernehoejen')
  })

  test('is made from the Danish title when a request names no language', async () => {
    const { body } = await api.post(
      '/activities',
      await filled('activities', { title: 'Sprogcafé for øboer', slug: '' }),
    )
    expect(body.doc.slug).toBe('sprogcafe-for-oeboer')
    expect((await stored('activities', body.doc.id)).title).toBe('Sprogcafé for øboer')
  })

  test('can be edited, and stays when the title changes, in Danish or another language', async () => {
    const { id } = await given('activities', { title: 'Første titel' })
    await api.patch(`/activities/${id}?locale=da`, { slug: 'min-egen' })
    await api.patch(`/activities/${id}?locale=da`, { title: 'Anden titel' })
    await api.patch(`/activities/${id}?locale=so&draft=true`, { title: 'Magac' })
    expect((await stored('activities', id, { draft: true })).slug).toBe('min-egen')
  })

  test.for(['Store', 'med mellemrum', 'æøå', '../om', 'a--b', '-a'])(
    'is refused when it is no address: %s',
    async (slug) => {
      const { status, refusals } = await api.post('/activities?locale=da', await filled('activities', { slug }), {
        language: 'en',
      })
      expect(status).toBe(400)
      expect(refusals.map(({ path }) => path)).toEqual(['slug'])
      expect(refusals[0]?.message).toContain('lower-case')
    },
  )

  test.for(['activities', 'events', 'evaluations'] as const)(
    'that is made is one that no other has or had: %s',
    async (collection) => {
      const made = async (title = 'Åbent hus') => {
        const data = { ...(await filled(collection, { title })), slug: '' }
        return (await api.post(`/${collection}?locale=da`, data)).body.doc
      }
      const first = await made()
      expect([first.slug, (await made()).slug, (await made()).slug]).toEqual([
        'aabent-hus',
        'aabent-hus-2',
        'aabent-hus-3',
      ])
      await api.patch(`/${collection}/${first.id}?locale=da`, { slug: 'flyttet', _status: 'published' })
      await api.patch(`/${collection}/${first.id}?locale=da`, { slug: 'flyttet-igen', _status: 'published' })
      expect((await made('Flyttet')).slug).toBe('flyttet-2')
    },
  )

  test('of a second newsletter of one title is made as well, and one that is typed and taken is refused', async () => {
    const made = (more: object = {}) =>
      api.post('/newsletters?locale=da', { title: 'Nyt fra os', date: '2026-12-01T12:00:00.000Z', ...more })
    expect((await made()).body.doc.slug).toBe('nyt-fra-os')
    const { id, slug } = (await made({ slug: '' })).body.doc
    expect(slug).toBe('nyt-fra-os-2')
    expect((await made({ slug: 'nyt-fra-os' })).refusals).toMatchObject([{ path: 'slug' }])
    expect((await api.patch(`/newsletters/${id}?locale=da`, { title: 'Nyt' })).body.doc.slug).toBe('nyt-fra-os-2')
  })

  test("is one document's alone, and a second is told so at the field", async () => {
    await given('activities', { slug: 'optaget' })
    for (const status of ['draft', 'published'] as const) {
      const { status: answered, refusals } = await api.post(
        '/activities?locale=da',
        await filled('activities', { slug: 'optaget', _status: status }),
      )
      expect(answered).toBe(400)
      expect(refusals[0]?.path).toBe('slug')
      expect(refusals[0]?.message).toContain('unik')
    }
  })
})

describe('an old slug', () => {
  const rename = (id: string, slug: string, query = '') => api.patch(`/activities/${id}?locale=da${query}`, { slug })

  test('that was public is kept', async () => {
    const { id } = await given('activities', { slug: 'et' })
    await rename(id, 'to')
    await rename(id, 'tre')
    expect((await stored('activities', id)).formerSlugs).toEqual(['et', 'to'])
  })

  test('that comes back is no longer an old one', async () => {
    const { id } = await given('activities', { slug: 'hjem' })
    await rename(id, 'ude')
    await rename(id, 'hjem')
    expect((await stored('activities', id)).formerSlugs).toEqual(['ude'])
  })

  test('that never was public is forgotten', async () => {
    const { id } = await givenDraft('activities', { slug: 'kladde-et' })
    await rename(id, 'kladde-to', '&draft=true')
    await api.patch(`/activities/${id}?locale=da`, { slug: 'kladde-tre', _status: 'published' })
    expect((await stored('activities', id)).formerSlugs ?? []).toEqual([])
  })

  test('is kept when the new one was first a draft beside it', async () => {
    const { id } = await given('activities', { slug: 'foer' })
    await draftOnTop('activities', id, { slug: 'imens' })
    expect((await stored('activities', id)).slug).toBe('foer')
    await api.patch(`/activities/${id}?locale=da`, { slug: 'efter', _status: 'published' })
    expect((await stored('activities', id)).formerSlugs).toEqual(['foer'])
  })

  test('of an afdeling, which has no drafts, is kept', async () => {
    const { id } = await given('afdelinger', { slug: 'gammel-gaard' })
    await api.patch(`/afdelinger/${id}?locale=da`, { slug: 'ny-gaard' })
    expect((await stored('afdelinger', id)).formerSlugs).toEqual(['gammel-gaard'])
  })
})
