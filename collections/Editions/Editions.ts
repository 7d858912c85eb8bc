import type { CollectionConfig, Field } from 'payload'
import { editionEndpoints } from '@/src/services/agreements/edition-endpoints'
import { localDate } from '@/src/cms/fields/local-date-time'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { label } from '@/src/cms/label'
import { sealed } from '@/src/cms/sealed'

/**
 * An agreement as decided, numbered and sealed. Created only by a decided change; never changed or deleted. Separate
 * from Payload's versions, which can be.
 */
export const Editions: CollectionConfig = internalCollection({
  slug: 'editions',
  labels: { singular: label('Udgave', 'Edition'), plural: label('Udgaver', 'Editions') },
  description: label(
    'Aftalerne, som de blev vedtaget. Kan ikke ændres eller slettes.',
    'The agreements as they were decided. They can be neither changed nor deleted.',
  ),
  group: GROUPS.agreements,
  useAsTitle: 'key',
  columns: ['key', 'agreement', 'effectiveFrom', 'decision'],
  defaultSort: '-effectiveFrom',
  endpoints: editionEndpoints,
  hooks: { beforeChange: [sealed.change], beforeDelete: [sealed.delete] },
  fields: [
    // For example `UL-3`. Unique, so that two decisions cannot create the same edition.
    { name: 'key', type: 'text', required: true, unique: true, label: label('Udgave', 'Edition') },
    {
      name: 'agreement',
      type: 'relationship',
      relationTo: 'agreements',
      required: true,
      index: true,
      label: label('Aftale', 'Agreement'),
    },
    { name: 'number', type: 'number', required: true, label: label('Nummer', 'Number') },
    localDate({ name: 'effectiveFrom', required: true, index: true, label: label('Gælder fra', 'In force from') }),
    { name: 'decision', type: 'text', label: label('Besluttet af', 'Decided by') },
    { name: 'change', type: 'relationship', relationTo: 'changes', label: label('Ændring', 'Change') },
    { name: 'content', type: 'json', required: true, label: label('Indhold', 'Content'), admin: { hidden: true } },
    {
      name: 'papers',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/agreements/EditionPapers#EditionPapers' } },
    },
    { name: 'hash', type: 'text', required: true, label: label('Segl', 'Seal') },
    { name: 'previousHash', type: 'text', label: label('Forrige segl', 'Previous seal') },
    // Until November 2026 both files were made at the decision, and one could belong to another edition. Kept, because
    // editions are never changed; nothing is printed from them.
    ...(['pdf', 'docx'] as const).map((name): Field => ({
      name,
      type: 'upload',
      relationTo: 'files',
      label: label(`Gammel fil (${name})`, `Old file (${name})`),
      admin: { condition: (data) => data[name] != null },
    })),
  ],
})
