/** Picks the text in the reader's language: Danish first, English second, as in labels. */
export type Say = (da: string, en: string) => string

/** The signed-in user's language: one of the two that the admin supports. */
export function languageOf(i18n: { language: string }): 'da' | 'en' {
  return i18n.language === 'da' ? 'da' : 'en'
}

export function sayIn(language: 'da' | 'en'): Say {
  return (da, en) => (language === 'da' ? da : en)
}
