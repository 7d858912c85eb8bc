import type { CollectionBeforeChangeHook } from 'payload'
import type { PayloadLockedDocument } from '@/payload-types'

/** A user who takes over an edit lock can only take it for themselves, and cannot point it at another document. */
export const keepLock: CollectionBeforeChangeHook<PayloadLockedDocument> = ({ data, originalDoc, req: { user } }) =>
  user === null
    ? data
    : {
        ...data,
        document: originalDoc?.document,
        globalSlug: originalDoc?.globalSlug,
        user: { relationTo: user.collection, value: user.id },
      }
