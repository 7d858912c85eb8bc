import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { COLLECTIONS, FIELDS_ANYWHERE } from '@/src/cms/access/rights'
import type { Seat } from '@/src/cms/access/roles'
import { payloadForTest } from '../payload-for-test'
import { gives, type Tried } from '../rights/meanings'
import { type Ground, made, next, type Place, SAMPLES, type State } from '../rights/samples'

/** A word that occurs in exactly one field of one document or version. */
export interface Canary {
  /** The text searched for; numbers can be canaries too. */
  word: string
  slug: CollectionSlug
  /** Of the document. */
  id: string
  /** The dotted field name, without a leading `version.`. */
  path: string
  in: 'document' | 'version'
  tried: Tried
  hidden: boolean
}

/** A document that contains canaries. */
export interface Nest {
  slug: CollectionSlug
  id: string
  tried: Tried
  versions: string[]
}

/** Whether the table of rights lets somebody see a canary. */
export function maySee({ slug, path, in: where, tried, hidden }: Canary, seat: Seat): boolean {
  if (hidden) return false
  const rights = COLLECTIONS[slug]
  const whole =
    where === 'document'
      ? gives(rights.read, seat, tried)
      : gives(rights.versions, seat, tried) && gives(rights.read, seat, tried)
  const names = path.split('.')
  const lines = names.flatMap(
    (name, at) => rights.fields?.[names.slice(0, at + 1).join('.')] ?? FIELDS_ANYWHERE[name] ?? [],
  )
  return whole && lines.every(({ read }) => read === undefined || gives(read, seat, tried))
}

const LOCALES = ['da', 'so'] as const
/** Numeric canaries start here: no other number in the tests is that large. */
const FIRST_NUMBER = 70_000_000
let count = 0

/** File fields that Payload sets; other tests check them. */
const OF_FILES: readonly string[] = [
  'filename',
  'mimeType',
  'url',
  'thumbnailURL',
  'sizes',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'prefix',
]
/** Fields used to find or store a document, not texts: a canary in them would break the test. */
const KEPT: readonly string[] = ['id', 'createdAt', 'updatedAt', 'sessions', 'loginAttempts', 'seq', 'revision']

/**
 * Creates a document of each collection in each state and place, with canaries in all fields, drafts and earlier
 * versions.
 */
export async function plant(laid: Ground): Promise<{ canaries: Canary[]; nests: Nest[] }> {
  const payload = await payloadForTest()
  const canaries: Canary[] = []
  const nests: Nest[] = []
  const slugs = (Object.keys(COLLECTIONS) as CollectionSlug[]).filter((slug) => !slug.startsWith('payload-'))
  for (const slug of slugs) {
    const places: Place[] = COLLECTIONS[slug].zoneField || slug === 'postings' ? ['own', 'other'] : ['own']
    for (const place of places) {
      for (const state of Object.keys(SAMPLES[slug].states ?? { plain: {} }) as State[]) {
        const { id } = await made(slug, laid, { place, state })
        const { text } = SAMPLES[slug]
        // Creates an earlier version, and a draft on top of the published document.
        if (COLLECTIONS[slug].versions && text)
          await payload.update({
            collection: slug,
            id,
            locale: 'da',
            data: { [text]: `Nyere ${next()}` },
            overrideAccess: true,
            depth: 0,
          })
        if (COLLECTIONS[slug].publish && state === 'published' && text) {
          await payload.update({
            collection: slug,
            id,
            locale: 'da',
            draft: true,
            data: { [text]: `Kladde ${next()}` },
            overrideAccess: true,
            depth: 0,
          })
        }
        nests.push({ slug, id, tried: { place, state }, versions: [] })
      }
    }
  }
  for (const nest of nests) canaries.push(...(await fill(payload, nest, nests)))
  return { canaries, nests }
}

interface Stored extends Record<string, unknown> {
  id: string
}

async function fill(payload: Payload, nest: Nest, nests: readonly Nest[]): Promise<Canary[]> {
  const { slug, id } = nest
  const { config } = payload.collections[slug]
  const canaries: Canary[] = []
  const place = (where: Canary['in']) => (path: string, word: string, hidden: boolean) =>
    canaries.push({ word, slug, id, path, in: where, tried: nest.tried, hidden })
  const document = await payload.db.findOne<Stored>({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req: {},
  })
  if (!document) throw new Error(`${slug}/${id} is not there`)
  const filled = overlaid(config.flattenedFields, document, {
    tell: place('document'),
    hidden: false,
    above: '',
    nests,
    of: nest,
  })
  await payload.db.updateOne({ collection: slug, id, data: filled, locale: 'all', req: {}, returning: false })
  if (!config.versions) return canaries
  const { docs } = await payload.db.findVersions<Stored>({
    collection: slug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    locale: 'all',
    pagination: false,
    req: {},
  })
  const current = docs.find(({ version }) => version._status !== 'draft' || document._status === 'draft')
  for (const { id: versionId, version, ...rest } of docs) {
    nest.versions.push(String(versionId))
    const isCurrent = versionId === current?.id && version._status === document._status
    const inner = isCurrent
      ? { ...filled, id: undefined }
      : overlaid(config.flattenedFields, version, { tell: place('version'), hidden: false, above: '', nests, of: nest })
    delete inner.id
    await payload.db.updateVersion({
      collection: slug,
      id: versionId,
      versionData: { ...rest, version: inner },
      locale: 'all',
      req: {},
      returning: false,
    })
  }
  return canaries
}

interface At {
  tell: (path: string, word: string, hidden: boolean) => void
  hidden: boolean
  above: string
  nests: readonly Nest[]
  of: Nest
}

/**
 * Returns a stored document with a canary in every text, number and object field, and relations to non-public
 * documents.
 */
function overlaid(fields: readonly FlattenedField[], stored: Record<string, unknown>, at: At): Record<string, unknown> {
  const filled = { ...stored }
  for (const field of fields) {
    if (KEPT.includes(field.name) || OF_FILES.includes(field.name) || ('virtual' in field && field.virtual)) continue
    const path = `${at.above}${field.name}`
    const hidden = at.hidden || ('hidden' in field && field.hidden === true)
    const tell = (value: string) => at.tell(path, value, hidden)
    const localized = 'localized' in field && field.localized === true
    const put = (value: () => unknown) => {
      filled[field.name] = localized
        ? { ...(stored[field.name] as object), ...Object.fromEntries(LOCALES.map((locale) => [locale, value()])) }
        : value()
    }
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'code':
      case 'email': {
        const many = 'hasMany' in field && field.hasMany === true
        put(() => {
          const one = field.type === 'email' ? `${word(tell)}@example.org` : word(tell)
          return many ? [one] : one
        })
        break
      }
      // Computed on each read, not stored.
      case 'join':
        Reflect.deleteProperty(filled, field.name)
        break
      case 'json':
        put(() => ({ ord: word(tell) }))
        break
      case 'richText':
        put(() => paragraph(word(tell)))
        break
      case 'number':
        if (at.of.slug !== 'audit-log') put(() => number(tell))
        break
      case 'group':
        filled[field.name] = overlaid(field.flattenedFields, Object(stored[field.name]) as Record<string, unknown>, {
          ...at,
          hidden,
          above: `${path}.`,
        })
        break
      case 'relationship':
      case 'upload': {
        if (stored[field.name] != null || typeof field.relationTo !== 'string' || ('hasMany' in field && field.hasMany))
          break
        // Points to the least public possible target.
        const target = at.nests.findLast(({ slug }) => slug === field.relationTo)
        if (target && target.id !== at.of.id) put(() => target.id)
        break
      }
      default:
    }
  }
  return filled
}

function word(tell: (word: string) => void): string {
  const one = `kanarie${(count += 1)}x`
  tell(one)
  return one
}

function number(tell: (word: string) => void): number {
  const one = FIRST_NUMBER + (count += 1)
  tell(String(one))
  return one
}

function paragraph(text: string): object {
  const node = (type: string, children: object[], more: object = {}) => ({
    type,
    children,
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    ...more,
  })
  return {
    root: node('root', [
      node('paragraph', [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }], {
        textFormat: 0,
      }),
    ]),
  }
}

const CANARY = /kanarie\d+x|(?<![\da-z-])7\d{7}(?![\da-z-])/g

/** Returns the canaries found in a response. */
export function heardIn(text: string, all: ReadonlyMap<string, Canary>): Canary[] {
  return [...new Set(text.match(CANARY) ?? [])].flatMap((found) => all.get(found) ?? [])
}
