import type { CollectionConfig } from 'payload'
import { serverOnlyCollection } from '@/src/cms/server-only-collection'

/** Sessions (`cms/sign-in/sessions.ts`). Stores only a hash of the token, and only the network and browser family. */
export const SignIns: CollectionConfig = {
  ...serverOnlyCollection('sign-ins', [
    { name: 'user', type: 'text', required: true, index: true },
    { name: 'hash', type: 'text', required: true, unique: true },
    { name: 'startedAt', type: 'date', required: true },
    // When the user last authenticated.
    { name: 'provenAt', type: 'date', required: true },
    { name: 'seenAt', type: 'date', required: true, index: true },
    { name: 'network', type: 'text', required: true },
    { name: 'browser', type: 'text', required: true },
  ]),
  // By their ids, SQLite would read all of them to find the old ones.
  defaultSort: 'seenAt',
}
