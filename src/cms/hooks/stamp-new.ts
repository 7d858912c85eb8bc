import type { CollectionBeforeChangeHook } from 'payload'

/**
 * A new document gets the current time. Payload would accept any `updatedAt` sent and copy the original's to a
 * duplicate, but pages show it and use it to find what has changed. On updates Payload sets it itself.
 */
export const stampNew: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, updatedAt: new Date().toISOString() } : data
