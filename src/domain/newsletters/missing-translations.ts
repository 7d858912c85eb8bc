import type { FieldState } from '../translation/translation-state.ts'
import type { LanguageChoice } from './language-choices.ts'

/** A text of an edition in one language. `Name` is how the caller calls it. */
export interface NamedText<Name> {
  name: Name
  state: FieldState
}

export interface LanguageOfEdition<Name> {
  name: Name
  /** Null: nobody has chosen. */
  choice: LanguageChoice | null
  texts: readonly NamedText<Name>[]
}

export type Unfinished<Name> = NamedText<Name> & { state: Exclude<FieldState, 'reviewed'> }

/** Languages that lack the same texts. */
export interface MissingTranslation<Name> {
  languages: Name[]
  texts: Unfinished<Name>[]
}

/** The texts that are untranslated, or not reviewed in their current form. */
function unfinished<Name>(texts: readonly NamedText<Name>[]): Unfinished<Name>[] {
  return texts.filter((text): text is Unfinished<Name> => text.state !== 'reviewed')
}

/**
 * Returns what blocks an edition: the unfinished languages for which nobody has chosen what to do, with their texts;
 * languages that lack the same texts stand together. Empty if nothing blocks it (issue 5, section 1: "a missing
 * translation is named before sending").
 */
export function missingTranslations<Name>(languages: readonly LanguageOfEdition<Name>[]): MissingTranslation<Name>[] {
  const groups = new Map<string, MissingTranslation<Name>>()
  for (const { name, choice, texts } of languages) {
    const lacking = unfinished(texts)
    if (choice !== null || lacking.length === 0) continue
    const key = JSON.stringify(lacking)
    groups.set(key, { languages: [...(groups.get(key)?.languages ?? []), name], texts: lacking })
  }
  return [...groups.values()]
}
