import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { hasRole } from '../access/roles.ts'

/**
 * A translator can only save drafts. Payload treats a save as a draft only if the request says so (`draft`); any other
 * save publishes immediately, or unpublishes.
 */
export const translatorsSaveDrafts: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || !hasRole(req.user, 'translator')) return args
  if (operation !== 'update') return args
  const published = ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'].some((name) =>
    Boolean(Reflect.get(args, name)),
  )
  if (published || Reflect.get(args, 'draft') !== true) throw new Forbidden(req.t)
  return args
}
