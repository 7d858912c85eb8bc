import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '@/src/cms/access/roles'
import type { Api } from '../support/api'
import { type ContentSlug, filled, given, givenDraft, hasDrafts, stored } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { account, anonymous, PASSWORD, person } from '../support/people'
import { pictureForm, SMALL_PICTURE } from '../support/pictures'

/**
 * Who may do what, over REST, judged by what is in the database afterwards:
 * c create · r read what is published · d read a draft · u change it in Danish · t translate it into Somali (as a draft,
 * where there are drafts) · p publish · x delete.
 * A zone worker stands here twice: with documents of their own zone, and with those of another.
 */
const MATRIX = `
                       admin    editor   own     other  translator  leader  board  anonymous
 activities            crdutpx  crdutpx  crdutp  rd     rdt         r       r      r
 events                crdutpx  crdutpx  crdutp  rd     rdt         r       r      r
 notices               crdutpx  crdutpx  crdutp  rd     rdt         r       r      r
 zones                 crutx    crutx    rut     r      rt          r       r      r
 afdelinger            crutx    crutx    crut    r      rt          r       r      r
 venues                crutx    crutx    crut    r      rt          r       r      r
 housing-organisations crux     crux     r       r      r           r       r      r
 focus-areas           crutx    crutx    r       r      rt          r       r      r
 partners              crux     crux     r       r      r           r       r      r
 evaluations           crdutpx  crdutpx  rd      rd     rdt         r       r      r
 evaluations-for-board crdutpx  crdutpx  rd      rd     rdt         r       r      -
 pages                 crdutpx  crdutpx  rd      rd     rdt         r       r      r
 media                 crutx    crutx    cr      cr     rt          r       r      -
 users                 crux     -        -       -      -           -       -      -
 site                  rut      rut      r       r      rt          r       r      r
 organisation          ru       ru       r       r      r           r       r      r
`

interface Seat {
  api: Api
  /** The zone of the documents that this seat is tried with. */
  zone: string
}

const [head = '', ...rows] = MATRIX.trim().split('\n')
const SEATS = head.trim().split(/\s+/)
const EXPECTED = rows.map((row) => {
  const [collection = '', ...cells] = row.trim().split(/\s+/)
  return { collection, expected: Object.fromEntries(SEATS.map((seat, index) => [seat, cells[index]])) }
})

const seats = new Map<string, Seat>()
/** Makes each text that is written another, so that it is known for this seat's. */
let tries = 0

beforeAll(async () => {
  const [own, other] = [(await given('zones')).id, (await given('zones')).id]
  for (const role of ['admin', 'editor', 'leader', 'board'] as const satisfies Role[]) {
    seats.set(role, { api: (await person(role)).api, zone: own })
  }
  seats.set('translator', { api: (await person('translator', { languages: ['so'] })).api, zone: own })
  const worker = await person('zoneWorker', { zones: [own] })
  seats.set('own', { api: worker.api, zone: own })
  seats.set('other', { api: worker.api, zone: other })
  seats.set('anonymous', { api: anonymous, zone: own })
})

describe('who may do what', () => {
  test.for(EXPECTED)('$collection', async ({ collection, expected }) => {
    const actual: Record<string, string> = {}
    for (const [name, seat] of seats) actual[name] = (await allowed(collection, seat)) || '-'
    expect(actual).toEqual(expected)
  })
})

function allowed(collection: string, seat: Seat): Promise<string> {
  switch (collection) {
    case 'media':
      return allowedOnMedia(seat)
    case 'users':
      return allowedOnUsers(seat)
    case 'site':
      return allowedOnGlobal('site', { tagline: `Ny linje ${(tries += 1)}` }, seat)
    case 'organisation':
      return allowedOnGlobal('organisation', { bodies: [{ key: 'a', name: 'En gruppe', role: `Ny rolle ${(tries += 1)}` }] }, seat)
    case 'evaluations-for-board':
      return allowedOnContent('evaluations', { audience: 'board' }, seat)
    default:
      return allowedOnContent(collection as ContentSlug, {}, seat)
  }
}

/** The text of each collection by which a change is seen; `name` of some has no translation. */
const TEXT: Record<ContentSlug, string> = {
  activities: 'summary', events: 'summary', notices: 'message', evaluations: 'summary', pages: 'title',
  zones: 'description', afdelinger: 'note', venues: 'accessibility', 'focus-areas': 'purpose',
  'housing-organisations': 'name', partners: 'name',
}

async function allowedOnContent(slug: ContentSlug, more: object, { api, zone }: Seat): Promise<string> {
  const drafts = hasDrafts(slug)
  const place = placed(slug, zone)
  const data = { ...place, ...more }
  const make = () => (slug === 'zones' ? stored('zones', zone) : given(slug, data))
  const text = TEXT[slug]
  let found = ''

  const created = await api.post(`/${slug}?locale=da`, { ...(await filled(slug, data)), ...(drafts ? { _status: 'draft' } : {}) })
  if (created.status === 201) found += 'c'

  const { id } = await make()
  if ((await api.get(`/${slug}/${id}`)).status === 200) found += 'r'

  if (drafts) {
    const draft = await givenDraft(slug, data)
    if ((await api.get(`/${slug}/${draft.id}?draft=true`)).status === 200) found += 'd'
  }

  const suffix = drafts ? '&draft=true' : ''
  const danish = `Dansk ${id} ${(tries += 1)}`
  const somali = `Af-Soomaali ${tries}`
  await api.patch(`/${slug}/${id}?locale=da${suffix}`, { [text]: danish })
  if (Reflect.get(await stored(slug, id, { draft: drafts }), text) === danish) found += 'u'

  if (text !== 'name') {
    await api.patch(`/${slug}/${id}?locale=so${suffix}`, { [text]: somali, ...(drafts ? {} : requiredInSomali(slug)) })
    if (Reflect.get(await stored(slug, id, { draft: drafts, locale: 'so' }), text) === somali) found += 't'
  }

  if (drafts) {
    const draft = await givenDraft(slug, data)
    await api.patch(`/${slug}/${draft.id}?locale=da`, { _status: 'published' })
    if (Reflect.get(await stored(slug, draft.id), '_status') === 'published') found += 'p'
  }

  // The zone itself is still needed: another one is deleted in its stead.
  const doomed = slug === 'zones' ? await given('zones') : await given(slug, data)
  if ((await api.delete(`/${slug}/${doomed.id}`)).status === 200) found += 'x'
  return found
}

/** Where a document of a collection belongs, if it belongs anywhere. */
function placed(slug: ContentSlug, zone: string): object {
  if (slug === 'activities' || slug === 'events' || slug === 'notices') return { zones: [zone] }
  if (slug === 'afdelinger' || slug === 'venues') return { zone }
  return {}
}

/** Without drafts, what is required must be there at once. */
function requiredInSomali(slug: ContentSlug): object {
  return slug === 'zones' || slug === 'focus-areas' ? { name: 'Magac' } : {}
}

async function allowedOnMedia({ api }: Seat): Promise<string> {
  const payload = await payloadForTest()
  let found = ''
  const created = await api.post('/media?locale=da', pictureForm({ alt: 'Et billede' }))
  if (created.status === 201) found += 'c'
  const image = { data: SMALL_PICTURE, mimetype: 'image/png', name: 'billede.png', size: SMALL_PICTURE.length }
  const { id } = await payload.create({ collection: 'media', locale: 'da', data: { alt: 'Et billede' }, file: image, overrideAccess: true })
  const alt = async (locale: 'da' | 'so') => (await payload.findByID({ collection: 'media', id, locale, overrideAccess: true })).alt
  if ((await api.get(`/media/${id}`)).status === 200) found += 'r'
  await api.patch(`/media/${id}?locale=da`, { alt: 'Et andet' })
  if ((await alt('da')) === 'Et andet') found += 'u'
  await api.patch(`/media/${id}?locale=so`, { alt: 'Sawir' })
  if ((await alt('so')) === 'Sawir') found += 't'
  if ((await api.delete(`/media/${id}`)).status === 200) found += 'x'
  return found
}

async function allowedOnUsers({ api }: Seat): Promise<string> {
  const payload = await payloadForTest()
  const user = await account('board')
  let found = ''
  const created = await api.post('/users', { email: `new-${user.id}@example.org`, password: PASSWORD, role: 'editor' })
  if (created.status === 201) found += 'c'
  if ((await api.get(`/users/${user.id}`)).status === 200) found += 'r'
  await api.patch(`/users/${user.id}`, { role: 'leader' })
  const { role } = await payload.findByID({ collection: 'users', id: user.id, overrideAccess: true })
  if (role === 'leader') found += 'u'
  if ((await api.delete(`/users/${user.id}`)).status === 200) found += 'x'
  return found
}

async function allowedOnGlobal(slug: 'site' | 'organisation', danish: object, { api }: Seat): Promise<string> {
  const payload = await payloadForTest()
  const now = async (locale: 'da' | 'so') => {
    const content = await payload.findGlobal({ slug, locale, fallbackLocale: false, overrideAccess: true })
    return JSON.stringify({ ...content, createdAt: null, updatedAt: null })
  }
  const changes = async (locale: 'da' | 'so', data: object) => {
    const before = await now(locale)
    const { status } = await api.post(`/globals/${slug}?locale=${locale}`, data)
    return status === 200 && (await now(locale)) !== before
  }
  let found = ''
  if ((await api.get(`/globals/${slug}`)).status === 200) found += 'r'
  if (await changes('da', danish)) found += 'u'
  // The organisation's texts stand in a list, which is no translator's.
  if (slug === 'site' && (await changes('so', { tagline: `Af-Soomaali ${(tries += 1)}` }))) found += 't'
  return found
}
