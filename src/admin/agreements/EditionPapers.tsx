import type { ReactElement } from 'react'
import type { UIFieldServerProps } from 'payload'
import { editionUrl } from '@/src/services/agreements/edition-url'
import { Actions } from '../page/Actions.tsx'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** In an edition: links to its readable text. */
export function EditionPapers({ id, i18n }: UIFieldServerProps): ReactElement | null {
  if (id === undefined) return null
  const say = sayIn(languageOf(i18n))
  return (
    <div className="field-type">
      <strong>{say("The agreement's text")}</strong>
      <Actions
        links={[
          { href: editionUrl(String(id), 'pdf'), words: say('Read as PDF') },
          { href: editionUrl(String(id), 'docx'), words: say('Get as Word') },
        ]}
      />
    </div>
  )
}
