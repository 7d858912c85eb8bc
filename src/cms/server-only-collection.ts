import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { label } from './label.ts'

/** A collection for the server only: not reachable over the admin, REST or GraphQL. */
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
