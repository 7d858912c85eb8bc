import type { CollectionSlug, GlobalSlug } from 'payload'
import { statedFact, STATED_FACT_NAMES, type StatedFactName } from '@/src/domain/offers/stated-facts'

/** The operators that strangers may use, by kind of field. */
export const OPERATORS = {
  id: ['equals', 'in'],
  text: ['equals', 'in'],
  choice: ['equals', 'in'],
  flag: ['equals', 'not_equals'],
  number: ['equals', 'in', 'greater_than_equal', 'less_than_equal'],
  date: ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
} as const satisfies Record<string, readonly string[]>

export type Kind = keyof typeof OPERATORS

export interface OpenCollection {
  /** Description in Danish and English, for docs/api.md and the OpenAPI file. */
  what: string
  /** Fields that strangers may filter by. */
  where: Record<string, Kind>
  /** Fields that strangers may sort by, ascending or (with a minus) descending. */
  sort: readonly string[]
}

const COMMON = { id: 'id', createdAt: 'date', updatedAt: 'date' } as const
const SORTED = ['createdAt', 'updatedAt'] as const
const PLACED = { everywhere: 'flag', zones: 'id', afdelinger: 'id' } as const
const STATED = Object.fromEntries(
  STATED_FACT_NAMES.map((name) => [name, statedFact(name).kind === 'flag' ? 'flag' : 'choice']),
) as Record<StatedFactName, 'flag' | 'choice'>
const OFFERED = {
  ...COMMON,
  ...PLACED,
  slug: 'text',
  needs: 'choice',
  audiences: 'choice',
  languages: 'choice',
  ...STATED,
  'price.kind': 'choice',
  venue: 'id',
  partners: 'id',
  sample: 'flag',
} as const

/**
 * Which collections strangers may read through the API, and by what they may filter and sort. The request validation,
 * the OpenAPI file and the table in docs/api.md are all generated from this table. Closed collections are listed too: a
 * new collection must state which it is.
 */
const DOORS = {
  activities: {
    what: 'Tilbud: what the plan offers',
    where: { ...OFFERED, focusArea: 'id', parent: 'id', state: 'choice', kind: 'choice' },
    sort: [...SORTED, 'slug'],
  },
  events: {
    what: 'Events of the calendar, once or in a series',
    where: { ...OFFERED, activity: 'id', start: 'date', lastEnd: 'date' },
    sort: [...SORTED, 'slug', 'start'],
  },
  notices: {
    what: 'Notices at the top of the site',
    where: {
      ...COMMON,
      everywhere: 'flag',
      zones: 'id',
      severity: 'choice',
      from: 'date',
      until: 'date',
      sample: 'flag',
    },
    sort: [...SORTED, 'until'],
  },
  zones: { what: 'The zones of the area', where: { ...COMMON, number: 'number' }, sort: [...SORTED, 'number', 'name'] },
  afdelinger: {
    what: 'Housing departments',
    where: { ...COMMON, slug: 'text', zone: 'id', organisation: 'id' },
    sort: [...SORTED, 'slug', 'name'],
  },
  venues: { what: 'Places where things are held', where: { ...COMMON, zone: 'id' }, sort: [...SORTED, 'name'] },
  'housing-organisations': { what: 'Housing organisations', where: COMMON, sort: [...SORTED, 'name'] },
  'focus-areas': { what: 'The four areas of work', where: { ...COMMON, code: 'text' }, sort: [...SORTED, 'code'] },
  partners: { what: 'Partners', where: COMMON, sort: [...SORTED, 'name'] },
  newsletters: {
    what: 'Newsletters that are being sent or were',
    where: { ...COMMON, slug: 'text', date: 'date' },
    sort: [...SORTED, 'slug', 'date'],
  },
  evaluations: {
    what: 'Evaluations for everyone',
    where: { ...COMMON, slug: 'text', kind: 'choice', year: 'number', activity: 'id' },
    sort: [...SORTED, 'slug', 'year'],
  },
  pages: {
    what: 'Pages that stand alone: about, privacy, accessibility',
    where: { ...COMMON, slug: 'text' },
    sort: [...SORTED, 'slug'],
  },
  media: { what: 'Pictures and PDF files: what they show and where they lie', where: COMMON, sort: SORTED },
  files: 'by-id',

  'print-runs': 'closed',
  postings: 'closed',
  'qr-codes': 'closed',
  'qr-scans': 'closed',
  'follow-ups': 'closed',
  agreements: 'closed',
  changes: 'closed',
  editions: 'closed',
  documents: 'closed',
  milestones: 'closed',
  obligations: 'closed',
  meetings: 'closed',
  goals: 'closed',
  indicators: 'closed',
  areas: 'closed',
  periods: 'closed',
  measurements: 'closed',
  'log-entries': 'closed',
  metrics: 'closed',
  subscribers: 'closed',
  deliveries: 'closed',
  suppressions: 'closed',
  users: 'closed',
  'api-clients': 'closed',
  'audit-log': 'closed',
  locks: 'closed',
  outbox: 'closed',
  'cache-versions': 'closed',
  'sign-ins': 'closed',
  'sign-in-links': 'closed',
  'second-factors': 'closed',
  attempts: 'closed',
  'payload-kv': 'closed',
  'payload-jobs': 'closed',
  'payload-locked-documents': 'closed',
  'payload-preferences': 'closed',
  'payload-migrations': 'closed',
} as const satisfies Record<CollectionSlug, OpenCollection | 'by-id' | 'closed'>

const GLOBAL_DOORS = {
  site: { what: 'Name, contact and languages of the plan' },
  organisation: { what: 'Who decides what, as a tree' },
  governance: 'closed',
} as const satisfies Record<GlobalSlug, { what: string } | 'closed'>

/** The open collections, in the order of the table. */
export const OPEN_COLLECTIONS: ReadonlyMap<string, OpenCollection> = new Map(
  Object.entries<OpenCollection | string>(DOORS).flatMap(([slug, door]) =>
    typeof door === 'string' ? [] : [[slug, door] as const],
  ),
)

/**
 * Collections of which strangers may read a single document if they know its id (the report of an evaluation), but
 * never a list.
 */
export const OPEN_BY_ID: ReadonlySet<string> = new Set(
  Object.entries(DOORS).flatMap(([slug, door]) => (door === 'by-id' ? [slug] : [])),
)

export const OPEN_GLOBALS: ReadonlyMap<string, { what: string }> = new Map(
  Object.entries<{ what: string } | string>(GLOBAL_DOORS).flatMap(([slug, door]) =>
    typeof door === 'string' ? [] : [[slug, door] as const],
  ),
)
