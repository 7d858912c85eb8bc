import type { CollectionBeforeOperationHook } from 'payload'
import { isLocale, SOURCE_LOCALE } from '@/src/i18n/locales'

/**
 * A request over REST or GraphQL that names no language of ours is answered, and saved, in Danish. Payload does so by
 * itself only where its fallback is on; with it off, such a request would find no text and save it under no language.
 */
export const danishByDefault: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.locale !== 'all' && !isLocale(req.locale)) req.locale = SOURCE_LOCALE
  return args
}
