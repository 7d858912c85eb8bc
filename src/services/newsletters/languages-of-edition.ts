import { choiceFor } from '@/src/domain/newsletters/language-choices'
import type { LanguageOfEdition } from '@/src/domain/newsletters/missing-translations'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { languageName } from '@/src/i18n/language-names'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import type { Sources } from '@/src/formats/newsletter/sources'
import { namedTexts } from './named-texts.ts'
import { inEachLanguage, type Label } from '@/src/i18n/admin/words'

/**
 * How complete an edition's translation into each language would be if sent at `now`, and what was chosen for the
 * language.
 */
export function languagesOfEdition(sources: Sources, now: LocalDateTime): LanguageOfEdition<Label>[] {
  const { languages } = sources.newsletter
  return LANGUAGES.filter((locale) => locale !== SOURCE_LOCALE).map((locale) => ({
    name: inEachLanguage((language) => languageName(locale, language)),
    choice: choiceFor(languages, locale),
    texts: namedTexts(sources, locale, now),
  }))
}
