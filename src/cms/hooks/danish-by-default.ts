import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { isLocale, SOURCE_LOCALE } from '@/src/i18n/locales'

/**
 * A request over REST or GraphQL that names no language of ours is answered, and saved, in Danish. Payload does so by
 * itself only where its fallback is on; with it off, such a request would find no text and save it under no language.
 */
export const danishByDefault: CollectionBeforeOperationHook = ({ args, req }) => {
  speakDanish(req)
  return args
}

/** The same for globals. When one is read, Payload has looked at the language before (so `requests/read-request.ts` says it as well). */
export const danishGlobalByDefault: GlobalBeforeOperationHook = ({ args, req }) => {
  speakDanish(req)
  return args as unknown
}

function speakDanish(req: PayloadRequest): void {
  if (req.locale !== 'all' && !isLocale(req.locale)) req.locale = SOURCE_LOCALE
}
