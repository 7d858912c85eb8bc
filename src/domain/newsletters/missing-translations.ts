import type { FieldState } from '../translation/translation-state.ts'
import type { Sentence } from '../workflow/verdict.ts'

/** A text of an edition as one language has it. `name` says which, in the admin's languages: "Overskrift: Velkommen". */
export interface NamedText {
  name: Sentence
  state: FieldState
}

/**
 * What is done with a language whose translation is not finished. `leaveOut`: nothing is sent in it. `withNote`: it is sent,
 * in Danish where a text is missing, and what is in Danish or unread is marked as such. Null: nobody has chosen.
 */
export const LANGUAGE_CHOICES = ['leaveOut', 'withNote'] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

export interface LanguageOfEdition {
  /** As the admin's languages call it. */
  name: Sentence
  choice: LanguageChoice | null
  texts: readonly NamedText[]
}

/** How many texts of a language are named; of the others only the number is said. */
const NAMED = 6

type Unfinished = NamedText & { state: Exclude<FieldState, 'reviewed'> }

const STATES: Record<Unfinished['state'], Sentence> = {
  missing: { da: 'mangler', en: 'missing' },
  outdated: { da: 'forældet', en: 'outdated' },
  machine: { da: 'maskinoversat og ikke læst', en: 'translated by machine and unread' },
}

/** The texts that nobody has translated, or vouched for as they are now. */
export function unfinished(texts: readonly NamedText[]): Unfinished[] {
  return texts.filter((text): text is Unfinished => text.state !== 'reviewed')
}

/**
 * A sentence for each language that is not finished and for which nobody has chosen what to do; empty: the edition may go
 * on (issue 5, section 1: "a missing translation is named before sending").
 */
export function missingTranslations(languages: readonly LanguageOfEdition[]): Sentence[] {
  return languages.flatMap(({ name, choice, texts }) => {
    const open = unfinished(texts)
    if (choice !== null || open.length === 0) return []
    return [
      {
        da: `På ${name.da} er ikke alt oversat: ${listed(open, 'da')}. Gør det færdigt, eller vælg under "Sprog" at udelade sproget eller sende med en bemærkning.`,
        en: `Not all is translated into ${name.en}: ${listed(open, 'en')}. Finish it, or choose under "Languages" to leave the language out or to send it with a note.`,
      },
    ]
  })
}

function listed(texts: readonly Unfinished[], language: keyof Sentence): string {
  const named = texts.slice(0, NAMED).map(({ name, state }) => `${name[language]} (${STATES[state][language]})`)
  const rest = texts.length - named.length
  const more = language === 'da' ? `og ${rest} andre` : `and ${rest} more`
  return [...named, ...(rest > 0 ? [more] : [])].join(', ')
}
