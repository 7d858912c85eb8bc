import type { CollectionConfig, Field } from 'payload'
import { editionEndpoints } from '@/src/services/agreements/edition-endpoints'
import { localDate } from '@/src/cms/fields/local-date-time'
import { GROUPS } from '@/src/cms/groups'
import { internalCollection } from '@/src/cms/internal-collection'
import { sealed } from '@/src/cms/sealed'
import { label } from '@/src/i18n/admin/words'

/**
 * An agreement as decided, numbered and sealed. Created only by a decided change; never changed or deleted. Separate
 * from Payload's versions, which can be.
 */
export const Editions: CollectionConfig = internalCollection({
  slug: 'editions',
  labels: { singular: label('Edition'), plural: label('Editions') },
  description: label('The agreements as they were decided. They can be neither changed nor deleted.'),
  group: GROUPS.agreements,
  useAsTitle: 'key',
  columns: ['key', 'agreement', 'effectiveFrom', 'decision'],
  defaultSort: '-effectiveFrom',
  endpoints: editionEndpoints,
  hooks: { beforeChange: [sealed.change], beforeDelete: [sealed.delete] },
  fields: [
    // For example `UL-3`. Unique, so that two decisions cannot create the same edition.
    { name: 'key', type: 'text', required: true, unique: true, label: label('Edition') },
    {
      name: 'agreement',
      type: 'relationship',
      relationTo: 'agreements',
      required: true,
      index: true,
      label: label('Agreement'),
    },
    { name: 'number', type: 'number', required: true, label: label('Number') },
    localDate({ name: 'effectiveFrom', required: true, index: true, label: label('In force from') }),
    { name: 'decision', type: 'text', label: label('Decided by') },
    { name: 'change', type: 'relationship', relationTo: 'changes', label: label('Change') },
    { name: 'content', type: 'json', required: true, label: label('Content'), admin: { hidden: true } },
    {
      name: 'papers',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/agreements/EditionPapers#EditionPapers' } },
    },
    { name: 'hash', type: 'text', required: true, label: label('Seal') },
    { name: 'previousHash', type: 'text', label: label('Previous seal') },
    // Until November 2026 both files were made at the decision, and one could belong to another edition. Kept, because
    // editions are never changed; nothing is printed from them.
    ...(['pdf', 'docx'] as const).map((name): Field => ({
      name,
      type: 'upload',
      relationTo: 'files',
      label: label('Old file ({{name}})', { name }),
      admin: { condition: (data) => data[name] != null },
    })),
  ],
})
