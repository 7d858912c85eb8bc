import { serverOnlyCollection } from '@/src/cms/server-only-collection'

/**
 * Second factors (`cms/sign-in/second-factor`): authenticator apps, passkeys, and recovery codes for when both are
 * lost.
 */
export const SecondFactors = serverOnlyCollection('second-factors', [
  { name: 'user', type: 'text', required: true, index: true },
  { name: 'kind', type: 'text', required: true },
  { name: 'madeAt', type: 'date', required: true },
  // App: its secret, encrypted. Passkey: its public key. Recovery code: its seal.
  { name: 'secret', type: 'text', required: true },
  { name: 'credential', type: 'text', index: true },
  // Passkey: its signature counter. App: the last 30-second step whose code was accepted.
  { name: 'counter', type: 'number', required: true },
  // Empty while it is being set up.
  { name: 'confirmedAt', type: 'date' },
  { name: 'usedAt', type: 'date' },
])
