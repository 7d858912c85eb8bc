import type { ReactElement } from 'react'
import type { StatedFacts } from '@/src/domain/offers/stated-facts'
import type { Locale } from '@/src/i18n/locales'
import { briefStatedWords } from '@/src/i18n/words/fact-words'

/** What nobody may miss who only looks at a list: "Women only". */
export function BriefBadges({ facts, locale }: { facts: StatedFacts; locale: Locale }): ReactElement {
  return (
    <>
      {briefStatedWords(facts, locale).map((words) => (
        <span key={words} className="badge badge-rose">
          {words}
        </span>
      ))}
    </>
  )
}
