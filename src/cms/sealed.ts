import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

const FORBIDDEN = 403

function refuse({ i18n }: PayloadRequest): never {
  throw new APIError(
    sayIn(languageOf(i18n))('This is sealed and can be neither changed nor deleted.'),
    FORBIDDEN,
    null,
    true,
  )
}

/**
 * Hooks for documents that are written once. They refuse changes even without access control (the Local API without a
 * user).
 */
export const sealed = {
  change: (({ data, operation, req }) =>
    operation === 'create' ? data : refuse(req)) satisfies CollectionBeforeChangeHook,
  delete: (({ req }) => refuse(req)) satisfies CollectionBeforeDeleteHook,
}
