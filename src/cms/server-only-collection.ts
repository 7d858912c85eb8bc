import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { nobody } from './access/internal.ts'
import { label } from './label.ts'

/** What the server keeps for itself: nobody reads or writes it over the admin, REST or GraphQL. */
export function serverOnlyCollection(slug: CollectionSlug, fields: Field[]): CollectionConfig {
  return {
    slug,
    labels: { singular: label('Intern', 'Internal'), plural: label('Interne', 'Internal') },
    admin: { hidden: true },
    access: { read: nobody, create: nobody, update: nobody, delete: nobody, readVersions: nobody },
    graphQL: false,
    versions: false,
    timestamps: false,
    fields,
  }
}
