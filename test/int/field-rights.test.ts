import type { CollectionSlug, FlattenedField } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { COLLECTIONS, FIELDS_ANYWHERE, type FieldRights } from '@/src/cms/access/rights'
import { ROLES, type Role } from '@/src/cms/access/roles'
import type { Api } from '../support/api'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { gives, type Tried } from '../support/rights/meanings'
import { type Ground, ground, made, next, SAMPLES, type State } from '../support/rights/samples'

/**
 * Fields with their own line in the table of rights: everybody sends a value for them, and the stored value is checked.
 */
const LINES = (Object.keys(COLLECTIONS) as CollectionSlug[])
  .filter((slug) => !slug.startsWith('payload-'))
  .flatMap((slug) =>
    Object.entries(COLLECTIONS[slug].fields ?? {}).flatMap(([path, rights]) =>
      rights.update ? [{ slug, path, rights }] : [],
    ),
  )

const SEATED = [...ROLES, 'anonymous'] as const
const people = new Map<(typeof SEATED)[number], Api>()
let laid: Ground

beforeAll(async () => {
  laid = await ground()
  const more: Partial<Record<Role, object>> = {
    translator: { languages: ['so'] },
    zoneWorker: { zones: [laid.zones.own, laid.zones.other] },
  }
  for (const role of ROLES) people.set(role, (await person(role, more[role])).api)
  people.set('anonymous', anonymous)
})

function fieldOf(fields: readonly FlattenedField[], path: string): FlattenedField {
  const [name, ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (!field) throw new Error(path)
  return rest.length > 0 && 'flattenedFields' in field ? fieldOf(field.flattenedFields, rest.join('.')) : field
}

/** A value other than the current one, as a request would send it. */
async function another(slug: CollectionSlug, field: FlattenedField, now: unknown): Promise<unknown> {
  switch (field.type) {
    case 'number':
      return 60 + (next() % 39)
    case 'relationship':
    case 'upload': {
      const to = field.relationTo as CollectionSlug
      if (to === 'zones') return field.hasMany ? [laid.zones.other] : laid.zones.other
      if (to === 'afdelinger' || to === 'housing-organisations') return (await given(to)).id
      const { id } = await made(to, laid)
      return field.hasMany ? [id] : id
    }
    case 'json':
      return { sent: next() }
    case 'date':
      return '2031-01-01T12:00:00.000Z'
    case 'group':
      return { hash: `sendt-${next()}` }
    case 'checkbox':
      return now !== true
    case 'select': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const other = values.find((value) => value !== now && !JSON.stringify(now ?? '').includes(value)) ?? values[0]
      return field.hasMany ? [other] : other
    }
    default:
      return slug === 'zones' || 'hasMany' in field === false || field.hasMany !== true
        ? `sendt-${next()}`
        : [`sendt-${next()}`]
  }
}

async function stored(slug: CollectionSlug, id: string, path: string): Promise<string> {
  const payload = await payloadForTest()
  const document = await payload.findByID({
    collection: slug,
    id,
    overrideAccess: true,
    depth: 0,
    showHiddenFields: true,
    locale: 'da',
    disableErrors: true,
    draft: COLLECTIONS[slug].publish !== undefined,
  })
  return JSON.stringify(Reflect.get(document ?? {}, path) ?? null)
}

describe.for(LINES)('$slug.$path', ({ slug, path, rights }) => {
  test('is changed by those whom the table names, and by nobody else', async () => {
    const payload = await payloadForTest()
    const field = fieldOf(payload.collections[slug].config.flattenedFields, path)
    const state: State = SAMPLES[slug].states && 'draft' in SAMPLES[slug].states ? 'draft' : 'plain'
    const tried: Tried = { place: 'own', state }
    for (const seat of SEATED) {
      const { id } = slug === 'zones' ? { id: laid.zones.own } : await made(slug, laid, { state })
      const before = await stored(slug, id, path)
      const now: unknown = JSON.parse(before)
      const sent = await another(slug, field, now)
      const answer = await people
        .get(seat)
        ?.patch(`/${slug}/${id}?locale=da${COLLECTIONS[slug].publish ? '&draft=true' : ''}`, { [path]: sent })
      expect(answer?.status, `${seat}: ${answer?.text.slice(0, 200)}`).toBeLessThan(500)
      const isChanged = (await stored(slug, id, path)) === JSON.stringify(sent)
      const expected = gives(rights.update, seat, tried) && gives(COLLECTIONS[slug].update, seat, tried)
      expect(isChanged, `${seat} sends ${JSON.stringify(sent)}, ${answer?.text.slice(0, 200)}`).toBe(expected)
      // Reported where the rights declare it. A form that sends the current value is not rejected.
      if (rights.refused && !expected && gives(COLLECTIONS[slug].update, seat, tried)) {
        expect(answer?.status, seat).toBe(403)
        expect(answer?.text).toContain(path)
        expect((await people.get(seat)?.patch(`/${slug}/${id}?locale=da`, { [path]: now }))?.status).toBe(200)
      }
    }
  })
})

test('what stood in fields is not guessed at through the audit log, letter by letter', async () => {
  await made('agreements', laid)
  for (const seat of SEATED) {
    const expected = seat === 'admin' ? 200 : 403
    for (const query of [
      'where[changes][like]=a',
      'where[or][0][changes][contains]=a',
      'where[and][0][or][0][changes][exists]=true',
      'sort=changes',
      'sort=-changes,seq',
    ]) {
      for (const path of ['/audit-log', ...(query.startsWith('sort') ? [] : ['/audit-log/count'])])
        expect((await people.get(seat)?.get(`${path}?${query}`))?.status, `${seat} ${path}?${query}`).toBe(expected)
    }
    const { text } = (await people
      .get(seat)
      ?.graphQL('{ AuditLogs(where: { changes: { like: "a" } }) { docs { seq } } }')) ?? { text: '' }
    expect(text.includes('"seq"'), `${seat} over GraphQL`).toBe(seat === 'admin')
  }
  expect(
    (await people.get('board')?.get('/audit-log?where[operation][equals]=create&sort=-seq'))?.body.totalDocs,
  ).toBeGreaterThan(0)
})

test('no field is written by hooks and open to those who send it', async () => {
  const payload = await payloadForTest()
  const open: string[] = []
  for (const slug of Object.keys(COLLECTIONS) as CollectionSlug[]) {
    const { config } = payload.collections[slug]
    if (slug.startsWith('payload-') || COLLECTIONS[slug].update.every((cell) => cell === 'no')) continue
    for (const field of config.flattenedFields) {
      const admin: { hidden?: unknown; readOnly?: unknown } = 'admin' in field && field.admin ? field.admin : {}
      const line: FieldRights | undefined = COLLECTIONS[slug].fields?.[field.name] ?? FIELDS_ANYWHERE[field.name]
      const virtual = 'virtual' in field && Boolean(field.virtual)
      // Dates have a field for their time zone.
      if (
        !field.name.endsWith('_tz') &&
        (admin.hidden === true || admin.readOnly === true) &&
        !virtual &&
        !line?.update &&
        !HANDLED.includes(`${slug}.${field.name}`) &&
        !HANDLED.includes(field.name)
      )
        open.push(`${slug}.${field.name}`)
    }
  }
  expect(open).toEqual([])
})

/**
 * Fields whose sent values hooks handle: state and revision, which the steps check; keys, which hooks set; and
 * Payload's own.
 */
const HANDLED: readonly string[] = [
  'status',
  'revision',
  'measurements.key',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'url',
  'thumbnailURL',
  'sizes',
  'updatedAt',
  'createdAt',
  'id',
  '_status',
  'publishedLocale',
]
