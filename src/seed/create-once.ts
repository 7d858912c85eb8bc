import type { CollectionSlug, DataFromCollectionSlug, Payload, RequiredDataFromCollectionSlug, Where } from 'payload'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { KEEP_CACHE } from '@/src/cms/hooks/expire-cache'
import { MACHINE_TRANSLATION } from '@/src/cms/hooks/track-translation'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translationsOf } from './texts'

interface Options<Slug extends CollectionSlug> {
  collection: Slug
  /** Matches the document if it already exists. */
  where: Where
  data: RequiredDataFromCollectionSlug<Slug>
  /**
   * Returns its texts in a language. Gets the stored document, whose rows have ids by then. Left out: nothing is
   * translated.
   */
  translate?: (locale: Locale, document: DataFromCollectionSlug<Slug>) => Partial<RequiredDataFromCollectionSlug<Slug>>
  /** False: stays a draft. Left out: the collection has no drafts. */
  publish?: boolean
}

/**
 * Creates a document in Danish and adds its translations, marked as machine-made. Leaves an existing document as it is,
 * since staff may have changed it. Returns the id.
 */
export async function createOnce<Slug extends CollectionSlug>(
  payload: Payload,
  options: Options<Slug>,
): Promise<string> {
  const { collection, where, translate, publish } = options
  // Server command: no user, full access.
  const target = { collection, ...AS_SERVER }
  const { docs } = await payload.find({ ...target, where, limit: 1, draft: true })
  const existing = docs[0]
  if (existing) return String(existing.id)

  const status = publish === undefined ? {} : { _status: publish ? 'published' : 'draft' }
  // The Local API's types do not accept a status in the data of a generic collection.
  const data = { ...options.data, ...status } as RequiredDataFromCollectionSlug<Slug>
  const document = await payload.create({ ...target, locale: SOURCE_LOCALE, data, context: KEEP_CACHE })
  if (translate) {
    const written = document as DataFromCollectionSlug<Slug>
    for (const { locale, said } of translationsOf((language) => translate(language, written))) {
      await payload.update({
        ...target,
        id: document.id,
        locale,
        data: { ...said, ...status } as never,
        context: { ...KEEP_CACHE, ...MACHINE_TRANSLATION },
      })
    }
  }
  return String(document.id)
}
