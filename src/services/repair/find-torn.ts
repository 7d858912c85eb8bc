import path from 'node:path'
import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'
import { storageOf } from '@/src/cms/files/storage'
import { type UploadSlug, waitingKey } from '@/src/cms/files/stored-file'
import { isStored, placed, placeOf } from '@/src/installation/uploads/keys'
import { differing, said, saysNoMore } from '@/src/domain/repair/plain-value'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { namesIn, type RowFiles } from '@/src/cms/files/row-files'
import { AS_SERVER } from '@/src/cms/access/as-server'

/** Damage left by interrupted saves, from before saves were transactions. */
export type Torn = TornDocument | TornFile

export interface TornDocument {
  kind: 'withoutText' | 'withoutVersion' | 'manyLatest' | 'lessThanVersion' | 'unlikeVersion'
  collection: CollectionSlug
  id: string
  /** The fields that differ from its version, such as `title@ur`. */
  fields?: string[]
}

interface TornFile {
  kind: 'rowWithoutFile' | 'fileWaits' | 'fileWithoutRow'
  collection: UploadSlug
  /** The stored file name. */
  file: string
}

/** A one-line description of each kind, and what `mend` does about it. */
export const TORN: Readonly<Record<Torn['kind'], string>> = {
  withoutText: 'is published without a text that it must have in Danish; it is taken down',
  withoutVersion: 'has no version; one is made of what is there',
  manyLatest: 'has more than one latest version; the newest stays',
  lessThanVersion: 'is published, and lacks what its version says; it becomes what that says',
  unlikeVersion:
    'is published, and says something that its version does not; it stays as readers see it, and a version is made of it: the one before can be put back in the admin',
  rowWithoutFile: 'has a row, and lies nowhere; upload it again, or delete the row',
  fileWaits:
    'has a row, and waits where the killed save left it; readers get it from there, and a site that runs puts it into place',
  fileWithoutRow: 'is stored, and has no row; it is deleted',
}

const PAGE = 100
/** Number of a document's newest versions checked; enough to detect damage. */
const VERSIONS = 10
/**
 * By the save time of the version's content. The version row's own time is unreliable, because unmarking it as latest
 * updates it.
 */
export const NEWEST_FIRST = ['-version.updatedAt', '-updatedAt']
const IN_ALL_LANGUAGES = { ...AS_SERVER, locale: 'all', fallbackLocale: false } as const

/** Checks all documents with drafts and all stored files. Reads with full access and writes nothing. */
export async function* findTorn(payload: Payload): AsyncGenerator<Torn> {
  for (const config of payload.config.collections) {
    if (config.versions && config.versions.drafts) yield* tornDocuments(payload, config)
  }
  yield* tornFiles(payload, 'media')
  yield* tornFiles(payload, 'files')
}

async function* tornDocuments(payload: Payload, config: SanitizedCollectionConfig): AsyncGenerator<Torn> {
  const collection = config.slug
  // Joins list other documents; they are stored neither in the document nor in its versions.
  const joins = config.flattenedFields.filter(({ type }) => type === 'join').map(({ name }) => name)
  const translated = config.flattenedFields
    .filter((field) => 'localized' in field && field.localized)
    .map(({ name }) => name)
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      ...IN_ALL_LANGUAGES,
      draft: false,
      limit: PAGE,
      page,
      sort: 'id',
    })
    for (const document of docs) {
      const id = String(document.id)
      const { docs: versions } = await payload.findVersions({
        collection,
        ...IN_ALL_LANGUAGES,
        limit: VERSIONS,
        sort: NEWEST_FIRST,
        where: { parent: { equals: id } },
      })
      const isPublished = Reflect.get(document, '_status') === 'published'
      if (versions.length === 0) yield { kind: 'withoutVersion', collection, id }
      if (versions.filter((version) => Reflect.get(version, 'latest') === true).length > 1)
        yield { kind: 'manyLatest', collection, id }
      if (isPublished && lacksText(config, document)) {
        yield { kind: 'withoutText', collection, id }
        continue
      }
      const published = versions.find(({ version }) => Reflect.get(version, '_status') === 'published')
      if (!isPublished || !published) continue
      const [here, there] = [without(document, joins), without(published.version, joins)]
      const fields = differing(here, there, (name) => translated.includes(name))
      if (fields.length > 0)
        yield {
          kind: saysNoMore(said(here), said(there)) ? 'lessThanVersion' : 'unlikeVersion',
          collection,
          id,
          fields,
        }
    }
    if (!hasNextPage) return
  }
}

/** Whether a required text is missing in Danish. */
function lacksText({ flattenedFields }: SanitizedCollectionConfig, document: object): boolean {
  return flattenedFields.some((field) => {
    if (!('localized' in field && field.localized && 'required' in field && field.required)) return false
    const texts: unknown = Reflect.get(document, field.name)
    const danish: unknown = typeof texts === 'object' && texts !== null ? Reflect.get(texts, SOURCE_LOCALE) : null
    return danish === undefined || danish === null || danish === ''
  })
}

function without(document: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)))
}

async function* tornFiles(payload: Payload, collection: UploadSlug): AsyncGenerator<Torn> {
  const { store, folder } = storageOf(payload, collection)
  const stored = new Set<string>()
  for await (const { key } of placed(store, `${folder}/`)) stored.add(path.posix.basename(key))
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      overrideAccess: true,
      depth: 0,
      limit: PAGE,
      page,
      sort: 'id',
    })
    for (const file of docs.flatMap((row) => namesIn(row as RowFiles))) {
      // The file may have been added since they were listed.
      if (stored.delete(file) || (await isStored(store, placeOf(folder, file)))) continue
      yield {
        kind: (await waitingKey(store, folder, file)) === null ? 'rowWithoutFile' : 'fileWaits',
        collection,
        file,
      }
    }
    if (!hasNextPage) break
  }
  for (const file of stored) yield { kind: 'fileWithoutRow', collection, file }
}
