/**
 * What is done with a language whose translation is not finished. `leaveOut`: nothing is sent in it. `withNote`: it is sent,
 * in Danish where a text is missing, and what is in Danish or unread is marked as such.
 */
export const LANGUAGE_CHOICES = ['leaveOut', 'withNote'] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

/** The languages of an edition for which somebody has chosen: a list for each choice, so that one more language is no change of the tables. */
export type ChosenLanguages<Language extends string = string> = {
  [Choice in LanguageChoice]?: readonly Language[] | null
}

/** The other shape, of before December 2026: `{ so: 'leaveOut' }`. MongoDB may hold it until the next start, the audit log for good. */
export type ChoiceByLanguage = Readonly<Record<string, LanguageChoice>>

/** What was chosen for a language; null: nothing. Of two choices the one that sends less counts. */
export function choiceFor(chosen: ChosenLanguages | null | undefined, language: string): LanguageChoice | null {
  return LANGUAGE_CHOICES.find((choice) => chosen?.[choice]?.includes(language)) ?? null
}

/** The lists, from the other shape. What is there of neither is passed over. */
export function chosenLanguages(byLanguage: object): Record<LanguageChoice, string[]> {
  const chosen = (choice: LanguageChoice) =>
    Object.entries(byLanguage).flatMap(([language, value]) => (value === choice ? [language] : []))
  return { leaveOut: chosen('leaveOut'), withNote: chosen('withNote') }
}

/** The other shape, from the lists. */
export function choiceByLanguage(chosen: ChosenLanguages): ChoiceByLanguage {
  const languages = LANGUAGE_CHOICES.flatMap((choice) => chosen[choice] ?? [])
  return Object.fromEntries(
    languages.flatMap((language) => {
      const choice = choiceFor(chosen, language)
      return choice ? [[language, choice]] : []
    }),
  )
}
