import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'

/**
 * A REST or GraphQL request without one of our languages is answered and saved in Danish. Payload does this only with
 * fallback on; with it off, such a request would find no text and save under no language.
 */
export const danishByDefault: CollectionBeforeOperationHook = ({ args, req }) => {
  speakDanish(req)
  return args
}

/**
 * The same for globals. Before this hook runs on a read, Payload has already used the language, so
 * `requests/read-request.ts` sets it too.
 */
export const danishGlobalByDefault: GlobalBeforeOperationHook = ({ args, req }) => {
  speakDanish(req)
  return args as unknown
}

function speakDanish(req: PayloadRequest): void {
  if (req.locale !== 'all' && !isLanguage(req.locale)) req.locale = SOURCE_LOCALE
}
