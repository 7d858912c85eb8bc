import { serverOnlyCollection } from '@/src/cms/server-only-collection'

/** What somebody signs in with besides the password (`cms/sign-in/second-factor`): apps that make codes, passkeys, codes for the day that both are lost. */
export const SecondFactors = serverOnlyCollection('second-factors', [
  { name: 'user', type: 'text', required: true, index: true },
  { name: 'kind', type: 'text', required: true },
  { name: 'madeAt', type: 'date', required: true },
  // Of an app: its secret, encrypted. Of a passkey: its public key. Of a recovery code: its seal.
  { name: 'secret', type: 'text', required: true },
  { name: 'credential', type: 'text', index: true },
  // Of a passkey: how often it was used. Of an app: the last half minute whose code was taken.
  { name: 'counter', type: 'number', required: true },
  // Until then it is only being set up.
  { name: 'confirmedAt', type: 'date' },
  { name: 'usedAt', type: 'date' },
])
