import { choiceFor } from '@/src/domain/newsletters/language-choices'
import type { LanguageOfEdition } from '@/src/domain/newsletters/missing-translations'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Sentence } from '@/src/domain/workflow/verdict'
import { type Locale, LOCALE_CODES, SOURCE_LOCALE } from '@/src/i18n/locales'
import type { Sources } from '@/src/formats/newsletter/sources'
import { namedTexts } from './named-texts.ts'

/** What the languages are called in sentences of the admin. */
const LANGUAGE_WORDS: Record<Exclude<Locale, typeof SOURCE_LOCALE>, Sentence> = {
  en: { da: 'engelsk', en: 'English' },
  ar: { da: 'arabisk', en: 'Arabic' },
  so: { da: 'somali', en: 'Somali' },
  tr: { da: 'tyrkisk', en: 'Turkish' },
  ur: { da: 'urdu', en: 'Urdu' },
}

/** How far an edition is translated into each language, as it would be sent at `now`, and what was chosen for it. */
export function languagesOfEdition(sources: Sources, now: LocalDateTime): LanguageOfEdition[] {
  const { languages } = sources.newsletter
  return LOCALE_CODES.filter((locale) => locale !== SOURCE_LOCALE).map((locale) => ({
    name: LANGUAGE_WORDS[locale],
    choice: choiceFor(languages, locale),
    texts: namedTexts(sources, locale, now),
  }))
}
