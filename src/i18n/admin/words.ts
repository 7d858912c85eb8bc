import { da } from './da.ts'

/** The languages of the admin besides English, in which its words are written. A new one is a file and a row here. */
const CATALOGUES = { da } satisfies Record<string, Record<Phrase, string>>

/** Words of the admin, in English, as they stand in the code. `{{name}}` is replaced by the value of that name. */
export type Phrase = keyof typeof da

export type AdminLanguage = 'en' | keyof typeof CATALOGUES

/** A text in each language of the admin, as Payload expects labels. */
export type Label = Record<AdminLanguage, string>

/** What replaces `{{name}}`; a label stands for its text in the same language. */
type Values = Readonly<Record<string, string | number | Label>>

/** Gives a phrase in one language of the admin. */
export type Say = (phrase: Phrase, values?: Values) => string

const ADMIN_LANGUAGES = ['en', ...Object.keys(CATALOGUES)] as AdminLanguage[]

/** The language in which a user reads the admin; English if it is none of ours. */
export function languageOf({ language }: { language: string }): AdminLanguage {
  return ADMIN_LANGUAGES.find((one) => one === language) ?? 'en'
}

export function sayIn(language: AdminLanguage): Say {
  return (phrase, values = {}) => {
    const words: string = language === 'en' ? phrase : CATALOGUES[language][phrase]
    return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return String(typeof value === 'object' ? value[language] : value)
    })
  }
}

/** A phrase in each language of the admin. */
export function label(phrase: Phrase, values?: Values): Label {
  return inEachLanguage((language) => sayIn(language)(phrase, values))
}

/** Makes a label of what is said in one language. */
export function inEachLanguage(words: (language: AdminLanguage) => string): Label {
  return Object.fromEntries(ADMIN_LANGUAGES.map((language) => [language, words(language)])) as Label
}
