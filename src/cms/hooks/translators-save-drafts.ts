import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { hasRole } from '../access/roles.ts'

/**
 * A translator saves drafts and nothing else. Payload takes a save for a draft only if it says so (`draft`): any other
 * goes public at once, or takes down what is public.
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
