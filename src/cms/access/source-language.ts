import type { FieldAccess } from 'payload'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { hasRole } from './roles.ts'

/** Write access to a field that is the same in all languages: not for translators. */
export const notForTranslators: FieldAccess = ({ req }) => !hasRole(req.user, 'translator')

/** Write access to a translated text: translators may write in their own languages, never in Danish. */
export const ownLanguages: FieldAccess = ({ req }) => {
  const { user, locale } = req
  if (!user || !hasRole(user, 'translator')) return true
  return (
    isLanguage(locale) && locale !== SOURCE_LOCALE && (user.languages ?? []).some((language) => language === locale)
  )
}
