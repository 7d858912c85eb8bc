import type { CollectionConfig } from 'payload'
import { serverOnlyCollection } from '@/src/cms/server-only-collection'

/**
 * Single-use tokens: links for choosing a password, and passkey challenges (`cms/sign-in/one-time.ts`). Stored as
 * hashes.
 */
export const SignInLinks: CollectionConfig = {
  ...serverOnlyCollection('sign-in-links', [
    { name: 'user', type: 'text', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true, unique: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
  ]),
  // By their ids, SQLite would read all of them to find the old ones.
  defaultSort: 'expiresAt',
}
