import type { ReactElement } from 'react'
import type { StatedFacts } from '@/src/domain/offers/stated-facts'
import type { Locale } from '@/src/i18n/locales'
import { briefStatedWords } from '@/src/i18n/words/fact-words'

/** Badges for facts that must not be missed in a list, such as "Women only". */
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
