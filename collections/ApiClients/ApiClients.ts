import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { GROUPS } from '@/src/cms/groups'
import { refuse } from '@/src/cms/refuse'
import { label } from '@/src/i18n/admin/words'

/** Characters. Shorter keys could be guessed; the admin generates 36. */
const SHORTEST_KEY = 32
const TOO_SHORT = label('The key must have at least {{shortestKey}} characters.', { shortestKey: SHORTEST_KEY })

/**
 * Other people's programs that read published content: another front end, a partner. Uses Payload's API keys, in a
 * collection of their own so that a key is never a person. A key cannot sign in and reads nothing that an anonymous
 * client may not; it only has wider limits (`src/doors`). Deleting a client revokes its key.
 */
export const ApiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: { singular: label('API key'), plural: label('API keys') },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'contact', 'perMinute', 'updatedAt'],
    description: label(
      "For others' programs that read what is published: docs/api.md. The key is shown only when it is made; keep it at once.",
    ),
    hidden: hiddenExceptFor('admin'),
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  versions: false,
  lockDocuments: false,
  hooks: { beforeChange: [keepOnlyTheHash] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 80,
      label: label('Name'),
      admin: { description: label('The program, and whose it is.') },
    },
    {
      name: 'contact',
      type: 'text',
      maxLength: 120,
      label: label('Contact (a role, not a person)'),
      admin: {
        description: label('For example: the web desk of the housing organisation.'),
      },
    },
    {
      name: 'perMinute',
      type: 'number',
      required: true,
      min: 1,
      max: 6000,
      defaultValue: 300,
      label: label('Requests a minute, at most'),
    },
    { name: 'apiKey', type: 'text' },
  ],
}

/** Payload would also store the key, to show it again. Only its hash, already computed, is needed to authenticate. */
function keepOnlyTheHash({ data, req }: Parameters<CollectionBeforeChangeHook>[0]): Record<string, unknown> {
  const { apiKey, ...kept } = data as { apiKey?: unknown }
  if (typeof apiKey !== 'string') return data
  if (apiKey.length < SHORTEST_KEY) refuse([{ path: 'apiKey', message: TOO_SHORT }], 'api-clients', req)
  return kept
}
