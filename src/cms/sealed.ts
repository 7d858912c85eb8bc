import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

const FORBIDDEN = 403

function refuse(language: string): never {
  throw new APIError(
    language === 'da'
      ? 'Dette er forseglet og kan hverken ændres eller slettes.'
      : 'This is sealed and can be neither changed nor deleted.',
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
    operation === 'create' ? data : refuse(req.i18n.language)) satisfies CollectionBeforeChangeHook,
  delete: (({ req }) => refuse(req.i18n.language)) satisfies CollectionBeforeDeleteHook,
}
