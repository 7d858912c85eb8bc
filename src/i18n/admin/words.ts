import { SOURCE_LOCALE } from '../locales.ts'
import { da } from './da.ts'

/** The languages of the admin besides English, in which its words are written. A new one is a file and a row here. */
const CATALOGUES = { da } satisfies Record<string, Record<Phrase, string>>

/** Words of the admin, in English, as they stand in the code. `{{name}}` is replaced by the value of that name. */
export type Phrase = keyof typeof da

export type AdminLanguage = 'en' | keyof typeof CATALOGUES

/** A text in each language of the admin, as Payload expects labels. */
export type Label = Record<AdminLanguage, string>

/** A name that is data, such as a body's: in Danish, as it is printed, and in English for every other language. */
export type GivenName = Readonly<Record<'da' | 'en', string>>

/** The names of the values in a phrase. */
type NamesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** A phrase that needs no values. */
export type PlainPhrase = { [Each in Phrase]: [NamesIn<Each>] extends [never] ? Each : never }[Phrase]

/** What replaces `{{name}}`; a label or given name stands for its text in the same language. */
type Value = string | number | GivenName

/** The values that a phrase names, no more and no fewer; nothing if it names none. */
type ValuesOf<Said extends Phrase> = [NamesIn<Said>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<Said>, Value>>]

/** Gives a phrase in one language of the admin. */
export type Say = <Said extends Phrase>(phrase: Said, ...values: ValuesOf<Said>) => string

const ADMIN_LANGUAGES = ['en', ...Object.keys(CATALOGUES)] as AdminLanguage[]

/** The language in which a user reads the admin; English if it is none of ours. */
export function languageOf({ language }: { language: string }): AdminLanguage {
  return ADMIN_LANGUAGES.find((one) => one === language) ?? 'en'
}

export function sayIn(language: AdminLanguage): Say {
  return (phrase, ...values) => filled(phrase, language, values[0])
}

/** For what is printed, stored or mailed to whoever is in charge: nobody knows its readers' language. */
export const sayInSource = sayIn(SOURCE_LOCALE)

/** A phrase in each language of the admin. */
export function label<Said extends Phrase>(phrase: Said, ...values: ValuesOf<Said>): Label {
  return inEachLanguage((language) => filled(phrase, language, values[0]))
}

function filled(phrase: Phrase, language: AdminLanguage, values: Readonly<Record<string, Value>> = {}): string {
  const words: string = language === 'en' ? phrase : CATALOGUES[language][phrase]
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return String(typeof value === 'object' ? nameIn(language, value) : value)
  })
}

/** A label's text or a given name in one language of the admin. */
export function nameIn(language: AdminLanguage, name: GivenName): string {
  const names: Partial<Label> & GivenName = name
  return names[language] ?? name.en
}

/** Makes a label of what is said in one language. */
export function inEachLanguage(words: (language: AdminLanguage) => string): Label {
  return Object.fromEntries(ADMIN_LANGUAGES.map((language) => [language, words(language)])) as Label
}
