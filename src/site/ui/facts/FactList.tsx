import type { ReactNode, ReactElement } from 'react'

import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Facts, Text } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import { Fact } from './Fact'
import { agesWords, audiencesWords, languagesWords, priceWords } from '@/src/i18n/words/fact-words'
import styles from './FactList.module.css'
import { VenueFact } from './VenueFact'
import { ZoneMarks } from './ZoneMarks'

interface FactListProps {
  facts: Facts
  /** When it takes place: offers and events tell it differently. */
  when: ReactNode
  /** For whom, in words, where the codes do not say it all. */
  audienceNote?: Text | null
  /** Who runs it, where that is not the plan. */
  provider?: string | null
  partners: readonly { name: string; url: string | null }[]
  locale: Locale
  /** Further facts, each a `Fact`. */
  children?: ReactNode
}

/**
 * The facts before the prose: when, where, for whom, price, languages. What is not known is left out, but for time and
 * price.
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
  const forWhom = [
    facts.womenOnly ? t('facts.womenOnly') : null,
    audiencesWords(
      facts.audiences.filter((audience) => !(facts.womenOnly && audience === 'women')),
      locale,
    ),
    agesWords(facts.ages, locale),
  ].filter((words) => words !== null)
  const languages = languagesWords(facts.languages, locale)
  return (
    <dl className={styles.facts}>
      <Fact icon="clock" term={t('facts.when')}>
        {when}
      </Fact>
      {facts.venue !== null && <VenueFact venue={facts.venue} locale={locale} />}
      {(forWhom.length > 0 || audienceNote !== null) && (
        <Fact icon="people" term={t('facts.forWhom')}>
          {forWhom.map((words) => (
            <span key={words}>{words}</span>
          ))}
          {audienceNote !== null && <LocalText text={audienceNote} locale={locale} className={styles.note} />}
        </Fact>
      )}
      <Fact icon="coin" term={t('facts.price')}>
        {priceWords(facts.price, locale)}
      </Fact>
      {facts.dropIn && (
        <Fact icon="check" term={t('facts.signUp')}>
          {t('facts.dropIn')}
        </Fact>
      )}
      {languages !== null && (
        <Fact icon="speech" term={t('facts.languages')}>
          {languages}
        </Fact>
      )}
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
