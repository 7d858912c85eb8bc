import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { hiddenExceptFor } from './access/hidden-except-for.ts'
import type { Role } from './access/roles.ts'
import { auditChange, auditDelete } from './audit/audit-hooks.ts'
import { translationFields } from './fields/translation.ts'
import { expireOnChange, expireOnDelete } from './hooks/expire-cache.ts'
import { trackTranslation } from './hooks/track-translation.ts'
import type { Label } from '@/src/i18n/admin/words'

interface Options {
  slug: CollectionSlug
  labels: { singular: Label; plural: Label }
  description: Label
  group: Label
  useAsTitle: string
  columns: string[]
  fields: Field[]
  /** Names of the texts whose translations are tracked. Absent: nothing is translated. */
  texts?: string[]
  defaultSort?: string
  /** Roles that see it in the admin's menu. By default: those that may read the internal area. */
  seenBy?: readonly Role[]
  hooks?: CollectionConfig['hooks']
  endpoints?: CollectionConfig['endpoints']
  components?: NonNullable<CollectionConfig['admin']>['components']
}

const INTERNAL: readonly Role[] = ['admin', 'editor', 'leader', 'board']

/**
 * What all collections of the internal area share: every change is written to the audit log. They use none of Payload's
 * versions, which name no author and are deleted with the document (docs/decisions/0010).
 */
export function internalCollection(options: Options): CollectionConfig {
  const {
    slug,
    labels,
    description,
    group,
    useAsTitle,
    columns,
    fields,
    texts = [],
    hooks,
    seenBy = INTERNAL,
  } = options
  const translated = texts.length > 0
  return {
    slug,
    labels,
    ...(options.defaultSort ? { defaultSort: options.defaultSort } : {}),
    admin: {
      group,
      description,
      useAsTitle,
      defaultColumns: columns,
      hidden: hiddenExceptFor(...seenBy),
      ...(options.components ? { components: options.components } : {}),
    },
    versions: false,
    disableDuplicate: true,
    fields: translated ? [...fields, ...translationFields(texts)] : fields,
    ...(options.endpoints ? { endpoints: options.endpoints } : {}),
    hooks: {
      ...hooks,
      beforeChange: [...(translated ? [trackTranslation(texts)] : []), ...(hooks?.beforeChange ?? [])],
      afterChange: [auditChange, ...(hooks?.afterChange ?? []), expireOnChange],
      afterDelete: [auditDelete, ...(hooks?.afterDelete ?? []), expireOnDelete],
    },
  }
}
