import type { CollectionBeforeChangeHook } from 'payload'
import type { PayloadLockedDocument } from '@/payload-types'

/** Whoever takes an edit lock over takes it for themselves, and on the document that it is of. */
export const keepLock: CollectionBeforeChangeHook<PayloadLockedDocument> = ({ data, originalDoc, req: { user } }) =>
  user === null
    ? data
    : {
        ...data,
        document: originalDoc?.document,
        globalSlug: originalDoc?.globalSlug,
        user: { relationTo: user.collection, value: user.id },
      }
