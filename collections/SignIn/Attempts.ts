import { serverOnlyCollection } from '@/src/cms/server-only-collection'

/** How often something was tried lately, under a sealed name (`cms/sign-in/attempts.ts`): in the database, so that all processes count together. */
export const Attempts = serverOnlyCollection('attempts', [
  { name: 'key', type: 'text', required: true, unique: true },
  { name: 'count', type: 'number', required: true },
  { name: 'until', type: 'date', required: true, index: true },
])
