import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { COLLECTIONS } from './access/rights.ts'
import { slugFields } from './fields/slug.ts'
import { translationFields } from './fields/translation.ts'
import { expireOnChange, expireOnDelete, noteDraft } from './hooks/expire-cache.ts'
import { keepFormerSlugs } from './hooks/keep-former-slugs.ts'
import { noteOneLanguage, refuseUnpublishedFacts } from './hooks/publish-one-language.ts'
import { stampNew } from './hooks/stamp-new.ts'
import { stayInOwnZones } from './hooks/stay-in-own-zones.ts'
import { trackTranslation } from './hooks/track-translation.ts'
import { translatorsSaveDrafts } from './hooks/translators-save-drafts.ts'
import type { Label } from '@/src/i18n/admin/words'

interface Options {
  slug: CollectionSlug
  labels: { singular: Label; plural: Label }
  description: Label
  group: Label
  useAsTitle: 'title' | 'name' | 'message'
  columns: string[]
  fields: Field[]
  /** Names of the texts whose translations are tracked per field. Empty: nothing is translated. */
  texts: string[]
  drafts?: boolean
  /** Whether its documents have their own addresses on the site. */
  slugged?: boolean
  /** The public path of a document, for the preview of a draft. */
  path?: (document: Record<string, unknown>) => string
  hooks?: CollectionConfig['hooks']
  defaultPopulate?: CollectionConfig['defaultPopulate']
  endpoints?: CollectionConfig['endpoints']
}

/** The number of versions kept per document. */
const VERSIONS = 50

/**
 * What all collections of the public site share: versions, preview, translation and cache. Access is defined in
 * `access/rights.ts`.
 */
export function publicCollection(options: Options): CollectionConfig {
  const { slug, labels, texts, drafts = false, slugged = false, path, useAsTitle, hooks } = options
  const { zoneField } = COLLECTIONS[slug]
  return {
    slug,
    labels,
    ...(options.defaultPopulate ? { defaultPopulate: options.defaultPopulate } : {}),
    admin: {
      group: options.group,
      description: options.description,
      useAsTitle,
      defaultColumns: options.columns,
      ...(path
        ? {
            preview: (document, { locale }) =>
              `/preview?${new URLSearchParams({ path: path(document), locale: locale ?? SOURCE_LOCALE }).toString()}`,
          }
        : {}),
    },
    versions: {
      maxPerDoc: VERSIONS,
      ...(drafts ? { drafts: { autosave: false, schedulePublish: true } } : {}),
    },
    fields: [
      ...options.fields,
      ...(slugged ? slugFields(useAsTitle === 'name' ? 'name' : 'title') : []),
      ...(texts.length > 0 ? translationFields(texts) : []),
    ],
    ...(options.endpoints ? { endpoints: options.endpoints } : {}),
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(drafts ? [translatorsSaveDrafts, noteOneLanguage, noteDraft] : []),
        ...(hooks?.beforeOperation ?? []),
      ],
      beforeChange: [
        stampNew,
        ...(zoneField === 'zones' || zoneField === 'zone' ? [stayInOwnZones(zoneField)] : []),
        ...(drafts ? [refuseUnpublishedFacts] : []),
        ...(slugged ? [keepFormerSlugs] : []),
        ...(texts.length > 0 ? [trackTranslation(texts)] : []),
        ...(hooks?.beforeChange ?? []),
      ],
      afterChange: [...(hooks?.afterChange ?? []), expireOnChange],
      afterDelete: [...(hooks?.afterDelete ?? []), expireOnDelete],
    },
  }
}
