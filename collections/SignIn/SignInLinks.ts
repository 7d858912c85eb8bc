import { serverOnlyCollection } from '@/src/cms/server-only-collection'

/** What can be used once: links to choose a password by, and what a passkey is asked (`cms/sign-in/one-time.ts`). Kept as hashes. */
export const SignInLinks = serverOnlyCollection('sign-in-links', [
  { name: 'user', type: 'text', required: true, index: true },
  { name: 'kind', type: 'text', required: true },
  { name: 'hash', type: 'text', required: true, unique: true },
  { name: 'expiresAt', type: 'date', required: true, index: true },
  { name: 'usedAt', type: 'date' },
])
