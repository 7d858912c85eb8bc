import type { FieldState } from '../translation/translation-state.ts'
import type { Sentence } from '../workflow/verdict.ts'
import type { LanguageChoice } from './language-choices.ts'

/**
 * A text of an edition in one language. `name` identifies the text in the admin's languages: "Overskrift: Velkommen".
 */
export interface NamedText {
  name: Sentence
  state: FieldState
}

export interface LanguageOfEdition {
  /** In the admin's languages. */
  name: Sentence
  /** Null: nobody has chosen. */
  choice: LanguageChoice | null
  texts: readonly NamedText[]
}

/** How many texts are named per language; of the rest only the number is given. */
const NAMED = 6

type Unfinished = NamedText & { state: Exclude<FieldState, 'reviewed'> }

const STATES: Record<Unfinished['state'], Sentence> = {
  missing: { da: 'mangler', en: 'missing' },
  outdated: { da: 'forældet', en: 'outdated' },
  machine: { da: 'maskinoversat og ikke læst', en: 'translated by machine and unread' },
}

/** The texts that are untranslated, or not reviewed in their current form. */
function unfinished(texts: readonly NamedText[]): Unfinished[] {
  return texts.filter((text): text is Unfinished => text.state !== 'reviewed')
}

/**
 * Returns what blocks an edition: for unfinished languages for which nobody has chosen what to do, a sentence that
 * names the texts; languages that lack the same texts share one. Empty if nothing blocks it (issue 5, section 1: "a
 * missing translation is named before sending").
 */
export function missingTranslations(languages: readonly LanguageOfEdition[]): Sentence[] {
  const open = languages.filter(({ choice, texts }) => choice === null && unfinished(texts).length > 0)
  const lacks = ({ texts }: LanguageOfEdition) => listed(unfinished(texts), 'da')
  return [...new Set(open.map(lacks))].map((lacking) => {
    const group = open.filter((language) => lacks(language) === lacking)
    const names = (language: keyof Sentence) => group.map(({ name }) => name[language]).join(', ')
    const texts = (language: keyof Sentence) => listed(unfinished(group[0]?.texts ?? []), language)
    return {
      da: `Ikke alt er oversat til ${names('da')}: ${texts('da')}. Gør det færdigt, eller vælg under "Sprog" at udelade sproget eller sende med en bemærkning.`,
      en: `Not all is translated into ${names('en')}: ${texts('en')}. Finish it, or choose under "Languages" to leave the language out or to send it with a note.`,
    }
  })
}

function listed(texts: readonly Unfinished[], language: keyof Sentence): string {
  const named = texts.slice(0, NAMED).map(({ name, state }) => `${name[language]} (${STATES[state][language]})`)
  const rest = texts.length - named.length
  const more = language === 'da' ? `og ${rest} andre` : `and ${rest} more`
  return [...named, ...(rest > 0 ? [more] : [])].join(', ')
}
