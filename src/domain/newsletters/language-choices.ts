/**
 * What to do with a language whose translation is unfinished. `leaveOut`: nothing is sent in it. `withNote`: it is sent
 * with Danish in place of missing texts, and Danish and unreviewed texts are marked as such.
 */
export const LANGUAGE_CHOICES = ['leaveOut', 'withNote'] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

/** The languages of an edition, listed by choice, so that another language does not change the schema. */
export type ChosenLanguages<Language extends string = string> = {
  [Choice in LanguageChoice]?: readonly Language[] | null
}

/**
 * The shape used before December 2026: `{ so: 'leaveOut' }`. MongoDB may hold it until the next start; the audit log keeps
 * it forever.
 */
export type ChoiceByLanguage = Readonly<Record<string, LanguageChoice>>

/** The choice for a language, or null if there is none. If a language is in both lists, the one that sends less wins. */
export function choiceFor(chosen: ChosenLanguages | null | undefined, language: string): LanguageChoice | null {
  return LANGUAGE_CHOICES.find((choice) => chosen?.[choice]?.includes(language)) ?? null
}

/** Converts the old shape to lists. Ignores other values. */
export function chosenLanguages(byLanguage: object): Record<LanguageChoice, string[]> {
  const chosen = (choice: LanguageChoice) =>
    Object.entries(byLanguage).flatMap(([language, value]) => (value === choice ? [language] : []))
  return { leaveOut: chosen('leaveOut'), withNote: chosen('withNote') }
}

/** Converts lists to the old shape. */
export function choiceByLanguage(chosen: ChosenLanguages): ChoiceByLanguage {
  const languages = LANGUAGE_CHOICES.flatMap((choice) => chosen[choice] ?? [])
  return Object.fromEntries(
    languages.flatMap((language) => {
      const choice = choiceFor(chosen, language)
      return choice ? [[language, choice]] : []
    }),
  )
}
