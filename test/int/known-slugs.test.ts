import { beforeAll, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { isDocumentKnown } from '@/src/server/known-documents'
import { connect, type Connection } from '@/src/store/connection'
import { isSlugKnown } from '@/src/store/known-slugs'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

let connection: Connection
beforeAll(async () => {
  await payloadForTest()
  connection = await connect(env.database)
})

const isKnown = async (path: string) => isDocumentKnown(path, connection)

test('an address is known by the slug that its document has or had, in every language and form', async () => {
  const { api } = await person('editor')
  const { id } = await given('activities', { title: 'Kaffe', slug: 'kaffe' })
  expect((await api.patch(`/activities/${id}?locale=da`, { slug: 'kaffe-og-kage' })).status).toBe(200)
  for (const path of ['/da/tilbud/kaffe', '/ar/tilbud/kaffe-og-kage', '/tilbud/kaffe/plakat.pdf'])
    expect(await isKnown(path), path).toBe(true)
  for (const path of [
    '/da/tilbud/te',
    '/da/kalender/kaffe',
    '/da/tilbud/KAFFE',
    "/da/tilbud/a' OR 1=1",
    '/tilbud/te/x',
  ])
    expect(await isKnown(path), path).toBe(false)
})

test.each(['activities', 'events', 'evaluations', 'afdelinger', 'newsletters'] as const)(
  'the slugs of %s can be asked for',
  async (collection) => {
    expect(await isSlugKnown(connection, collection, 'findes-ikke')).toBe(false)
  },
)

test('zones are known by their number, and what is not published is known too', async () => {
  await given('zones', { number: 7 })
  expect([await isKnown('/da/zoner/7'), await isKnown('/da/zoner/8'), await isKnown('/da/zoner/x')]).toEqual([
    true,
    false,
    false,
  ])
  const { api } = await person('editor')
  expect((await api.post('/activities?locale=da&draft=true', { title: 'Kladde', slug: 'kladde' })).status).toBe(201)
  expect(await isKnown('/da/tilbud/kladde')).toBe(true)
})

test.each([
  '/da',
  '/da/tilbud',
  '/da/om',
  '/da/nyhedsbreve/tilmeld',
  '/nyhedsbreve/afmeld/a.b/',
  '/da/nyhedsbreve/tilmeld/',
  '/da/kalender.ics',
])('%s has no document', async (path) => {
  expect(await isKnown(path)).toBe(true)
})
