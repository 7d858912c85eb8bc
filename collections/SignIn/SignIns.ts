import { serverOnlyCollection } from '@/src/cms/server-only-collection'

/** Who is signed in where (`cms/sign-in/sessions.ts`). Of the token a hash alone; of where one is, a network and a family of browsers. */
export const SignIns = serverOnlyCollection('sign-ins', [
  { name: 'user', type: 'text', required: true, index: true },
  { name: 'hash', type: 'text', required: true, unique: true },
  { name: 'startedAt', type: 'date', required: true },
  // When they last showed that they are themselves.
  { name: 'provenAt', type: 'date', required: true },
  { name: 'seenAt', type: 'date', required: true, index: true },
  { name: 'network', type: 'text', required: true },
  { name: 'browser', type: 'text', required: true },
])
