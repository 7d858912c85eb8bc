import { type AdminLanguage, languageOf } from './words.ts'

/** The language of the admin that `Accept-Language` names first; English if it is none of ours. */
export function acceptedLanguage(header: string | null | undefined): AdminLanguage {
  const [, language = ''] = /^\s*([a-z]+)/i.exec(header ?? '') ?? []
  return languageOf({ language: language.toLowerCase() })
}
