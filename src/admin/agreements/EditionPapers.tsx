import type { ReactElement } from 'react'
import type { UIFieldServerProps } from 'payload'
import { editionUrl } from '@/src/services/agreements/edition-url'
import { languageOf, sayIn } from '../in-language.ts'
import { Actions } from '../page/Actions.tsx'

/** In an edition: links to its readable text. */
export function EditionPapers({ id, i18n }: UIFieldServerProps): ReactElement | null {
  if (id === undefined) return null
  const say = sayIn(languageOf(i18n))
  return (
    <div className="field-type">
      <strong>{say('Aftalens tekst', "The agreement's text")}</strong>
      <Actions
        links={[
          { href: editionUrl(String(id), 'pdf'), words: say('Læs som PDF', 'Read as PDF') },
          { href: editionUrl(String(id), 'docx'), words: say('Hent som Word', 'Get as Word') },
        ]}
      />
    </div>
  )
}
