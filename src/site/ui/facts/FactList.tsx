import type { ReactNode, ReactElement } from 'react'

import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Facts, Text } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import { Fact } from './Fact'
import { FACT_TERMS } from '@/src/domain/offers/stated-facts'
import { factLines, priceWords } from '@/src/i18n/words/fact-words'
import styles from './FactList.module.css'
import { TERM_ICONS } from './term-icons'
import { VenueFact } from './VenueFact'
import { ZoneMarks } from './ZoneMarks'

interface FactListProps {
  facts: Facts
  /** When it takes place, which offers and events present differently. */
  when: ReactNode
  /** Target audience in words, where the codes are not enough. */
  audienceNote?: Text | null
  /** Who runs it, if not the plan. */
  provider?: string | null
  partners: readonly { name: string; url: string | null }[]
  locale: Locale
  /** Further facts, each a `Fact`. */
  children?: ReactNode
}

/**
 * The facts above the text: when, where, for whom, price, languages. Unknown facts are left out, except time and price.
 */
export function FactList({
  facts,
  when,
  audienceNote = null,
  provider = null,
  partners,
  locale,
  children,
}: FactListProps): ReactElement {
  const t = translator(locale)
  const lines = factLines(facts, locale)
  return (
    <dl className={styles.facts}>
      <Fact icon="clock" term={t('facts.when')}>
        {when}
      </Fact>
      {facts.venue !== null && <VenueFact venue={facts.venue} locale={locale} />}
      {FACT_TERMS.map((term) => {
        const words = lines.filter((line) => line.term === term).map((line) => line.words)
        if (term === 'price' && words.length === 0) words.push(priceWords(facts.price, locale))
        const note = term === 'forWhom' ? audienceNote : null
        if (words.length === 0 && note === null) return null
        return (
          <Fact key={term} icon={TERM_ICONS[term]} term={t(`facts.${term}`)}>
            {words.map((each) => (
              <span key={each}>{each}</span>
            ))}
            {note !== null && <LocalText text={note} locale={locale} className={styles.note} />}
          </Fact>
        )
      })}
      {(facts.everywhere || facts.zones.length > 0 || facts.afdelinger.length > 0) && (
        <Fact icon="home" term={t('facts.zones')}>
          <ZoneMarks everywhere={facts.everywhere} zones={facts.zones} locale={locale} linked />
          {facts.afdelinger.map(({ slug, name }) => (
            <a key={slug} href={paths.afdeling(locale, slug)}>
              {name}
            </a>
          ))}
        </Fact>
      )}
      {provider !== null && (
        <Fact icon="info" term={t('facts.provider')}>
          {provider}
        </Fact>
      )}
      {partners.length > 0 && (
        <Fact icon="people" term={t('facts.partners')}>
          {partners.map(({ name, url }) =>
            url === null ? (
              <span key={name}>{name}</span>
            ) : (
              <a key={name} href={url}>
                {name}
              </a>
            ),
          )}
        </Fact>
      )}
      {children}
    </dl>
  )
}
