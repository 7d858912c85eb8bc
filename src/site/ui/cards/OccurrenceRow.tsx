import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import type { OccurrenceCard } from '@/src/site/data/view-models'
import { NeedArt } from '@/src/site/ui/art/NeedArt'
import { agesWords } from '@/src/i18n/words/fact-words'
import { BriefBadges } from '@/src/site/ui/facts/BriefBadges'
import { TimeRange } from '@/src/site/ui/facts/TimeRange'
import { ZoneMarks } from '@/src/site/ui/facts/ZoneMarks'
import { Icon } from '@/src/site/ui/icons/Icon'
import { SampleBadge } from '@/src/site/ui/layout/SampleBadge'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import styles from './OccurrenceRow.module.css'
import { OccurrenceState } from './OccurrenceState'

/**
 * One occurrence in a day's list, kept brief. A cancelled one stays in its place, struck through: leaving it out would
 * look like a mistake.
 */
export function OccurrenceRow({ card, locale }: { card: OccurrenceCard; locale: Locale }): ReactElement {
  const { occurrence } = card
  const href = card.kind === 'event' ? paths.event(locale, card.slug) : paths.offer(locale, card.slug)
  const ages = agesWords(card.ages, locale)
  const title = <LocalText text={card.title} locale={locale} />
  const time = <TimeRange start={occurrence.start} end={occurrence.end} locale={locale} />
  const cancelled = occurrence.state === 'cancelled'
  return (
    <article className={styles.row} data-state={occurrence.state}>
      <p className={styles.time}>{cancelled ? <s>{time}</s> : time}</p>
      <div className={styles.words}>
        <h4>
          <a href={href}>{cancelled ? <s>{title}</s> : title}</a>
        </h4>
        <OccurrenceState occurrence={occurrence} reason={card.reason} locale={locale} />
        <div className={styles.where}>
          {card.venueName !== null && (
            <span>
              <Icon name="pin" />
              <bdi lang={SOURCE_LOCALE}>{card.venueName}</bdi>
            </span>
          )}
          <ZoneMarks everywhere={false} zones={card.zones} locale={locale} quiet />
          {ages !== null && (
            <span>
              <Icon name="people" />
              {ages}
            </span>
          )}
          <BriefBadges facts={card} locale={locale} />
          {card.sample && <SampleBadge locale={locale} />}
        </div>
      </div>
      {card.need !== null && <NeedArt need={card.need} className={styles.art} />}
    </article>
  )
}
