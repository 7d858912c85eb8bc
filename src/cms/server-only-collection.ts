import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { label } from '@/src/i18n/admin/words'

/** A collection for the server only: not reachable over the admin, REST or GraphQL. */
export function serverOnlyCollection(slug: CollectionSlug, fields: Field[]): CollectionConfig {
  return {
    slug,
    labels: { singular: label('Internal'), plural: label('Internal ones') },
    admin: { hidden: true },
    graphQL: false,
    versions: false,
    timestamps: false,
    lockDocuments: false,
    fields,
  }
}
