import { type CollectionSlug, formatNames, type Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../support/api'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

/**
 * Who may do what in the internal area, over REST and over GraphQL, judged by what is in the database afterwards:
 * c create · r read · u change · x delete. What one may not is refused with a sentence, and stands in the audit log.
 */
const MATRIX = `
              admin  editor  zoneWorker  translator  leader  board  anonymous
 agreements   cru    cru     -           -           r       r      -
 goals        cru    cru     -           r           r       r      -
 indicators   cru    cru     -           r           r       r      -
 periods      cru    cru     -           -           r       r      -
 metrics      cru    cru     r           -           r       r      -
 measurements cru    cru     -           -           r       r      -
 log-entries  cr     cr      cr          -           -       -      -
 changes      cru    cru     -           -           cru     r      -
 editions     r      r       -           -           r       r      -
 documents    crux   cru     -           -           r       r      -
 milestones   crux   cru     -           -           r       r      -
 obligations  crux   cru     -           -           r       r      -
 meetings     crux   cru     -           -           r       r      -
 follow-ups   cru    cru     -           -           r       r      -
 audit-log    r      -       -           -           -       r      -
 locks        -      -       -           -           -       -      -
 outbox       -      -       -           -           -       -      -
`

const [head = '', ...rows] = MATRIX.trim().split('\n')
const SEATS = head.trim().split(/\s+/)
const EXPECTED = rows.map((row) => {
  const [collection = '', ...cells] = row.trim().split(/\s+/)
  return { collection: collection as InternalSlug, expected: Object.fromEntries(SEATS.map((seat, index) => [seat, cells[index]])) }
})

type InternalSlug = Extract<
  CollectionSlug,
  | 'agreements' | 'goals' | 'indicators' | 'periods' | 'metrics' | 'measurements' | 'log-entries' | 'changes' | 'editions' | 'documents'
  | 'milestones' | 'obligations' | 'meetings' | 'follow-ups' | 'audit-log' | 'locks' | 'outbox'
>

const seats = new Map<string, Api>()
/** What the documents of these tests refer to. */
const ids = { zone: '', agreement: '', goal: '', indicator: '', period: '', metric: '', activity: '' }
let made = 0

const NOON = 'T12:00:00.000Z'

/** What a form would send for a new document. */
const FILLED: Record<InternalSlug, (n: number) => Record<string, unknown>> = {
  agreements: (n) => ({ code: `X${n}`, kind: 'sub', title: `Aftale ${n}`, problem: 'Et problem.' }),
  goals: (n) => ({ title: `Mål ${n}`, agreement: ids.agreement, order: n }),
  indicators: (n) => ({
    code: `I${n}`, goal: ids.goal, order: n, name: `Indikator ${n}`, unit: 'percent', direction: 'up', accumulation: 'latest', source: 'Et datablad',
    baselineYear: 2024,
  }),
  periods: (n) => ({ name: `Periode ${n}`, from: `2026-01-01${NOON}`, to: `2026-12-31${NOON}` }),
  metrics: (n) => ({ code: `metric-${n}`, name: `Tælling ${n}`, basis: 'persons' }),
  measurements: (n) => ({ indicator: ids.indicator, period: ids.period, place: `Sted ${n}`, role: 'area', state: 'reported', value: 50 }),
  'log-entries': (n) => ({ activity: ids.activity, zone: ids.zone, metric: ids.metric, date: `2026-03-02${NOON}`, count: n }),
  changes: (n) => ({
    title: `Ændring ${n}`, agreement: ids.agreement, category: 'goal', why: 'Derfor.', amount: 1000, supportsGoals: true, documentedEffect: true,
    effectiveFrom: `2027-01-01${NOON}`,
  }),
  editions: (n) => ({ key: `X-${n}`, agreement: ids.agreement, number: n, effectiveFrom: `2026-01-01${NOON}`, content: {}, hash: `${n}` }),
  documents: (n) => ({ title: `Dokument ${n}`, kind: 'budget', state: 'valid' }),
  milestones: (n) => ({ title: `Milepæl ${n}`, state: 'planned' }),
  obligations: (n) => ({ what: `Opgave ${n}`, who: 'Sekretariatet', frequency: 'yearly' }),
  meetings: (n) => ({ name: `Møde ${n}` }),
  'follow-ups': (n) => ({ title: `Opfølgning ${n}`, date: `2026-06-01${NOON}`, meeting: 'Bestyrelsesmøde' }),
  'audit-log': (n) => ({ seq: n, at: 'nu', operation: 'update', subject: 'x', changes: '{}', hash: 'x' }),
  locks: (n) => ({ key: `lock-${n}`, at: n }),
  outbox: (n) => ({ kind: `kind-${n}`, what: {}, notBefore: Date.now() + 60_000, attempts: n }),
}

/** The text by which a change is seen. */
const TEXT: Record<InternalSlug, string> = {
  agreements: 'title', goals: 'title', indicators: 'source', periods: 'name', metrics: 'name', measurements: 'place', 'log-entries': 'note',
  changes: 'title', editions: 'hash', documents: 'title', milestones: 'title', obligations: 'what', meetings: 'name', 'follow-ups': 'title',
  'audit-log': 'subject', locks: 'key', outbox: 'kind',
}

beforeAll(async () => {
  ids.zone = (await given('zones')).id
  ids.activity = (await given('activities', { zones: [ids.zone] })).id
  ids.agreement = await stored('agreements')
  ids.goal = await stored('goals')
  ids.indicator = await stored('indicators')
  ids.period = await stored('periods')
  ids.metric = await stored('metrics')
  for (const role of ['admin', 'editor', 'leader', 'board'] as const) seats.set(role, (await person(role)).api)
  seats.set('zoneWorker', (await person('zoneWorker', { zones: [ids.zone] })).api)
  seats.set('translator', (await person('translator', { languages: ['so'] })).api)
  seats.set('anonymous', anonymous)
})

/** A new document, made as the owner of the server. */
async function stored(slug: InternalSlug): Promise<string> {
  const payload = await payloadForTest()
  // Every document that was made has its line in the log, which has no other way in.
  if (slug === 'audit-log') return (await payload.find({ collection: slug, limit: 1, sort: '-seq', overrideAccess: true })).docs[0]?.id ?? ''
  const data = FILLED[slug]((made += 1))
  // One function for many collections: the database and the tests below say if a field is missing.
  const { id } = await payload.create({ collection: slug, data: data as never, locale: 'da', overrideAccess: true })
  return id
}

describe('who may do what in the internal area', () => {
  test.for(EXPECTED)('$collection, over REST', async ({ collection, expected }) => {
    const actual: Record<string, string> = {}
    for (const seat of SEATS) actual[seat] = (await allowedOverRest(collection, seats.get(seat) ?? anonymous, seat)) || '-'
    expect(actual).toEqual(expected)
  })

  test.for(EXPECTED)('$collection, over GraphQL', async ({ collection, expected }) => {
    const actual: Record<string, string> = {}
    for (const seat of SEATS) actual[seat] = (await allowedOverGraphQL(collection, seats.get(seat) ?? anonymous)) || '-'
    const withoutCreate = Object.entries(expected).map(([seat, letters]) => [seat, letters?.replace('c', '') || '-'])
    expect(actual).toEqual(Object.fromEntries(withoutCreate))
  })
})

async function allowedOverRest(slug: InternalSlug, api: Api, seat: string): Promise<string> {
  const text = TEXT[slug]
  let found = ''
  const before = await refusals(slug)
  let refused = 0

  const created = await api.post(`/${slug}?locale=da`, FILLED[slug]((made += 1)))
  if (created.status === 201) found += 'c'
  else refused += expectRefusal(created)

  const id = await stored(slug)
  const read = await api.get(`/${slug}/${id}`)
  if (read.status === 200) found += 'r'
  else refused += expectRefusal(read)

  const words = `Andet ${(made += 1)}`
  const changed = await api.patch(`/${slug}/${id}?locale=da`, { [text]: words })
  if ((await textOf(slug, id)) === words) found += 'u'
  else if (changed.status >= 400) refused += changed.status === 403 ? expectRefusal(changed) : 0

  const deleted = await api.delete(`/${slug}/${id}`)
  if ((await textOf(slug, id)) === undefined) found += 'x'
  else refused += expectRefusal(deleted)

  // A stranger's attempts are the web's noise; what somebody signed in tried is written down.
  if (seat !== 'anonymous') expect((await refusals(slug)) - before, `${seat}: refusals in the log`).toBeGreaterThanOrEqual(refused)
  return found
}

/** Refused, and in words. */
function expectRefusal({ status, text }: Awaited<ReturnType<Api['get']>>): 1 {
  expect([403, 404], text).toContain(status)
  expect(text).toMatch(/"message":"[^"]{10,}"/)
  return 1
}

async function allowedOverGraphQL(slug: InternalSlug, api: Api): Promise<string> {
  const text = TEXT[slug]
  const { singular, plural } = formatNames(slug)
  let found = ''

  const id = await stored(slug)
  const read = await api.graphQL(`{ ${plural}(where: { id: { equals: "${id}" } }, locale: da) { docs { id } } }`)
  if (read.text.includes(id)) found += 'r'

  const words = `Andet ${(made += 1)}`
  await api.graphQL(`mutation { update${singular}(id: "${id}", locale: da, data: { ${text}: "${words}" }) { id } }`)
  if ((await textOf(slug, id)) === words) found += 'u'

  await api.graphQL(`mutation { delete${singular}(id: "${id}") { id } }`)
  if ((await textOf(slug, id)) === undefined) found += 'x'
  return found
}

async function textOf(slug: InternalSlug, id: string): Promise<unknown> {
  const payload = await payloadForTest()
  const document = await payload.findByID({ collection: slug, id, locale: 'da', overrideAccess: true, disableErrors: true })
  return document === null ? undefined : (Reflect.get(document, TEXT[slug]) ?? null)
}

async function refusals(slug: InternalSlug): Promise<number> {
  const payload = await payloadForTest()
  const where: Where = { and: [{ operation: { equals: 'refused' } }, { subject: { equals: slug } }] }
  return (await payload.count({ collection: 'audit-log', where, overrideAccess: true })).totalDocs
}
