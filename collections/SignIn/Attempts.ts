import { serverOnlyCollection } from '@/src/cms/server-only-collection'

/**
 * Counts recent attempts under a keyed hash of the name (`cms/sign-in/attempts.ts`). In the database, so that all
 * processes share the count.
 */
export const Attempts = serverOnlyCollection('attempts', [
  { name: 'key', type: 'text', required: true, unique: true },
  { name: 'count', type: 'number', required: true },
  { name: 'until', type: 'date', required: true, index: true },
])
