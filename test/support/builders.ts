import type { DataFromCollectionSlug, RequiredDataFromCollectionSlug } from 'payload'
import type { Locale } from '@/src/i18n/locales'
import { payloadForTest } from './payload-for-test'

/** The content collections: all but files and users. */
export const CONTENT = [
  'activities',
  'events',
  'notices',
  'zones',
  'afdelinger',
  'venues',
  'housing-organisations',
  'focus-areas',
  'partners',
  'evaluations',
  'pages',
] as const
export type ContentSlug = (typeof CONTENT)[number]

type Data<Slug extends ContentSlug> = Partial<RequiredDataFromCollectionSlug<Slug>>

let made = 0
let zonesMade = 0

/** Required fields of a new document, with new values each time where they must be unique. */
const REQUIRED: { [Slug in ContentSlug]: (n: number, given: Data<Slug>) => Promise<Data<Slug>> | Data<Slug> } = {
  activities: (n) => ({
    slug: `tilbud-${n}`,
    title: `Tilbud ${n}`,
    summary: 'Et tilbud.',
    state: 'open',
    kind: 'own',
    price: { kind: 'unknown' },
  }),
  events: (n) => ({
    slug: `arrangement-${n}`,
    title: `Arrangement ${n}`,
    summary: 'Et arrangement.',
    price: { kind: 'unknown' },
    repeats: { frequency: 'once' },
    // A Monday.
    ...span('2026-11-02T17:00', '2026-11-02T19:00'),
  }),
  notices: (n) => ({
    message: `Besked ${n}`,
    severity: 'info',
    until: '2099-01-01T12:00:00.000Z',
    until_tz: 'Europe/Copenhagen',
  }),
  // Zone numbers end at 99, and many tests create zones.
  zones: (n) => ({ number: (zonesMade += 1), name: `Zone ${n}`, mark: 'circle', x: 50, y: 50 }),
  afdelinger: async (n, { zone, organisation }) => ({
    name: `Afdeling ${n}`,
    zone: zone ?? (await given('zones')).id,
    organisation: organisation ?? (await given('housing-organisations')).id,
  }),
  venues: (n) => ({ name: `Sted ${n}` }),
  'housing-organisations': (n) => ({ name: `Boligorganisation ${n}` }),
  'focus-areas': (n) => ({ name: `Indsats ${n}`, code: `I${n}`, art: 'education' }),
  partners: (n) => ({ name: `Partner ${n}` }),
  evaluations: (n) => ({
    slug: `evaluering-${n}`,
    title: `Evaluering ${n}`,
    summary: 'Hvad vi så.',
    kind: 'evaluation',
    year: 2025,
    by: 'Os',
    audience: 'public',
  }),
  pages: (n) => ({ title: `Side ${n}` }),
}

/** Whether a collection has drafts. */
export function hasDrafts(slug: ContentSlug): boolean {
  return ['activities', 'events', 'notices', 'evaluations', 'pages'].includes(slug)
}

/** What a form would send for a new document: the test's fields plus the other required ones. */
export async function filled<Slug extends ContentSlug>(
  slug: Slug,
  data: Data<Slug> = {},
): Promise<RequiredDataFromCollectionSlug<Slug>> {
  made += 1
  return { ...(await REQUIRED[slug](made, data)), ...data } as RequiredDataFromCollectionSlug<Slug>
}

/** Creates a document with full access; published, unless the test says otherwise. */
export async function given<Slug extends ContentSlug>(
  slug: Slug,
  data: Data<Slug> = {},
): Promise<DataFromCollectionSlug<Slug>> {
  const payload = await payloadForTest()
  const status = hasDrafts(slug) ? { _status: 'published' } : {}
  const document = await payload.create({
    collection: slug,
    data: { ...status, ...(await filled(slug, data)) },
    locale: 'da',
    overrideAccess: true,
    depth: 0,
  })
  return document
}

/** Creates a draft that was never published. */
export function givenDraft<Slug extends ContentSlug>(
  slug: Slug,
  data: Data<Slug> = {},
): Promise<DataFromCollectionSlug<Slug>> {
  return given(slug, { ...data, _status: 'draft' })
}

/** Saves newer texts or facts as a draft on top of the published document. */
export async function draftOnTop<Slug extends ContentSlug>(
  slug: Slug,
  id: string,
  data: Data<Slug>,
  locale: Locale = 'da',
): Promise<void> {
  const payload = await payloadForTest()
  await payload.update({
    collection: slug,
    id,
    data: data as never,
    draft: true,
    locale,
    overrideAccess: true,
    depth: 0,
  })
}

/** Returns what is stored, ignoring access: the published (main) document, or the newest version. */
export async function stored<Slug extends ContentSlug>(
  slug: Slug,
  id: string,
  { locale = 'da', draft = false }: { locale?: Locale; draft?: boolean } = {},
): Promise<DataFromCollectionSlug<Slug>> {
  const payload = await payloadForTest()
  const document = await payload.findByID({
    collection: slug,
    id,
    locale,
    draft,
    fallbackLocale: false,
    overrideAccess: true,
    depth: 0,
  })
  return document
}

/** How many versions of a document are stored. */
export async function versionsOf(slug: ContentSlug, id: string): Promise<number> {
  const payload = await payloadForTest()
  const { totalDocs } = await payload.countVersions({
    collection: slug,
    where: { parent: { equals: id } },
    overrideAccess: true,
  })
  return totalDocs
}

/** A start and an end as the form sends them, from wall-clock times in the Danish winter (`2026-11-02T17:00`). */
export function span(start: string, end: string) {
  const instant = (local: string) => new Date(`${local}:00+01:00`).toISOString()
  return {
    start: instant(start),
    start_tz: 'Europe/Copenhagen' as const,
    end: instant(end),
    end_tz: 'Europe/Copenhagen' as const,
  }
}

/** A day as the form sends it: noon UTC. */
export function day(date: string): string {
  return `${date}T12:00:00.000Z`
}
