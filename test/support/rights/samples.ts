import { areaNamed } from '../areas'
import type { CollectionSlug, DataFromCollectionSlug, RequiredDataFromCollectionSlug } from 'payload'
import { CONTENT, type ContentSlug, filled, given, hasDrafts } from '../builders'
import { payloadForTest } from '../payload-for-test'
import { SMALL_PICTURE } from '../pictures'

/** The documents that these tests' documents refer to, created once. */
export interface Ground {
  zones: { own: string; other: string }
  activities: { own: string; other: string }
  agreement: string
  goal: string
  indicator: string
  period: string
  metric: string
  newsletter: string
}

export type Place = 'own' | 'other'

/** The state a document is created in, where the table of rights distinguishes it. */
export type State = 'plain' | 'published' | 'draft' | 'forBoard' | 'sent' | 'report' | 'shown'

interface Sample {
  /** What a form would send for a new document. */
  data: (n: number, ground: Ground, place: Place) => Record<string, unknown> | Promise<Record<string, unknown>>
  /** The text field in which a change shows; null: the response alone decides. */
  text: string | null
  /** Set if that text is translated: what else a save in Somali needs. */
  somali?: Record<string, unknown>
  file?: boolean
  /** States other than "plain", and the data that produces them. */
  states?: Partial<Record<State, Record<string, unknown>>>
  /** What is sent to test changing it, if it has no text. */
  touch?: Record<string, unknown>
}

const NOON = 'T12:00:00.000Z'
const DRAFTS = { published: { _status: 'published' }, draft: { _status: 'draft' } }

/** The content collections of `builders.ts`, with the text that is changed. */
const TEXT: Record<ContentSlug, string> = {
  activities: 'summary',
  events: 'summary',
  notices: 'message',
  evaluations: 'summary',
  pages: 'title',
  zones: 'description',
  afdelinger: 'note',
  venues: 'accessibility',
  'focus-areas': 'purpose',
  'housing-organisations': 'name',
  partners: 'name',
}

function placed(slug: ContentSlug, zone: string): Record<string, unknown> {
  if (slug === 'activities' || slug === 'events' || slug === 'notices') return { zones: [zone] }
  if (slug === 'afdelinger' || slug === 'venues') return { zone }
  return {}
}

function content(slug: ContentSlug): Sample {
  return {
    data: async (_, { zones }, place) => ({ ...(await filled(slug, placed(slug, zones[place]))) }),
    text: TEXT[slug],
    ...(TEXT[slug] === 'name' ? {} : { somali: slug === 'zones' || slug === 'focus-areas' ? { name: 'Magac' } : {} }),
    ...(hasDrafts(slug)
      ? {
          states:
            slug === 'evaluations' ? { ...DRAFTS, forBoard: { _status: 'published', audience: 'board' } } : DRAFTS,
        }
      : {}),
  }
}

const written = Object.fromEntries(CONTENT.map((slug) => [slug, content(slug)])) as Record<ContentSlug, Sample>

/** A sample of every collection; the compiler reports missing ones. */
export const SAMPLES: Record<CollectionSlug, Sample> = {
  ...written,
  media: {
    data: () => ({ alt: 'Et billede' }),
    text: 'alt',
    somali: {},
    file: true,
    states: { plain: {}, shown: { shown: true } },
  },
  newsletters: {
    data: (n) => ({ title: `Nyhedsbrev ${n}`, date: `2026-11-02${NOON}`, audience: 'all' }),
    text: 'title',
    somali: {},
    states: { draft: { status: 'draft' }, sent: { status: 'sent' } },
  },
  'print-runs': {
    data: async (_, { newsletter, zones }, place) => ({
      newsletter,
      afdeling: (await given('afdelinger', { zone: zones[place] })).id,
      languages: ['da'],
      layout: 'sheet',
      stairwells: [{ place: 'Opgang 1', copies: 1 }],
    }),
    text: null,
    touch: { layout: 'sheet' },
  },
  postings: {
    data: async (_, ground, place) => ({
      run: (await made('print-runs', ground, { place })).id,
      place: 'Opgang 1',
      by: 'caretaker',
    }),
    text: null,
  },
  'qr-codes': { data: (n) => ({ path: '/tilbud/faelles-kaffe', place: `Opgang ${n}` }), text: 'place' },
  'qr-scans': { data: (n) => ({ key: `k${n}`, code: `c${n}`, day: '2026-11-02', count: 1 }), text: 'day' },

  agreements: {
    data: (n) => ({ code: `X${n}`, kind: 'sub', title: `Aftale ${n}`, problem: 'Et problem.' }),
    text: 'title',
  },
  goals: { data: (n, { agreement }) => ({ title: `Mål ${n}`, agreement, order: n }), text: 'title', somali: {} },
  indicators: {
    data: (n, { goal }) => ({
      code: `I${n}`,
      goal,
      order: n,
      name: `Indikator ${n}`,
      unit: 'percent',
      direction: 'up',
      accumulation: 'latest',
      source: 'Et datablad',
      baselineYear: 2024,
      plainName: 'Et navn',
    }),
    text: 'plainName',
    somali: {},
  },
  areas: { data: (n) => ({ name: `Område ${n}`, kind: 'other' }), text: 'name', somali: { name: 'Magac' } },
  periods: {
    data: (n) => ({ name: `Periode ${n}`, from: `2026-01-01${NOON}`, to: `2026-12-31${NOON}` }),
    text: 'name',
  },
  metrics: { data: (n) => ({ code: `metric-${n}`, name: `Tælling ${n}`, basis: 'persons' }), text: 'name' },
  measurements: {
    data: async (n, { indicator, period }) => ({
      indicator,
      period,
      area: await areaNamed(`Sted ${n}`, 'other'),
      state: 'reported',
      value: 50,
    }),
    text: 'comment',
  },
  'log-entries': {
    data: (n, { activities, zones, metric }, place) => ({
      activity: activities[place],
      zone: zones[place],
      metric,
      date: `2026-03-02${NOON}`,
      count: n,
      note: 'Det gik godt.',
    }),
    text: 'note',
  },
  changes: {
    data: (n, { agreement }) => ({
      title: `Ændring ${n}`,
      agreement,
      category: 'goal',
      why: 'Derfor.',
      amount: 1000,
      supportsGoals: true,
      documentedEffect: true,
      effectiveFrom: `2027-01-01${NOON}`,
    }),
    text: 'title',
  },
  editions: {
    data: (n, { agreement }) => ({
      key: `X-${n}`,
      agreement,
      number: n,
      effectiveFrom: `2026-01-01${NOON}`,
      content: {},
      hash: `${n}`,
    }),
    text: 'hash',
  },
  documents: { data: (n) => ({ title: `Dokument ${n}`, kind: 'budget', state: 'valid' }), text: 'title' },
  milestones: { data: (n) => ({ title: `Milepæl ${n}`, state: 'planned' }), text: 'title' },
  obligations: { data: (n) => ({ what: `Opgave ${n}`, who: 'Sekretariatet', frequency: 'yearly' }), text: 'what' },
  meetings: { data: (n) => ({ name: `Møde ${n}` }), text: 'name' },
  'follow-ups': {
    data: (n) => ({ title: `Opfølgning ${n}`, date: `2026-06-01${NOON}`, meeting: 'Bestyrelsesmøde' }),
    text: 'title',
  },
  files: { data: () => ({}), text: null, file: true, states: { plain: {}, report: {} } },

  subscribers: { data: (n) => ({ email: `beboer-${n}@example.org`, state: 'confirmed', language: 'da' }), text: null },
  deliveries: {
    data: (n, { newsletter }) => ({
      key: `${newsletter}/${n}`,
      newsletter,
      subscriber: `${n}`,
      state: 'accepted',
      attempts: 1,
      notBefore: 0,
    }),
    text: 'answer',
  },
  suppressions: { data: (n) => ({ seal: `segl-${n}`, since: `2026-01-01${NOON}` }), text: 'seal' },
  users: {
    data: (n) => ({ email: `ny-${n}-${Math.random()}@example.org`, role: 'board' }),
    text: null,
    touch: { zones: [] },
  },
  'audit-log': {
    data: (n) => ({ seq: n, at: 'nu', operation: 'update', subject: 'x', changes: '{}', hash: 'x' }),
    text: 'subject',
  },
  'sign-ins': {
    data: (n) => ({
      user: `u${n}`,
      hash: `h${n}`,
      startedAt: `2026-01-01${NOON}`,
      provenAt: `2026-01-01${NOON}`,
      seenAt: `2026-01-01${NOON}`,
      network: 'n',
      browser: 'b',
    }),
    text: null,
  },
  'sign-in-links': {
    data: (n) => ({ user: `u${n}`, kind: 'invite', hash: `h${n}`, expiresAt: `2026-01-01${NOON}` }),
    text: null,
  },
  'second-factors': {
    data: (n) => ({ user: `u${n}`, kind: 'app', madeAt: `2026-01-01${NOON}`, secret: `s${n}`, counter: 0 }),
    text: null,
  },
  attempts: { data: (n) => ({ key: `a${n}`, count: 1, until: `2026-01-01${NOON}` }), text: null },
  'cache-versions': { data: (n) => ({ tag: `tag-${n}`, version: `${n}` }), text: 'version' },
  'api-clients': { data: (n) => ({ name: `Program ${n}`, perMinute: 10 }), text: 'name' },
  locks: { data: (n) => ({ key: `lock-${n}`, at: n }), text: 'key' },
  // Later than any test, so it is never processed.
  outbox: { data: (n) => ({ kind: 'errand', what: { n }, notBefore: 4_000_000_000_000, attempts: 0 }), text: null },

  'payload-locked-documents': {
    data: (_, { activities }) => ({ document: { relationTo: 'activities', value: activities.other } }),
    text: null,
  },
  'payload-preferences': { data: (n) => ({ key: `pref-${n}`, value: { n } }), text: null },
  'payload-jobs': {
    data: () => ({ taskSlug: 'schedulePublish', input: {}, waitUntil: `2099-01-01${NOON}` }),
    text: null,
  },
  'payload-kv': { data: (n) => ({ key: `kv-${n}`, data: { n } }), text: null },
  'payload-migrations': { data: (n) => ({ name: `m-${n}`, batch: n }), text: 'name' },
}

let made_ = 0
/** A number that no other document of these tests uses. */
export const next = (): number => (made_ += 1)

interface Wanted {
  place?: Place
  state?: State
  more?: Record<string, unknown>
}

/** Creates a document with full access, whatever the rules say. */
export async function made<Slug extends CollectionSlug>(
  slug: Slug,
  ground: Ground,
  { place = 'own', state = 'plain', more = {} }: Wanted = {},
): Promise<DataFromCollectionSlug<Slug>> {
  const payload = await payloadForTest()
  const { data, file, states } = SAMPLES[slug]
  // Audit entries cannot be created directly; returns the latest one, which an earlier save has written.
  if (slug === 'audit-log') {
    const { docs } = await payload.find({ collection: slug, limit: 1, sort: '-seq', overrideAccess: true })
    if (docs[0]) return docs[0]
  }
  const sent = { ...(await data(next(), ground, place)), ...states?.[state], ...more }
  const image = {
    data: SMALL_PICTURE,
    mimetype: 'image/png',
    name: `billede-${next()}.png`,
    size: SMALL_PICTURE.length,
  }
  const document = await payload.create({
    // One function for many collections: the database and the tests report missing fields.
    collection: slug,
    data: sent as RequiredDataFromCollectionSlug<Slug>,
    locale: 'da',
    overrideAccess: true,
    depth: 0,
    ...(file ? { file: image } : {}),
  })
  if (state === 'report') await given('evaluations', { file: document.id })
  return document
}

/** Creates the documents that the samples refer to. */
export async function ground(): Promise<Ground> {
  const zones = { own: (await given('zones')).id, other: (await given('zones')).id }
  const activities = {
    own: (await given('activities', { zones: [zones.own] })).id,
    other: (await given('activities', { zones: [zones.other] })).id,
  }
  const laid: Ground = {
    zones,
    activities,
    agreement: '',
    goal: '',
    indicator: '',
    period: '',
    metric: '',
    newsletter: '',
  }
  laid.agreement = (await made('agreements', laid)).id
  laid.goal = (await made('goals', laid)).id
  laid.indicator = (await made('indicators', laid)).id
  laid.period = (await made('periods', laid)).id
  laid.metric = (await made('metrics', laid)).id
  laid.newsletter = (await made('newsletters', laid)).id
  return laid
}
