import type { CollectionBeforeChangeHook } from 'payload'

/**
 * A new document is of now. Payload would take any `updatedAt` that is sent, and give a copy that of the original; but
 * pages show it, and find by it what has changed since they were last read. At an update Payload sets it itself.
 */
export const stampNew: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, updatedAt: new Date().toISOString() } : data
