import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { refuse } from '@/src/cms/refuse'

/** Shorter keys can be guessed; the admin makes one of 36 characters. */
const SHORTEST_KEY = 32
const TOO_SHORT = label(
  `Nøglen skal have mindst ${SHORTEST_KEY} tegn.`,
  `The key must have at least ${SHORTEST_KEY} characters.`,
)

/**
 * Programs of others that read what is published: another front end, a partner. Payload's own API keys, on a collection of their own, so
 * that none is ever a person: a key signs in nowhere and reads no more than a stranger, only more of it at a time (`src/doors`).
 * Deleting one ends its key.
 */
export const ApiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: { singular: label('API-nøgle', 'API key'), plural: label('API-nøgler', 'API keys') },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'contact', 'perMinute', 'updatedAt'],
    description: label(
      'For andres programmer, der læser det offentliggjorte: docs/api.md. Nøglen vises kun, når den laves; gem den med det samme.',
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
      label: label('Navn', 'Name'),
      admin: { description: label('Programmet, og hvis det er.', 'The program, and whose it is.') },
    },
    {
      name: 'contact',
      type: 'text',
      maxLength: 120,
      label: label('Kontakt (en rolle, ingen person)', 'Contact (a role, not a person)'),
      admin: {
        description: label(
          'For eksempel: webredaktionen i boligorganisationen.',
          'For example: the web desk of the housing organisation.',
        ),
      },
    },
    {
      name: 'perMinute',
      type: 'number',
      required: true,
      min: 1,
      max: 6000,
      defaultValue: 300,
      label: label('Forespørgsler i minuttet, højst', 'Requests a minute, at most'),
    },
    { name: 'apiKey', type: 'text' },
  ],
}

/** Payload would keep the key as well, so that it can be shown again. What opens the door is its hash, made a moment ago; that is enough. */
function keepOnlyTheHash({ data, req }: Parameters<CollectionBeforeChangeHook>[0]): Record<string, unknown> {
  const { apiKey, ...kept } = data as { apiKey?: unknown }
  if (typeof apiKey !== 'string') return data
  if (apiKey.length < SHORTEST_KEY) refuse([{ path: 'apiKey', message: TOO_SHORT }], 'api-clients', req)
  return kept
}
