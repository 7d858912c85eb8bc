import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { label } from './label.ts'

/** What the server keeps for itself: nobody reads or writes it over the admin, REST or GraphQL. */
export function serverOnlyCollection(slug: CollectionSlug, fields: Field[]): CollectionConfig {
  return {
    slug,
    labels: { singular: label('Intern', 'Internal'), plural: label('Interne', 'Internal') },
    admin: { hidden: true },
    graphQL: false,
    versions: false,
    timestamps: false,
    lockDocuments: false,
    fields,
  }
}
